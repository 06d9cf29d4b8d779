export interface Tag {
  id: number;
  name: string;
}

/** WeChat's own tags, which cannot be changed: 0 none, 1 black list, 2 starred. */
const FIRST_OWN = 100;

/** The account's tags. */
export class Tags {
  private readonly byId = new Map<number, Tag>();
  private nextId = FIRST_OWN;

  all(): Tag[] {
    return [...this.byId.values()];
  }

  find(id: number): Tag | undefined {
    return this.byId.get(id);
  }

  named(name: string): Tag | undefined {
    return this.all().find((tag) => tag.name === name);
  }

  create(name: string): Tag {
    const tag = { id: this.nextId++, name };
    this.byId.set(tag.id, tag);
    return tag;
  }

  remove(id: number): void {
    this.byId.delete(id);
  }
}
