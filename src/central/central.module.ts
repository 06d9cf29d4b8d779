import { type DynamicModule, Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { WechatClock } from '../core/clock.js';
import { CredentialDirectory } from '../credential/credential-directory.js';
import { WECHAT_CLOCK } from '../core/constants.js';
import { CentralGate } from './central-gate.js';
import { centralControllerAt } from './central.controller.js';
import { WECHAT_CENTRAL_OPTIONS, type WechatCentralOptions } from './central.options.js';
import { CentralService } from './central.service.js';
import { RateLimit } from './rate-limit.js';
import { resolveCentralOptions } from './resolve-central-options.js';

/**
 * Turns an application into the central token server (中控服务器) that WeChat recommends: it alone gets
 * credentials from WeChat, and the business servers get them here, with `source: 'central'`.
 *
 * @example
 * imports: [WechatModule.forRoot(), WechatCentralModule.forRoot({ keys: process.env.CENTRAL_KEY })]
 */
@Module({})
export class WechatCentralModule {
  /** @throws WechatConfigError where a key is missing or malformed. */
  static forRoot(options: WechatCentralOptions): DynamicModule {
    const resolved = resolveCentralOptions(options);
    return {
      module: WechatCentralModule,
      controllers: [centralControllerAt(resolved.path)],
      providers: [
        { provide: WECHAT_CENTRAL_OPTIONS, useValue: resolved },
        {
          provide: CentralService,
          inject: [CredentialDirectory, WECHAT_CLOCK],
          useFactory: (directory: CredentialDirectory, clock: WechatClock) =>
            new CentralService(directory, clock),
        },
        {
          provide: RateLimit,
          inject: [WECHAT_CLOCK],
          useFactory: (clock: WechatClock) => new RateLimit(resolved.requestsPerSecond, clock),
        },
        {
          provide: CentralGate,
          inject: [RateLimit, HttpAdapterHost],
          useFactory: (limit: RateLimit, host: HttpAdapterHost) =>
            new CentralGate(resolved.keys, limit, host),
        },
      ],
    };
  }
}
