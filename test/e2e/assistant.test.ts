import { readFileSync } from 'node:fs';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withoutComments } from '../support/without-comments.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the assistant of the guide to WeCom', () => {
  let simulator: WechatSimulator;
  let app: INestApplication;

  beforeAll(async () => {
    simulator = await WechatSimulator.start({ port: 0 });
    const { corpId, agentId, secret, token, encodingAesKey, apiBaseUrl } = simulator.corp().account();
    vi.stubEnv('WECHAT_WORK_CORP_ID', corpId);
    vi.stubEnv('WECHAT_WORK_AGENT_ID', String(agentId));
    vi.stubEnv('WECHAT_WORK_SECRET', secret);
    vi.stubEnv('WECHAT_WORK_TOKEN', token);
    vi.stubEnv('WECHAT_WORK_ENCODING_AES_KEY', encodingAesKey);
    vi.stubEnv('WECHAT_WORK_API_BASE_URL', apiBaseUrl);
    const { AssistantModule } = await import('./assistant.js');
    app = await NestFactory.create(AssistantModule, { logger: false });
    await simulator.corp().deliversTo(app, '/wechat/work');
  });
  afterAll(async () => {
    await app.close();
    await simulator.stop();
    vi.unstubAllEnvs();
  });

  it('is shown by the guide as it is tested, and by the Chinese one with comments in Chinese', () => {
    const shown = `\`\`\`ts\n${read('./assistant.ts')}\`\`\``;
    expect(read('../../docs/guides/work.md')).toContain(shown);
    expect(withoutComments(read('../../docs/guides/work.zh-CN.md'))).toContain(withoutComments(shown));
  });

  it('answers a member', async () => {
    const zhangsan = simulator.corp().user('zhangsan');
    await zhangsan.sends('ping');
    expect((await zhangsan.receives()).text).toBe('pong');
    await zhangsan.sends('hello');
    expect((await zhangsan.receives()).text).toBe('zhangsan said: hello');
  });

  it('sends a notice', async () => {
    const lisi = simulator.corp().user('lisi');
    const answer = await fetch(`${await app.getUrl()}/notices/lisi`, { method: 'POST' });
    expect(await answer.json()).toEqual({ msgId: expect.any(String) as string, unreachable: [] });
    expect((await lisi.receives()).text).toBe('The report is ready.');
  });
});
