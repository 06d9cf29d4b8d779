import { Controller, Get, Inject, Param, Post, Req, Res, type Type, VERSION_NEUTRAL } from '@nestjs/common';
import { CentralGate, type CentralRequest } from './central-gate.js';
import { type ResolvedCentralOptions, WECHAT_CENTRAL_OPTIONS } from './central.options.js';
import { CentralService } from './central.service.js';

/**
 * The controller of the central token server under a path. Swagger leaves it out: only your own servers call it.
 */
export function centralControllerAt(path: string): Type<unknown> {
  // Business servers know one URL: whatever the application does with versions, it stays.
  @Controller({ path, version: VERSION_NEUTRAL })
  class WechatCentralController {
    constructor(
      @Inject(WECHAT_CENTRAL_OPTIONS) private readonly options: ResolvedCentralOptions,
      @Inject(CentralService) private readonly service: CentralService,
      @Inject(CentralGate) private readonly gate: CentralGate,
    ) {}

    @Get(':id/:kind')
    current(
      @Req() request: CentralRequest,
      @Res() response: unknown,
      @Param('id') id: string,
      @Param('kind') kind: string,
    ): Promise<void> {
      return this.gate.withKey(request, response, () => this.service.current([id], kind));
    }

    @Get(':id/:innerId/:kind')
    currentOfTwoIds(
      @Req() request: CentralRequest,
      @Res() response: unknown,
      @Param('id') id: string,
      @Param('innerId') innerId: string,
      @Param('kind') kind: string,
    ): Promise<void> {
      return this.gate.withKey(request, response, () => this.service.current([id, innerId], kind));
    }

    @Post(':id/:kind/renew')
    renew(
      @Req() request: CentralRequest,
      @Res() response: unknown,
      @Param('id') id: string,
      @Param('kind') kind: string,
    ): Promise<void> {
      const stale = fieldsOf(request.body)['stale_sha256'];
      return this.gate.withKey(request, response, () => this.service.renew([id], kind, stale));
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
      return this.gate.withKey(request, response, () => this.service.renew([id, innerId], kind, stale));
    }

    @Post('batch')
    batch(@Req() request: CentralRequest, @Res() response: unknown): Promise<void> {
      return this.gate.withKey(request, response, () =>
        this.service.batch(fieldsOf(request.body)['credentials']),
      );
    }

    @Post('compat')
    compat(@Req() request: CentralRequest, @Res() response: unknown): Promise<void> {
      const { appid, secret } = fieldsOf(request.body);
      return this.gate.withoutKey(request, response, () =>
        this.options.compat ? this.service.compat(appid, secret) : { status: 404 },
      );
    }
  }
  // What Swagger's own decorator would set, without needing Swagger.
  Reflect.defineMetadata('swagger/apiExcludeController', [true], WechatCentralController);
  return WechatCentralController;
}

function fieldsOf(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}
