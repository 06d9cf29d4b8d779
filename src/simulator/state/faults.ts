import type { FaultView } from '../console-protocol.js';

export const FAULT_KINDS = ['status', 'errcode', 'hang', 'html', 'truncate', 'reset', 'delay'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Something that goes wrong on one path. */
export interface FaultRule {
  /** The exact path, or a prefix that ends with `*`. */
  path: string;
  /**
   * - `status`: HTTP status `value` (502) with an HTML body.
   * - `errcode`: `{ errcode: value }` (-1).
   * - `hang`: no answer, until the caller gives up; with `value` "after", once the call was carried out.
   * - `html`: status 200 and a page of HTML.
   * - `truncate`: the call is carried out; the answer ends half-way.
   * - `reset`: the connection is reset; with `value` "after", once the call was carried out.
   * - `delay`: the answer comes `value` milliseconds (1000) later.
   */
  fault: FaultKind;
  value?: string | number;
  /** How often; default: until it is taken away. */
  times?: number;
}

/** The faults that are set, in the order in which they were. */
export class Faults {
  private rules: FaultView[] = [];
  private lastId = 0;

  constructor(private readonly changed: (faults: FaultView[]) => void) {}

  add({ path, fault, value, times }: FaultRule): FaultView {
    const rule: FaultView = {
      id: ++this.lastId,
      path,
      fault,
      ...(value !== undefined && { value }),
      ...(times !== undefined && { remaining: times }),
    };
    this.rules.push(rule);
    // A test that sets faults and never takes them away must not fill the memory.
    if (this.rules.length > 1000) this.rules.shift();
    this.changed(this.all());
    return { ...rule };
  }

  /** The first fault that concerns `path`; it counts as played. */
  take(path: string): FaultRule | undefined {
    const rule = this.rules.find((r) => matches(r.path, path));
    if (!rule) return undefined;
    if (rule.remaining !== undefined && --rule.remaining <= 0) {
      this.rules = this.rules.filter((r) => r !== rule);
    }
    this.changed(this.all());
    return { path: rule.path, fault: rule.fault as FaultKind, value: rule.value };
  }

  all(): FaultView[] {
    return this.rules.map((rule) => ({ ...rule }));
  }

  /** Takes one fault away, or all. */
  clear(id?: number): void {
    this.rules = id === undefined ? [] : this.rules.filter((rule) => rule.id !== id);
    this.changed(this.all());
  }
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
