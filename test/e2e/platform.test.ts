import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../support/free-port.js';
import { withoutComments } from '../support/without-comments.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const COMPONENT = {
  appId: 'wxc0123456789abcde',
  appSecret: 'c0123456789abcdec0123456789abcde',
  token: 'guideToken',
  encodingAesKey: 'guide0Component0EncodingAESKey0000000000010',
};
const SHOP = 'wx00000000000shop1';

describe('the platform of the guide', () => {
  const records = mkdtempSync(join(tmpdir(), 'wechat-platform-'));
  let simulator: WechatSimulator;
  let app: INestApplication;
  let url: string;

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    simulator = await WechatSimulator.start({
      port: 0,
      accounts: [{ kind: 'official', appId: SHOP, appSecret: '0'.repeat(32), token: 'shop' }],
      components: [
        { ...COMPONENT, eventUrl: `${url}/wechat/open`, messageUrl: `${url}/wechat/open/$APPID$` },
      ],
    });
    vi.stubEnv('WECHAT_API_BASE_URL', simulator.url);
    vi.stubEnv('WECHAT_RECORDS', `file:${records}`);
    vi.stubEnv('WECHAT_OPEN_APP_ID', COMPONENT.appId);
    vi.stubEnv('WECHAT_OPEN_APP_SECRET', COMPONENT.appSecret);
    vi.stubEnv('WECHAT_OPEN_TOKEN', COMPONENT.token);
    vi.stubEnv('WECHAT_OPEN_ENCODING_AES_KEY', COMPONENT.encodingAesKey);
    const { PlatformModule } = await import('./platform.js');
    app = await NestFactory.create(PlatformModule, { logger: false });
    await app.listen(port, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await simulator.stop();
    rmSync(records, { recursive: true, force: true });
    vi.unstubAllEnvs();
  });

  it('is shown by the guide as it is tested, and by the Chinese one with comments in Chinese', () => {
    const shown = `\`\`\`ts\n${read('./platform.ts')}\`\`\``;
    expect(read('../../docs/guides/open-platform.md')).toContain(shown);
    expect(withoutComments(read('../../docs/guides/open-platform.zh-CN.md'))).toContain(
      withoutComments(shown),
    );
  });

  it('links an account, makes its menu and answers its messages', async () => {
    await simulator.component().pushesTicket();
    const begun = await fetch(`${url}/authorize`, { redirect: 'manual' });
    const back = new URL(new URL(begun.headers.get('location')!).searchParams.get('redirect_uri')!);
    const { authCode } = await simulator.component().authorize(SHOP, { via: 'redirect' });
    const done = `${url}/authorize/done?auth_code=${encodeURIComponent(authCode)}&${back.searchParams.toString()}`;
    expect(await (await fetch(done)).text()).toMatch(/ is linked\.$/);
    expect(await (await fetch(done)).text()).toBe('Please begin again.');
    const { reply } = await simulator.component().push(SHOP, { MsgType: 'text', Content: 'hello' });
    expect(reply?.parsed).toMatchObject({ Content: 'You said: hello' });
  });
});
