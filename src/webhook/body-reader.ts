import { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { WechatClock, WechatTimer } from '../clock.js';
import { Refusal } from './refusal.js';

/** The largest body that is read, in bytes. */
export const MAX_BODY = 64 * 1024;

const TOO_LARGE = new Refusal(413, 'the body is larger than 64 KiB');
const EMPTY = Buffer.alloc(0);
const UNREADABLE = new Refusal(400, 'the body cannot be read');
/** The refusal of a body that somebody else has read. */
export const CONSUMED = new Refusal(
  400,
  'the body was parsed before it reached the webhook',
  'what is left is no longer what WeChat signed. Attach body parsers after NestFactory.create(), or let them ' +
    'keep the bytes in request.rawBody',
);
const TOO_SLOW = new Refusal(408, 'the body did not arrive in time');

/** Reads bodies, byte for byte, and stops reading as soon as one is too large or takes too long. */
export class BodyReader {
  /** The bodies that are being read, in the order in which they began. */
  private readonly pending = new Map<(refusal: Refusal) => void, number>();
  private timer: WechatTimer | undefined;

  constructor(
    private readonly clock: WechatClock,
    private readonly limitMs: number,
  ) {}

  /** @param done told once: the body, a refusal, or undefined when the sender has gone */
  read(stream: IncomingMessage, done: (body: Buffer | Refusal | undefined) => void): void {
    if (stream.readableEnded) return done(CONSUMED);
    const { headers } = stream as Partial<IncomingMessage>;
    if (Number(headers?.['content-length'] ?? 0) > MAX_BODY) return done(TOO_LARGE);
    let first: Buffer | undefined;
    let chunks: Buffer[] | undefined;
    let size = 0;
    let over = false;
    const end = (body: Buffer | Refusal | undefined): void => {
      if (over) return;
      over = true;
      this.pending.delete(refuse);
      done(body);
    };
    const refuse = (refusal: Refusal): void => {
      stream.pause();
      end(refusal);
    };
    stream.on('data', (chunk: Buffer) => {
      if (over) return;
      size += chunk.length;
      if (size > MAX_BODY) refuse(TOO_LARGE);
      else if (first === undefined) first = chunk;
      else (chunks ??= [first]).push(chunk);
    });
    stream.on('end', () => end(chunks ? Buffer.concat(chunks, size) : (first ?? EMPTY)));
    // What closes before its end has no sender any more. Node emits no error where nobody listens for one.
    stream.on('close', () => end(undefined));
    // A hook of the application's may have put another stream in its place, which can fail by itself.
    if (!(stream instanceof IncomingMessage)) (stream as Readable).on('error', () => end(UNREADABLE));
    this.pending.set(refuse, this.clock.monotonic() + this.limitMs);
    this.timer ??= this.clock.setTimeout(() => this.sweep(), this.limitMs);
  }

  /** One timer for all bodies; most are there before it could be set. */
  private sweep(): void {
    const now = this.clock.monotonic();
    this.timer = undefined;
    for (const [refuse, due] of this.pending) {
      if (due <= now) {
        refuse(TOO_SLOW);
      } else {
        this.timer = this.clock.setTimeout(() => this.sweep(), due - now);
        return;
      }
    }
  }
}
