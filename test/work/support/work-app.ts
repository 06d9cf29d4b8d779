import { Module, type INestApplication } from '@nestjs/common';
import type { DynamicModule, Provider, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AddressInfo } from 'node:net';
import { WechatWorkModule, WechatWorkService } from 'nestjs-wechat/work';
import type { WechatWorkModuleExtras, WechatWorkOptions } from 'nestjs-wechat/work';
import { adapterFor, type Platform } from '../../support/platforms.js';
import { LogSink } from '../../support/webhook/webhook-app.js';

/** Ids and keys of the tests. */
export const CORP = 'ww0123456789abcdef';
export const AGENT = '1000002';
export const TOKEN = 'WorkToken2026';
export const KEY = 'TvRWagR3He82YF/Zjbplmgm7AiMEkKJ6XUWm3CxixAM';
export const APP = {
  corpId: CORP,
  agentId: AGENT,
  secret: 'app-secret-0123456789',
  token: TOKEN,
  encodingAesKey: KEY,
} as const;

export interface WorkTestApp {
  app: INestApplication;
  url: string;
  work: WechatWorkService;
  logs: LogSink;
  close(): Promise<void>;
}

export interface WorkTestOptions extends WechatWorkOptions, WechatWorkModuleExtras {
  controllers?: Type[];
  testProviders?: Provider[];
  imports?: (Type | DynamicModule)[];
  platform?: Platform;
}

/** An application with WeCom's module, listening on a free port. */
export async function workApp({
  controllers = [],
  testProviders = [],
  imports = [],
  platform = 'express',
  ...options
}: WorkTestOptions): Promise<WorkTestApp> {
  @Module({ imports: [...imports, WechatWorkModule.forRoot(options)], controllers, providers: testProviders })
  class AppModule {}
  const logs = new LogSink();
  const app = await NestFactory.create(AppModule, adapterFor(platform), {
    logger: logs,
    abortOnError: false,
    forceCloseConnections: true,
  });
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    work: app.get(WechatWorkService),
    logs,
    close: () => app.close(),
  };
}
