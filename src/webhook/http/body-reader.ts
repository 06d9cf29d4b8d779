import { AsyncResource } from 'node:async_hooks';
import { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { WechatClock, WechatTimer } from '../../core/clock.js';
import { Refusal } from './refusal.js';

const EMPTY = Buffer.alloc(0);
const UNREADABLE = new Refusal(400, 'the body cannot be read');
const TOO_SLOW = new Refusal(408, 'the body did not arrive in time');
const CLOSING = new Refusal(408, 'the application is closing and the body has not arrived');
/** The refusal of a body that something else has read. */
export const CONSUMED = new Refusal(
  400,
  'the body was parsed before it reached the webhook',
  'something in front of it, such as a parent application, has read the body, so the signature cannot be checked. ' +
    'Add body parsers after NestFactory.create(), or let them keep the bytes in request.rawBody',
);

/** Told once: the body, a refusal, or undefined when the sender has gone. */
type Done = (body: Buffer | Refusal | undefined) => void;

/** One body that is being read. */
class Reading {
  private first: Buffer | undefined;
  private chunks: Buffer[] | undefined;
  private size = 0;
  private isOver = false;

  /** @param due when it must be there, on the monotonic clock */
  constructor(
    private readonly stream: IncomingMessage,
    private readonly limit: number,
    readonly due: number,
    private readonly end: (reading: Reading, body: Buffer | Refusal | undefined) => void,
  ) {
    stream.on('data', (chunk: Buffer) => this.take(chunk));
    stream.on('end', () => this.finish(this.isCut() ? CONSUMED : this.body()));
    // A stream that closes before its end has lost its sender. Node emits no error where nobody listens for one.
    stream.on('close', () => this.finish(undefined));
    // A hook of the application may have put another stream in the request's place, and that one can emit an error.
    if (!(stream instanceof IncomingMessage)) {
      (stream as Readable).on('error', () => this.finish(UNREADABLE));
    }
  }

  refuse(refusal: Refusal): void {
    this.stream.pause();
    this.finish(refusal);
  }

  private take(chunk: Buffer): void {
    if (this.isOver) return;
    this.size += chunk.length;
    if (this.size > this.limit) this.refuse(tooLarge(this.limit));
    else if (this.first === undefined) this.first = chunk;
    else (this.chunks ??= [this.first]).push(chunk);
  }

  /** Whether something else has read a part of it. A stream that is not the request may have another length. */
  private isCut(): boolean {
    return this.stream instanceof IncomingMessage && this.size < declaredLength(this.stream);
  }

  private body(): Buffer {
    return this.chunks ? Buffer.concat(this.chunks, this.size) : (this.first ?? EMPTY);
  }

  private finish(body: Buffer | Refusal | undefined): void {
    if (this.isOver) return;
    this.isOver = true;
    this.end(this, body);
  }
}

/** Reads bodies, byte for byte, and stops as soon as one is too large or takes too long. */
export class BodyReader {
  /** The bodies that are being read and whom to tell, in the order in which they began. */
  private readonly readings = new Map<Reading, Done>();
  private timer: WechatTimer | undefined;

  /** @param limitMs how long a body may take to arrive */
  constructor(
    private readonly clock: WechatClock,
    private readonly limitMs: number,
  ) {}

  /** @param limit the largest size in bytes */
  read(stream: IncomingMessage, limit: number, done: Done): void {
    if (stream.readableEnded) return done(CONSUMED);
    if (declaredLength(stream) > limit) return done(tooLarge(limit));
    const due = this.clock.monotonic() + this.limitMs;
    this.readings.set(new Reading(stream, limit, due, this.ended), done);
    this.timer ??= this.clock.setTimeout(() => this.sweep(), this.limitMs);
  }

  /**
   * As {@link read}, for a request that no framework has taken yet. Whatever follows it through asynchronous calls,
   * such as a trace, is not lost while the body is read. Nothing is told when the sender has gone.
   */
  readInContext(stream: IncomingMessage, limit: number, done: (body: Buffer | Refusal) => void): void {
    const context = new AsyncResource('WechatPush');
    this.read(stream, limit, (body) => {
      if (body) context.runInAsyncScope(done, undefined, body);
    });
  }

  /** Refuses every body that has not arrived, so that the connections do not delay the application's end. */
  close(): void {
    for (const reading of this.readings.keys()) reading.refuse(CLOSING);
    this.timer?.clear();
    this.timer = undefined;
  }

  private readonly ended = (reading: Reading, body: Buffer | Refusal | undefined): void => {
    const done = this.readings.get(reading);
    this.readings.delete(reading);
    done?.(body);
  };

  /** One timer serves all bodies; most have arrived before a timer of their own could be set. */
  private sweep(): void {
    const now = this.clock.monotonic();
    this.timer = undefined;
    for (const reading of this.readings.keys()) {
      if (reading.due > now) {
        this.timer = this.clock.setTimeout(() => this.sweep(), reading.due - now);
        return;
      }
      reading.refuse(TOO_SLOW);
    }
  }
}

/** What the sender said, in bytes. A stream that a hook has put in the request's place has no headers. */
const declaredLength = ({ headers }: Partial<IncomingMessage>): number =>
  Number(headers?.['content-length'] ?? 0);

/** The refusal names the limit. */
const tooLarge = (limit: number): Refusal =>
  new Refusal(
    413,
    `the body is larger than ${limit % 1024 === 0 ? `${limit / 1024} KiB` : `${limit} bytes`}`,
  );
