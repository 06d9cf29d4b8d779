import { Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { expect, it, vi } from 'vitest';
import { WechatController, WechatModule } from '../../src/index.js';
import { WechatOpenPlatformController, WechatOpenPlatformModule } from '../../src/open-platform/index.js';
import { WechatPayController, WechatPayModule } from '../../src/pay/index.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { WechatRobotController, WechatWorkController, WechatWorkModule } from '../../src/work/index.js';

const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';

@WechatController('account')
class AccountHooks {}
@WechatOpenPlatformController('events')
class EventHooks {}
@WechatController('messages/:appId', { platform: true })
class MessageHooks {}
@WechatPayController('pay', { merchant: 'default' })
class PayHooks {}
@WechatPayController('pays/:mchId')
class AnyPayHooks {}
@WechatWorkController('work')
class WorkHooks {}
@WechatWorkController('works/:corpId')
class AnyWorkHooks {}
@WechatWorkController('command', { suite: 'default' })
class CommandHooks {}
@WechatWorkController('data', { suite: 'default', address: 'data' })
class DataHooks {}
@WechatWorkController('system', { address: 'system' })
class SystemHooks {}
@WechatRobotController('robot')
class RobotHooks {}

it('says of every product whose webhook refused a request', async () => {
  const simulator = await WechatSimulator.start();
  const warned = vi.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  const keys = { token: 'token', encodingAesKey: AES_KEY };
  const shop = simulator.merchant().moduleOptions();
  const module = await Test.createTestingModule({
    imports: [
      WechatModule.forRoot(simulator.moduleOptions()),
      WechatOpenPlatformModule.forRoot({ ...simulator.component().moduleOptions(), store: 'memory' }),
      WechatPayModule.forRoot({
        ...shop,
        appId: 'wx0123456789abcdef',
        notifyUrl: 'http://127.0.0.1:1/pay',
      }),
      WechatWorkModule.forRoot({
        ...simulator.corp().account(),
        suites: { default: { suiteId: 'wwsuite', suiteSecret: 'secret', ...keys } },
        robots: { default: keys },
        provider: { corpId: 'wwprovider', secret: 'secret', ...keys },
      }),
    ],
    controllers: [
      AccountHooks,
      EventHooks,
      MessageHooks,
      PayHooks,
      AnyPayHooks,
      WorkHooks,
      AnyWorkHooks,
      CommandHooks,
      DataHooks,
      SystemHooks,
      RobotHooks,
    ],
  }).compile();
  const app = module.createNestApplication();
  await app.listen(0, '127.0.0.1');
  try {
    const labels: Record<string, string> = {
      account: 'account "default"',
      events: 'component "default"',
      'messages/wx0123456789abcdef': 'component "default"',
      pay: 'merchant "default"',
      'pays/1900000001': 'the merchants of WeChat Pay',
      work: 'application "default" of WeCom',
      'works/wwcorp': 'the applications of WeCom',
      command: 'suite "default" of WeCom',
      data: 'suite "default" of WeCom',
      system: 'the provider of WeCom',
      robot: 'robot "default" of WeCom',
    };
    const seen: Record<string, string> = {};
    for (const path of Object.keys(labels)) {
      warned.mockClear();
      const url = `${await app.getUrl()}/${path}`;
      const { status } = await fetch(url, { method: 'POST', body: 'nonsense' });
      expect(status).toBeGreaterThanOrEqual(400);
      const lines = warned.mock.calls.map(([line]) => String(line));
      seen[path] = lines
        .flatMap((line) => /^Refused a request to the webhook of (.+) with \d/.exec(line)?.[1] ?? [])
        .join();
    }
    expect(seen).toEqual(labels);
  } finally {
    await app.close();
    await simulator.stop();
    vi.restoreAllMocks();
  }
});
