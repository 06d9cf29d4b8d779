import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { OA } from '../support/simulator-caller.js';

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
}

/** Sends a request with headers that `fetch` does not let one set, and reads no more than the head. */
const ask = (url: string, path: string, headers: Record<string, string>, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port, hostname } = new URL(url);
    request({ port, hostname, path, headers, method }, (response) => {
      resolve({ status: response.statusCode!, headers: response.headers });
      response.destroy();
    })
      .on('error', reject)
      .end();
  });

const SHOWN = [
  '/',
  '/_simulator',
  '/_simulator/',
  '/_simulator/state',
  '/_simulator/wire',
  '/_simulator/events',
];

describe('a simulator on loopback', () => {
  let simulator: WechatSimulator;
  beforeAll(async () => {
    simulator = await WechatSimulator.start({ allowedHosts: ['wechat.test'] });
  });
  afterAll(() => simulator.stop());

  it.each(SHOWN)('refuses %s under a host name that is not its own', async (path) => {
    for (const host of [
      'rebind.evil.com',
      'rebind.evil.com:3100',
      'localhost.evil.com',
      '127.0.0.1.evil.com',
      '192.168.1.2',
      'evil.com@localhost',
      '[::1].evil.com',
      'xlocalhost',
    ]) {
      expect([host, (await ask(simulator.url, path, { host })).status]).toEqual([host, 403]);
    }
  });

  it.each(SHOWN)('answers %s at loopback names and at names that were allowed', async (path) => {
    for (const host of [
      'localhost:3100',
      'LOCALHOST',
      '127.0.0.1',
      '127.9.9.9:1',
      '[::1]:3100',
      'console.localhost',
      'wechat.test',
    ])
      expect([host, (await ask(simulator.url, path, { host })).status]).toEqual([host, 200]);
  });

  it.each(SHOWN)('refuses %s to a page of another site', async (path) => {
    for (const origin of ['https://evil.com', 'null', 'http://localhost.evil.com'])
      expect((await ask(simulator.url, path, { origin })).status).toBe(403);
    expect((await ask(simulator.url, path, { origin: 'http://localhost:5173' })).status).toBe(200);
  });

  it('answers WeChat’s own paths at every host name', async () => {
    const { status } = await ask(simulator.url, '/cgi-bin/user/get', { host: 'api.weixin.qq.com' });
    expect(status).toBe(200);
  });

  it('does not let its console be framed', async () => {
    const { headers } = await ask(simulator.url, '/', { host: 'localhost' });
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

it('a simulator on all addresses answers at each of them, but at no other name', async () => {
  const simulator = await WechatSimulator.start({ host: '0.0.0.0' });
  try {
    const own = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ family }) => family === 'IPv4')
      .map(({ address }) => address);
    const url = `http://127.0.0.1:${simulator.port}`;
    const authorization = `Bearer ${simulator.controlKey}`;
    for (const host of [...own, 'localhost', '10.1.2.3'])
      expect((await ask(url, '/_simulator/state', { host, authorization })).status).toBe(200);
    const elsewhere = { host: 'rebind.evil.com', authorization };
    expect((await ask(url, '/_simulator/state', elsewhere)).status).toBe(403);
  } finally {
    await simulator.stop();
  }
});

describe('a simulator that other machines can reach', () => {
  let simulator: WechatSimulator;
  beforeAll(async () => {
    simulator = await WechatSimulator.start({ host: '0.0.0.0' });
  });
  afterAll(() => simulator.stop());

  it.each(SHOWN)('shows %s to nobody without the key', async (path) => {
    const console = path === '/';
    const wrong: Record<string, string>[] = [
      {},
      { authorization: 'Bearer guess' },
      { authorization: `Bearer ${simulator.controlKey}x` },
      { cookie: 'wechat-simulator-key=guess' },
      { cookie: 'wechat-simulator-key=%' },
    ];
    for (const headers of wrong)
      expect((await ask(simulator.url, path, headers)).status).toBe(console ? 403 : 401);
    const authorization = `Bearer ${simulator.controlKey}`;
    expect((await ask(simulator.url, path, { authorization })).status).toBe(200);
  });

  it('gives a browser that opens the address with the key a cookie which scripts cannot read', async () => {
    const { status, headers } = await ask(simulator.url, `/?key=${simulator.controlKey}`, {});
    expect([status, headers.location]).toEqual([303, '/']);
    const [cookie] = headers['set-cookie']!;
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/);
    expect((await ask(simulator.url, '/', { cookie: cookie!.split(';')[0]! })).status).toBe(200);
    expect((await ask(simulator.url, '/?key=guess', {})).status).toBe(403);
  });

  it('gives no cookie at a host name that is not its own', async () => {
    const { status, headers } = await ask(simulator.url, `/?key=${simulator.controlKey}`, {
      host: 'rebind.evil.com',
    });
    expect([status, headers['set-cookie']]).toEqual([403, undefined]);
  });

  it('answers WeChat’s own paths without the key', async () => {
    expect((await ask(simulator.url, '/cgi-bin/user/get', {})).status).toBe(200);
  });

  it('takes a key of one’s own, on loopback too', async () => {
    const other = await WechatSimulator.start({ controlKey: 'mine' });
    try {
      expect((await ask(other.url, '/_simulator/state', {})).status).toBe(401);
      const authorization = 'Bearer mine';
      expect((await ask(other.url, '/_simulator/state', { authorization })).status).toBe(200);
    } finally {
      await other.stop();
    }
  });
});

it('links lead to the public address, at whose name the console opens', async () => {
  const simulator = await WechatSimulator.start({ publicUrl: 'https://sim.example.com/' });
  try {
    expect(simulator.url).toBe('https://sim.example.com');
    expect(simulator.port).toBeGreaterThan(1023);
    const url = `http://127.0.0.1:${simulator.port}`;
    expect((await ask(url, '/_simulator', { host: 'sim.example.com' })).status).toBe(200);
    const response = await fetch(`${url}/_simulator/accounts/${OA.appId}/media`, {
      method: 'POST',
      body: JSON.stringify({ type: 'image', contentType: 'image/png', base64: 'AAAA' }),
    });
    expect(((await response.json()) as { url: string }).url).toMatch(/^https:\/\/sim\.example\.com\/mmbiz\?/);
  } finally {
    await simulator.stop();
  }
});
