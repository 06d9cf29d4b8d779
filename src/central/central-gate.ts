import type { HttpServer } from '@nestjs/common';
import type { HttpAdapterHost } from '@nestjs/core';
import type { TokenBucket } from '../core/token-bucket.js';
import { CentralKeys } from './central-keys.js';
import type { CentralAnswer } from './central.service.js';
import type { RateLimit } from './rate-limit.js';

/** What is read of a request, on Express and on Fastify alike. */
export interface CentralRequest {
  headers: Record<string, string | string[] | undefined>;
  ip?: string;
  body?: unknown;
}

/** Finds an answer. */
type Work = () => CentralAnswer | Promise<CentralAnswer>;

/**
 * Lets requests in by their key and within the limits, and answers them. It answers through the HTTP adapter itself, so
 * that an application's response wrappers and error pages do not change what business servers receive.
 */
export class CentralGate {
  private readonly keys: CentralKeys;

  constructor(
    keys: readonly string[],
    private readonly limit: RateLimit,
    private readonly host: HttpAdapterHost,
  ) {
    this.keys = new CentralKeys(keys);
  }

  /** Answers a request with a valid key; any other is refused. */
  withKey(request: CentralRequest, response: unknown, work: Work): Promise<void> {
    const { authorization } = request.headers;
    const key = this.keys.indexIn(typeof authorization === 'string' ? authorization : undefined);
    if (key >= 0) return this.answer(response, this.limit.ofKey(key), work);
    return this.withoutKey(request, response, () => ({ status: 401 }));
  }

  /** Answers a request whether it has a key or not, within the limit of its address. */
  withoutKey({ ip = '' }: CentralRequest, response: unknown, work: Work): Promise<void> {
    return this.answer(response, this.limit.ofAddress(ip), work);
  }

  private async answer(response: unknown, bucket: TokenBucket, work: Work): Promise<void> {
    const adapter = this.host.httpAdapter as HttpServer;
    const { status, body }: CentralAnswer = bucket.take() ? await work() : { status: 429 };
    // What is answered is a credential: no cache may keep it.
    adapter.setHeader?.(response, 'Cache-Control', 'no-store');
    if (status === 429) {
      const seconds = Math.max(1, Math.ceil(bucket.waitMs() / 1000));
      adapter.setHeader?.(response, 'Retry-After', String(seconds));
    }
    if (body === undefined) {
      adapter.reply(response, '', status);
    } else {
      adapter.setHeader?.(response, 'Content-Type', 'application/json; charset=utf-8');
      adapter.reply(response, JSON.stringify(body), status);
    }
  }
}
