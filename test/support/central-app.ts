import { type INestApplication, Logger } from '@nestjs/common';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { WechatCentralModule } from '../../src/central/central.module.js';
import type { WechatCentralOptions } from '../../src/central/central.options.js';
import type { WechatModuleOptions } from '../../src/account/conf/wechat.options.js';
import { WechatModule } from '../../src/module/wechat.module.js';

Logger.overrideLogger(['fatal']);

export const PLATFORMS = ['express', 'fastify'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** An application that listens, with a central token server in it where its options are given. */
export async function startApp(
  platform: Platform,
  wechat: WechatModuleOptions,
  central?: WechatCentralOptions,
  prepare?: (app: INestApplication) => void,
): Promise<INestApplication & { url: string }> {
  const imports = [WechatModule.forRoot(wechat), ...(central ? [WechatCentralModule.forRoot(central)] : [])];
  const module = await Test.createTestingModule({ imports }).compile();
  const adapter = platform === 'fastify' ? new FastifyAdapter() : new ExpressAdapter();
  const app = module.createNestApplication<NestFastifyApplication>(adapter as FastifyAdapter, {
    logger: false,
  });
  prepare?.(app);
  await app.listen(0, '127.0.0.1');
  return Object.assign(app as INestApplication, { url: await app.getUrl() });
}
