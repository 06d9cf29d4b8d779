import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the function of the guide to hosting', () => {
  let simulator: WechatSimulator;
  let server: Server;

  beforeAll(async () => {
    simulator = await WechatSimulator.start({ port: 0 });
    const { appId, appSecret, token, encodingAesKey, apiBaseUrl } = simulator.moduleOptions();
    vi.stubEnv('WECHAT_APP_ID', appId);
    vi.stubEnv('WECHAT_APP_SECRET', appSecret);
    vi.stubEnv('WECHAT_TOKEN', String(token));
    vi.stubEnv('WECHAT_ENCODING_AES_KEY', String(encodingAesKey));
    vi.stubEnv('WECHAT_API_BASE_URL', apiBaseUrl);
    const { handler } = await import('./serverless.js');
    // Stands for the platform, which calls the function for each request.
    server = createServer((request, response) => void handler(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await simulator.deliversTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat`);
  });
  afterAll(async () => {
    server.close();
    await simulator.stop();
    vi.unstubAllEnvs();
  });

  it('is shown as it is tested', () => {
    expect(read('../../docs/guides/recipes/hosting.md')).toContain(
      `\`\`\`ts\n${read('./serverless.ts')}\`\`\``,
    );
  });

  it('answers pushes through a server that is not its own', async () => {
    const alice = simulator.user('alice');
    for (let i = 0; i < 2; i++) {
      await alice.sends('ping');
      expect((await alice.receives()).text).toBe('pong');
    }
    expect((await simulator.handshake()).ok).toBe(true);
  });
});
