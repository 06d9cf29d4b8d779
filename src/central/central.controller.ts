import {
  Controller,
  Get,
  Inject,
  type HttpServer,
  Param,
  Post,
  Req,
  Res,
  type Type,
  VERSION_NEUTRAL,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CentralKeys } from './central-keys.js';
import { type ResolvedCentralOptions, WECHAT_CENTRAL_OPTIONS } from './central.options.js';
import { type CentralAnswer, CentralService } from './central.service.js';
import { RateLimit } from './rate-limit.js';
import type { TokenBucket } from '../core/token-bucket.js';

/** What is read of a request, on Express and on Fastify alike. */
interface CentralRequest {
  headers: Record<string, string | string[] | undefined>;
  ip?: string;
  body?: unknown;
}

/**
 * The controller of the central token server under a path. Swagger leaves it out: only your own servers call it.
 *
 * It answers through the HTTP adapter itself, so that an application's response wrappers and error pages do not
 * change what business servers receive.
 */
export function centralControllerAt(path: string): Type<unknown> {
  // Business servers know one URL: whatever the application does with versions, it stays.
  @Controller({ path, version: VERSION_NEUTRAL })
  class WechatCentralController {
    private readonly keys: CentralKeys;

    constructor(
      @Inject(WECHAT_CENTRAL_OPTIONS) private readonly options: ResolvedCentralOptions,
      @Inject(CentralService) private readonly service: CentralService,
      @Inject(RateLimit) private readonly limit: RateLimit,
      @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    ) {
      this.keys = new CentralKeys(options.keys);
    }

    @Get(':id/:kind')
    current(
      @Req() request: CentralRequest,
      @Res() response: unknown,
      @Param('id') id: string,
      @Param('kind') kind: string,
    ): Promise<void> {
      return this.reply(request, response, () => this.service.current([id], kind));
    }

    @Get(':id/:innerId/:kind')
    currentOfTwoIds(
      @Req() request: CentralRequest,
      @Res() response: unknown,
      @Param('id') id: string,
      @Param('innerId') innerId: string,
      @Param('kind') kind: string,
    ): Promise<void> {
      return this.reply(request, response, () => this.service.current([id, innerId], kind));
    }

    @Post(':id/:kind/renew')
    renew(
      @Req() request: CentralRequest,
      @Res() response: unknown,
      @Param('id') id: string,
      @Param('kind') kind: string,
    ): Promise<void> {
      const stale = fieldsOf(request.body)['stale_sha256'];
      return this.reply(request, response, () => this.service.renew([id], kind, stale));
    }

    @Post(':id/:innerId/:kind/renew')
    renewOfTwoIds(
      @Req() request: CentralRequest,
      @Res() response: unknown,
      @Param('id') id: string,
      @Param('innerId') innerId: string,
      @Param('kind') kind: string,
    ): Promise<void> {
      const stale = fieldsOf(request.body)['stale_sha256'];
      return this.reply(request, response, () => this.service.renew([id, innerId], kind, stale));
    }

    @Post('batch')
    batch(@Req() request: CentralRequest, @Res() response: unknown): Promise<void> {
      return this.reply(request, response, () => this.service.batch(fieldsOf(request.body)['credentials']));
    }

    @Post('compat')
    compat(@Req() request: CentralRequest, @Res() response: unknown): Promise<void> {
      const { appid, secret } = fieldsOf(request.body);
      const work = async (): Promise<CentralAnswer> =>
        this.options.compat ? this.service.compat(appid, secret) : { status: 404 };
      return this.respond(response, this.limit.ofAddress(request.ip ?? ''), work);
    }

    private reply(
      request: CentralRequest,
      response: unknown,
      work: () => Promise<CentralAnswer>,
    ): Promise<void> {
      const { authorization } = request.headers;
      const key = this.keys.indexIn(typeof authorization === 'string' ? authorization : undefined);
      if (key >= 0) return this.respond(response, this.limit.ofKey(key), work);
      return this.respond(response, this.limit.ofAddress(request.ip ?? ''), async () => ({ status: 401 }));
    }

    private async respond(
      response: unknown,
      bucket: TokenBucket,
      work: () => Promise<CentralAnswer>,
    ): Promise<void> {
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
  // What Swagger's own decorator would set, without needing Swagger.
  Reflect.defineMetadata('swagger/apiExcludeController', [true], WechatCentralController);
  return WechatCentralController;
}

function fieldsOf(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}
