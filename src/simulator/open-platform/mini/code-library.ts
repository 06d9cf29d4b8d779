/** Code that the developers of a platform have uploaded. Times are Unix seconds. */
export interface CodeDraft {
  readonly id: number;
  readonly userVersion: string;
  readonly userDesc: string;
  readonly createdAt: number;
}

/** A draft that mini programs can be made of. */
export interface CodeTemplate extends CodeDraft {
  readonly draftId: number;
  /** 0 ordinary, 1 standard. */
  readonly type: number;
}

/** How many templates a library may hold. */
export const MOST_TEMPLATES = 200;

/** The template library of one platform, and the pool of domains of its mini programs. */
export class CodeLibrary {
  readonly drafts: CodeDraft[];
  readonly templates: CodeTemplate[];
  /** By what they are for: the servers of mini programs, and the pages of their web views. */
  readonly domains: Record<'server' | 'jump', string[]> = { server: [], jump: [] };
  private ids = 1;

  /** A library begins with one draft and one template, both with the id 1. */
  constructor(seconds: number) {
    const first = { id: 1, userVersion: '1.0.0', userDesc: '模拟器的第一个模板', createdAt: seconds };
    this.drafts = [first];
    this.templates = [{ ...first, draftId: first.id, type: 0 }];
  }

  addTemplate(draft: CodeDraft, type: number, seconds: number): void {
    this.templates.push({ ...draft, id: ++this.ids, draftId: draft.id, type, createdAt: seconds });
  }
}
