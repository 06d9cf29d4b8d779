import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNT, getJson, hasSignals, runApp, startApp, stateOf } from './running-app.js';

describe('starting the sample app', () => {
  it('ends with one message that lists every fault', async () => {
    const { code, output } = await runApp({
      ...ACCOUNT,
      WECHAT_ENCODING_AES_KEY: 'too-short',
      WECHAT_ENCRYPT_MODE: 'secret',
      WECHAT_STORE: 'nowhere',
      WECHAT_TIMESTAMP_TOLERANCE: 'soon',
      HTTP_ADAPTER: 'carrier-pigeon',
    });
    expect(code).toBe(1);
    expect(output).toMatch(/5 faults/);
    for (const word of ['encodingAesKey', 'encryptMode', 'store', 'timestampTolerance', 'HTTP_ADAPTER']) {
      expect(output).toContain(word);
    }
    expect(output).not.toContain('too-short');
    expect(output).not.toContain(ACCOUNT.WECHAT_APP_SECRET);
  });

  it('refuses safe mode without a key', async () => {
    const { WECHAT_ENCODING_AES_KEY: _, ...account } = ACCOUNT;
    const { code, output } = await runApp({ ...account, WECHAT_ENCRYPT_MODE: 'safe' });
    expect(code).toBe(1);
    expect(output).toContain('encodingAesKey');
  });

  it('refuses a webhook for an account with no token', async () => {
    const { WECHAT_TOKEN: _, ...account } = ACCOUNT;
    const { code, output } = await runApp(account);
    expect(code).toBe(1);
    expect(output).toMatch(/token/i);
  });

  describe('with a port in use', () => {
    const server = createServer();
    let port: string;
    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      port = String((server.address() as AddressInfo).port);
    });
    afterAll(() => void server.close());

    it('says which port, and what to do', async () => {
      const { code, output } = await runApp({ PORT: port });
      expect(code).toBe(1);
      expect(output).toContain(`Port ${port} is in use`);
      expect(output).toContain('set PORT to');
    });

    it("says so for the simulator's port too", async () => {
      const { code, output } = await runApp({ SIMULATOR_PORT: port });
      expect(code).toBe(1);
      expect(output).toContain(`Port ${port} is in use`);
      expect(output).toContain('set SIMULATOR_PORT to');
    });
  });

  it('makes no token request after a restart with the file store', { timeout: 60_000 }, async () => {
    const directory = await mkdtemp(join(tmpdir(), 'wechat-'));
    const simulator = await startApp({ ...ACCOUNT });
    const env = {
      ...ACCOUNT,
      WECHAT_STORE: `file:${directory}`,
      WECHAT_API_BASE_URL: simulator.simulatorUrl.replace('localhost', '127.0.0.1'),
    };
    try {
      const first = await startApp(env);
      const shown = await getJson(`${first.appUrl}/credentials`);
      await first.stop();
      const requests = async () => {
        const account = (await stateOf(simulator)).accounts[ACCOUNT.WECHAT_APP_ID]!;
        return account.tokenRequests + account.stableTokenRequests + account.ticketRequests;
      };
      const before = await requests();
      expect(before).toBe(2);

      const second = await startApp(env);
      expect(await getJson(`${second.appUrl}/credentials`)).toEqual(shown);
      await second.stop();
      expect(await requests()).toBe(before);

      for (const file of await readdir(directory)) {
        expect(file).not.toContain(ACCOUNT.WECHAT_APP_SECRET);
      }
    } finally {
      await simulator.stop();
      await rm(directory, { recursive: true });
    }
  });

  it('boots and reports that it is degraded while WeChat cannot be reached', async () => {
    const app = await startApp({ ...ACCOUNT, WECHAT_API_BASE_URL: 'http://127.0.0.1:9' });
    try {
      expect((await fetch(`${app.appUrl}/credentials`)).status).toBe(502);
      const health = await fetch(`${app.appUrl}/health`);
      expect(health.status).toBe(200);
      expect(await health.text()).toContain('"degraded":true');
    } finally {
      await app.stop();
    }
  });

  it.skipIf(!hasSignals).each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s', async (signal) => {
    const app = await startApp();
    expect(await app.stop(signal)).toBe(0);
  });
});
