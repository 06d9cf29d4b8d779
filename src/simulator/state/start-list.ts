import { defined } from '../util/defined.js';

/** What a reset comes back to, by id: the settings that the simulator was started with, and those that are to stay. */
export class StartList<T extends object> {
  private readonly given = new Map<string, T>();
  /**
   * What was put over the control API to stay, whole. A session holds it: a simulator that goes on from a file was not
   * started with it.
   */
  readonly staying = new Map<string, T>();

  /** @param merge puts a change on top of the settings until now */
  constructor(
    private readonly merge: (before: T | undefined, change: T) => T = (before, change) => ({
      ...before,
      ...defined(change),
    }),
  ) {}

  has(id: string): boolean {
    return this.staying.has(id) || this.given.has(id);
  }

  get(id: string): T | undefined {
    return this.staying.get(id) ?? this.given.get(id);
  }

  /** All settings. Those of the start come first, in their order. */
  all(): T[] {
    return [...new Map([...this.given, ...this.staying]).values()];
  }

  clear(): void {
    this.given.clear();
    this.staying.clear();
  }

  /**
   * Changes what the simulator was started with.
   *
   * @param current all settings that the thing has now. A change of one that is not in the list starts from them: the
   * change alone would lose the rest at a reset
   */
  configure(id: string, change: T, current: T | undefined): void {
    this.given.set(id, this.merge(this.given.get(id) ?? current, change));
    const staying = this.staying.get(id);
    if (staying) this.staying.set(id, this.merge(staying, change));
  }

  /** Changes what is to stay; `current` as in {@link StartList.configure}. */
  keep(id: string, change: T, current: T | undefined): void {
    this.staying.set(id, this.merge(this.get(id) ?? current, change));
  }
}
