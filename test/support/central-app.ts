import { type INestApplication, Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { WechatCentralModule } from '../../src/central/central.module.js';
import type { WechatCentralOptions } from '../../src/central/central.options.js';
import type { WechatModuleOptions } from '../../src/account/conf/wechat.options.js';
import { WechatModule } from '../../src/module/wechat.module.js';
import { adapterFor, type Platform } from './platforms.js';

Logger.overrideLogger(['fatal']);

/** Starts an application that listens on a free port, with a central token server if options for one are given. */
export async function startCentralApp(
  platform: Platform,
  wechat: WechatModuleOptions,
  central?: WechatCentralOptions,
  prepare?: (app: INestApplication) => void,
): Promise<INestApplication & { url: string }> {
  const imports = [WechatModule.forRoot(wechat), ...(central ? [WechatCentralModule.forRoot(central)] : [])];
  const module = await Test.createTestingModule({ imports }).compile();
  const app = module.createNestApplication(adapterFor(platform), { logger: false });
  prepare?.(app);
  await app.listen(0, '127.0.0.1');
  return Object.assign(app, { url: await app.getUrl() });
}
