import type { VirtualClock } from '../virtual-clock.js';
import { randomText } from '../../util/random.js';

export const MEDIA_TYPES = ['image', 'voice', 'video', 'thumb'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** A file that was uploaded, or that somebody sent. */
export interface MediaFile {
  readonly id: string;
  /** WeCom has files of any kind besides. */
  readonly type: MediaType | 'file';
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly filename: string;
  /** Milliseconds. */
  readonly createdAt: number;
  readonly permanent: boolean;
  /** A picture for the text of articles: it is kept, but is no material. */
  readonly isInArticles: boolean;
  /** Of a permanent video. */
  readonly title: string;
  readonly introduction: string;
}

const TEMPORARY_MS = 3 * 86_400_000;
/** Beyond this size the oldest files are dropped, in bytes. */
const ROOM = 128 * 1024 * 1024;
const MOST_FILES = 5000;

/** The account's files, temporary (three days) and permanent. */
export class Media {
  private readonly files = new Map<string, MediaFile>();
  private readonly sizes = new Map<Buffer, number>();
  private size = 0;

  constructor(private readonly clock: VirtualClock) {}

  add(file: Pick<MediaFile, 'type' | 'bytes' | 'contentType' | 'filename'> & Partial<MediaFile>): MediaFile {
    const kept: MediaFile = {
      permanent: false,
      isInArticles: false,
      title: '',
      introduction: '',
      ...file,
      id: randomText(64),
      createdAt: this.clock.now(),
    };
    this.files.set(kept.id, kept);
    this.hold(kept.bytes);
    for (const old of this.files.values()) {
      if (this.size <= ROOM && this.files.size <= MOST_FILES) break;
      if (old !== kept) this.remove(old.id);
    }
    return kept;
  }

  find(id: string): MediaFile | undefined {
    const file = this.files.get(id);
    if (!file || file.permanent || this.clock.now() < file.createdAt + TEMPORARY_MS) return file;
    this.remove(id);
    return undefined;
  }

  permanent(type: string): MediaFile[] {
    return [...this.files.values()].filter(
      (file) => file.permanent && !file.isInArticles && file.type === type,
    );
  }

  /** @returns false when there is no such file */
  remove(id: string): boolean {
    const file = this.files.get(id);
    if (!file) return false;
    this.files.delete(id);
    this.release(file.bytes);
    return true;
  }

  /** The same bytes, a sample for example, count once however many files are made of them. */
  private hold(bytes: Buffer): void {
    const holders = this.sizes.get(bytes) ?? 0;
    if (holders === 0) this.size += bytes.length;
    this.sizes.set(bytes, holders + 1);
  }

  private release(bytes: Buffer): void {
    const holders = (this.sizes.get(bytes) ?? 1) - 1;
    if (holders > 0) this.sizes.set(bytes, holders);
    else {
      this.sizes.delete(bytes);
      this.size -= bytes.length;
    }
  }
}
