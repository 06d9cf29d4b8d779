import type { Records } from '../../store/records/records.js';

/** How far an account was pulled, as it is kept. */
interface KfCursor {
  readonly cursor: string;
  /** Records of the page behind the cursor that were handled already. */
  readonly handled?: readonly string[];
}

/** How far one account was pulled: the cursor of the page that is handled now, and what of it is done. */
export class KfProgress {
  /** Where the page begins; empty at the very first. */
  cursor = '';
  /** Records of the page that were handled, by `msgid`. */
  handled = new Set<string>();
  private readonly name: string;

  constructor(
    private readonly records: Records,
    openKfId: string,
  ) {
    this.name = `kf_cursor:${openKfId}`;
  }

  async read(): Promise<void> {
    const kept = await this.records.get<KfCursor>(this.name);
    this.cursor = kept?.cursor ?? '';
    this.handled = new Set(kept?.handled);
  }

  /** Keeps what was handled of the page, unless another process has got further. */
  async keep(): Promise<void> {
    const handled = [...this.handled];
    await this.records.update<KfCursor>(this.name, (kept) =>
      this.isAhead(kept) ? undefined : { cursor: this.cursor, handled },
    );
  }

  /** Moves on to the next page, unless another process has done so. */
  async moveTo(next: string): Promise<void> {
    await this.records.update<KfCursor>(this.name, (kept) =>
      this.isAhead(kept) ? undefined : { cursor: next },
    );
  }

  /** Whether no other process has handled anything of the page since {@link keep}. */
  async isCurrent(): Promise<boolean> {
    return !this.isAhead(await this.records.get<KfCursor>(this.name));
  }

  private isAhead(kept: KfCursor | undefined): boolean {
    if (kept === undefined) return this.cursor !== '';
    return kept.cursor !== this.cursor || (kept.handled?.length ?? 0) > this.handled.size;
  }
}
