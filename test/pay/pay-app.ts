import type { AddressInfo } from 'node:net';
import { Global, Module, type INestApplication, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WECHAT_CLOCK } from '../../src/core/constants.js';
import { WECHAT_WEBHOOK_TUNING, type WebhookTuning } from '../../src/webhook/webhook-tuning.js';
import { sealResource } from '../../src/pay/crypto/index.js';
import { type WechatPayModuleOptions, WechatPayModule, WechatPayService } from '../../src/pay/index.js';
import { adapterFor, type Platform } from '../support/platforms.js';
import { LogSink } from '../support/webhook/webhook-app.js';
import { apiV3Key, type MovedClock, signatureHeaders, type SignOptions } from './pay-platform.js';

export interface PayAppOptions {
  clock: MovedClock;
  pay: WechatPayModuleOptions;
  platform?: Platform;
  controllers?: Type[];
  providers?: Provider[];
  tuning?: Partial<WebhookTuning>;
}

/** An application with WechatPayModule, listening on a free port. */
export interface PayApp {
  app: INestApplication;
  url: string;
  pay: WechatPayService;
  logs: LogSink;
}

export async function startPayApp(options: PayAppOptions): Promise<PayApp> {
  const { clock, pay, platform = 'express', controllers = [], providers = [], tuning = {} } = options;
  @Global()
  @Module({
    providers: [
      { provide: WECHAT_CLOCK, useValue: clock },
      { provide: WECHAT_WEBHOOK_TUNING, useValue: tuning },
    ],
    exports: [WECHAT_CLOCK, WECHAT_WEBHOOK_TUNING],
  })
  class PartsModule {}
  @Module({ imports: [PartsModule, WechatPayModule.forRoot(pay)], controllers, providers })
  class AppModule {}
  const logs = new LogSink();
  const app = await NestFactory.create(AppModule, adapterFor(platform), {
    logger: logs,
    abortOnError: false,
    forceCloseConnections: true,
  });
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  return { app, url: `http://127.0.0.1:${port}`, pay: app.get(WechatPayService), logs };
}

/** What a notification says; `resource` is sealed, or sent as it is where `sealed` is given. */
export interface NotificationInput {
  id?: string;
  event_type?: string;
  resource?: unknown;
  sealed?: object;
  associated?: string;
}

let nextId = 0;

/** The text of a notification. */
export function notification({
  id = `EV-${++nextId}`,
  event_type = 'TRANSACTION.SUCCESS',
  resource = {},
  sealed,
  associated = 'transaction',
}: NotificationInput): string {
  const plain = typeof resource === 'string' ? resource : JSON.stringify(resource);
  return JSON.stringify({
    id,
    create_time: '2025-06-15T23:06:35+08:00',
    resource_type: 'encrypt-resource',
    event_type,
    summary: 'a summary',
    resource: { original_type: 'transaction', ...(sealed ?? sealResource(plain, apiV3Key, associated)) },
  });
}

/** A payment of the merchant of the test vectors. */
export const payment = (out_trade_no: string, more: object = {}): object => ({
  mchid: '1900007291',
  appid: 'wx2421b1c4370ec43b',
  out_trade_no,
  transaction_id: `42${out_trade_no}`,
  trade_type: 'JSAPI',
  trade_state: 'SUCCESS',
  success_time: '2025-06-15T23:06:34+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  amount: { total: 100, payer_total: 90, currency: 'CNY', payer_currency: 'CNY' },
  ...more,
});

export interface Delivered {
  status: number;
  body: string;
}

/** Delivers a text to an application, signed. */
export async function deliver(
  url: string,
  clock: MovedClock,
  body: string,
  sign: SignOptions & { headers?: Record<string, string | undefined> } = {},
): Promise<Delivered> {
  const { headers: more = {}, ...options } = sign;
  const headers = { ...signatureHeaders(clock, body, options), 'content-type': 'application/json', ...more };
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const response = await fetch(url, { method: 'POST', headers: Object.fromEntries(given), body });
  return { status: response.status, body: await response.text() };
}
