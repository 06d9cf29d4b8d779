import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { WechatUpstreamError } from '../../../http/http.errors.js';
import { type BillRow, billRows } from './bill-rows.js';

/** What a bill's text hashes to. */
interface BillHash {
  readonly type: string;
  readonly value: string;
}

/** How gzip begins. */
const GZIP = Buffer.from([0x1f, 0x8b]);

/**
 * A bill that is being fetched. Read it once: as rows, as text, or as bytes. Its hash is compared when the last byte
 * was read, so rows are handed out before; work with them in a transaction, or read the whole first.
 */
export class BillFile implements AsyncIterable<BillRow> {
  private totals: BillRow | undefined;

  constructor(
    private readonly stream: ReadableStream<Uint8Array>,
    private readonly hash: BillHash,
    private readonly isPacked: boolean,
  ) {}

  /** The totals, the last line of the bill; known when all rows were read. */
  get summary(): BillRow | undefined {
    return this.totals;
  }

  /** The rows, one after the other. The totals at the end are in {@link summary}. */
  async *[Symbol.asyncIterator](): AsyncGenerator<BillRow> {
    for await (const { row, isTotal } of billRows(this.bytes())) {
      if (isTotal) this.totals = row;
      else yield row;
    }
  }

  /** The whole text. */
  async text(): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.bytes()) chunks.push(chunk);
    return new TextDecoder().decode(Buffer.concat(chunks));
  }

  /**
   * The text as it comes, unpacked.
   *
   * @throws WechatUpstreamError at the end where the text is not the one that WeChat Pay announced
   */
  async *bytes(): AsyncGenerator<Uint8Array> {
    const algorithm = this.hash.type.toLowerCase();
    const digest = algorithm === 'sha1' ? createHash('sha1') : undefined;
    if (!digest) throw damaged(`its hash is of the type ${this.hash.type.slice(0, 16)}, which is not known`);
    try {
      for await (const chunk of unpacked(this.stream, this.isPacked)) {
        digest.update(chunk);
        yield chunk;
      }
    } catch (error) {
      if (error instanceof WechatUpstreamError) throw error;
      throw damaged('it was cut off, or is not packed as announced');
    }
    // The hash is that of the text, also where the text travels packed.
    if (digest.digest('hex') !== this.hash.value.toLowerCase()) throw damaged('its hash is another one');
  }
}

/** The text of a bill: unpacked where its bytes are gzip. */
async function* unpacked(stream: ReadableStream<Uint8Array>, isPacked: boolean): AsyncGenerator<Uint8Array> {
  const source = stream[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  };
  const isGzip = isPacked && Buffer.from(first.value.subarray(0, 2)).equals(GZIP);
  if (!isGzip) yield* rest();
  // A failure of the source ends the unpacking too, and is thrown by it.
  else yield* pipeline(Readable.from(rest()), createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
}

function damaged(why: string): WechatUpstreamError {
  return new WechatUpstreamError(
    'malformed',
    `The bill is not what WeChat Pay announced: ${why}. Fetch it again.`,
    {
      sent: true,
    },
  );
}
