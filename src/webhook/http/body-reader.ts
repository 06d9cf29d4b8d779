import { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { WechatClock, WechatTimer } from '../../core/clock.js';
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

type Done = (body: Buffer | Refusal | undefined) => void;

/** One body on its way, among the others. */
class Reading {
  previous: Reading | undefined;
  next: Reading | undefined;
  private first: Buffer | undefined;
  private chunks: Buffer[] | undefined;
  private size = 0;
  private over = false;

  /** @param due when it must be there, on the monotonic clock */
  constructor(
    private readonly stream: IncomingMessage,
    readonly due: number,
    private readonly ended: (reading: Reading) => void,
    private readonly done: Done,
  ) {
    stream.on('data', (chunk: Buffer) => this.take(chunk));
    stream.on('end', () => this.end(this.body()));
    // What closes before its end has no sender any more. Node emits no error where nobody listens for one.
    stream.on('close', () => this.end(undefined));
    // A hook of the application's may have put another stream in its place, which can fail by itself.
    if (!(stream instanceof IncomingMessage)) (stream as Readable).on('error', () => this.end(UNREADABLE));
  }

  refuse(refusal: Refusal): void {
    this.stream.pause();
    this.end(refusal);
  }

  private take(chunk: Buffer): void {
    if (this.over) return;
    this.size += chunk.length;
    if (this.size > MAX_BODY) this.refuse(TOO_LARGE);
    else if (this.first === undefined) this.first = chunk;
    else (this.chunks ??= [this.first]).push(chunk);
  }

  private body(): Buffer {
    return this.chunks ? Buffer.concat(this.chunks, this.size) : (this.first ?? EMPTY);
  }

  private end(body: Buffer | Refusal | undefined): void {
    if (this.over) return;
    this.over = true;
    this.ended(this);
    this.done(body);
  }
}

/** Reads bodies, byte for byte, and stops reading as soon as one is too large or takes too long. */
export class BodyReader {
  /** The bodies that are being read, in the order in which they began. */
  private oldest: Reading | undefined;
  private newest: Reading | undefined;
  private timer: WechatTimer | undefined;

  constructor(
    private readonly clock: WechatClock,
    private readonly limitMs: number,
  ) {}

  /** @param done told once: the body, a refusal, or undefined when the sender has gone */
  read(stream: IncomingMessage, done: Done): void {
    if (stream.readableEnded) return done(CONSUMED);
    const { headers } = stream as Partial<IncomingMessage>;
    if (Number(headers?.['content-length'] ?? 0) > MAX_BODY) return done(TOO_LARGE);
    const reading = new Reading(stream, this.clock.monotonic() + this.limitMs, this.remove, done);
    reading.previous = this.newest;
    if (this.newest) this.newest.next = reading;
    else this.oldest = reading;
    this.newest = reading;
    this.timer ??= this.clock.setTimeout(() => this.sweep(), this.limitMs);
  }

  private readonly remove = ({ previous, next }: Reading): void => {
    if (previous) previous.next = next;
    else this.oldest = next;
    if (next) next.previous = previous;
    else this.newest = previous;
  };

  /** One timer for all bodies; most are there before it could be set. */
  private sweep(): void {
    const now = this.clock.monotonic();
    while (this.oldest && this.oldest.due <= now) this.oldest.refuse(TOO_SLOW);
    this.timer = this.oldest && this.clock.setTimeout(() => this.sweep(), this.oldest.due - now);
  }
}
