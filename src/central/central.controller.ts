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

/** What is read of a request, on Express and on Fastify alike. */
interface CentralRequest {
  headers: Record<string, string | string[] | undefined>;
  ip?: string;
  body?: unknown;
}

/**
 * The controller of the central token server under a path. Swagger leaves it out: it is for servers of one's own.
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

    @Get(':appId/:kind')
    current(
      @Req() request: CentralRequest,
      @Res() response: unknown,
      @Param('appId') appId: string,
      @Param('kind') kind: string,
    ): Promise<void> {
      return this.reply(request, response, () => this.service.current(appId, kind));
    }

    @Post(':appId/:kind/renew')
    renew(
      @Req() request: CentralRequest,
      @Res() response: unknown,
      @Param('appId') appId: string,
      @Param('kind') kind: string,
    ): Promise<void> {
      return this.reply(request, response, () =>
        this.service.renew(appId, kind, fieldsOf(request.body)['stale_sha256']),
      );
    }

    @Post('compat')
    compat(@Req() request: CentralRequest, @Res() response: unknown): Promise<void> {
      const { appid, secret } = fieldsOf(request.body);
      return this.respond(request, response, async () =>
        this.options.compat ? this.service.compat(appid, secret) : { status: 404 },
      );
    }

    private reply(
      request: CentralRequest,
      response: unknown,
      work: () => Promise<CentralAnswer>,
    ): Promise<void> {
      const { authorization } = request.headers;
      const known = typeof authorization === 'string' && this.keys.authorizes(authorization);
      return this.respond(request, response, known ? work : async () => ({ status: 401 }));
    }

    private async respond(
      request: CentralRequest,
      response: unknown,
      work: () => Promise<CentralAnswer>,
    ): Promise<void> {
      const adapter = this.host.httpAdapter as HttpServer;
      const { status, body } = this.limit.allows(request.ip ?? '')
        ? await work()
        : { status: 429, body: undefined };
      // What is answered is a credential: nothing in between may keep it.
      adapter.setHeader?.(response, 'Cache-Control', 'no-store');
      if (status === 429) adapter.setHeader?.(response, 'Retry-After', '1');
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
