import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { OnText, WechatController, WechatModule } from 'nestjs-wechat';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkHost } from '../../src/cli/doctor/check-host.js';
import { isKnownVariable } from '../../src/cli/doctor/configuration/known-variables.js';
import { main } from '../../src/cli/main.js';
import { SystemClock } from '../../src/core/clock.js';
import type { Owner } from '../../src/core/owner.js';
import { FetchHttp } from '../../src/http/fetch-http.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openOrdersOwner } from '../../src/pay/conf/pay-owner.js';
import { openStore } from '../../src/store/open-store.js';
import { Records } from '../../src/store/records/records.js';
import type { Finding } from '../../src/cli/doctor/finding.js';
import { freePort } from '../support/free-port.js';
import { RedisServer, redisMissing } from '../support/redis.js';

@WechatController('wechat')
class Bot {
  @OnText('ping') ping(): string {
    return 'pong';
  }
}

let simulator: WechatSimulator;
let variables: Record<string, string | undefined>;
let clean: (() => unknown)[];

async function doctor(...argv: string[]): Promise<{ code: number; findings: Finding[]; text: string }> {
  for (const name of Object.keys(process.env)) if (name.startsWith('WECHAT_')) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const lines: string[] = [];
  const terminal = {
    out: (line: string) => void lines.push(line),
    err: (line: string) => void lines.push(line),
  };
  const code = await main(['doctor', '--json', '--timeout', '10000', ...argv], '1.2.3', terminal);
  const text = lines.join('\n');
  return { code, text, findings: code === 2 ? [] : (JSON.parse(text) as Finding[]) };
}

/** The findings that are not fine, a line for each. */
async function trouble(...argv: string[]): Promise<string> {
  const { findings } = await doctor(...argv);
  return linesOf(findings.filter(({ level }) => level !== 'ok'));
}

const linesOf = (findings: readonly Finding[]): string =>
  findings
    .map(({ level, check, found, advice = '' }) => `${level} | ${check} | ${found} | ${advice}`)
    .join('\n');

/** Serves anything on a port of its own. */
async function serve(answer: Parameters<typeof createServer>[1] & object): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  clean.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'wechat-doctor-'));
  clean.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

beforeEach(async () => {
  clean = [];
  simulator = await WechatSimulator.start({ port: 0 });
  const { appId, appSecret, token, encodingAesKey, apiBaseUrl } = simulator.moduleOptions();
  variables = {
    WECHAT_APP_ID: appId,
    WECHAT_APP_SECRET: appSecret,
    WECHAT_TOKEN: String(token),
    WECHAT_ENCODING_AES_KEY: String(encodingAesKey),
    WECHAT_API_BASE_URL: apiBaseUrl,
    WECHAT_STORE: `file:${folder()}`,
  };
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await simulator.stop();
  for (const end of clean) await end();
});

describe('nestjs-wechat doctor', () => {
  it('finds nothing wrong with a sound set-up, and prints no secret', async () => {
    const { code, findings, text } = await doctor();
    expect(findings.filter(({ level }) => level !== 'ok')).toEqual([]);
    expect(code).toBe(0);
    expect(findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['clock', 'store file', 'records', `token of ${variables['WECHAT_APP_ID']}`]),
    );
    for (const name of ['WECHAT_APP_SECRET', 'WECHAT_TOKEN', 'WECHAT_ENCODING_AES_KEY']) {
      expect(text).not.toContain(variables[name]);
    }
  });

  it('prints a table for people, with what to do', async () => {
    variables['WECHAT_APP_SECRET'] = 'f'.repeat(32);
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const lines: string[] = [];
    const terminal = { out: (line: string) => void lines.push(line), err: () => undefined };
    expect(await main(['doctor'], '1.2.3', terminal)).toBe(1);
    expect(lines[0]).toMatch(
      /✓ .*\n[\s\S]*✗ token of wx\w+ +WeChat refused: 40125\.\n +→ The AppSecret is wrong/,
    );
    expect(lines[0]).toMatch(/\d+ fine, 0 to look at, 1 wrong$/);
  });

  it('keeps within the width of the terminal, which Chinese characters fill faster', async () => {
    variables['WECHAT_APP_SECRET'] = 'f'.repeat(32);
    variables['WECHAT_ENCRYPT_MODE'] = 'normal';
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const lines: string[] = [];
    const terminal = {
      out: (text: string) => void lines.push(...text.split('\n')),
      err: () => {},
      columns: 80,
    };
    await main(['doctor'], '1.2.3', terminal);
    const width = (line: string): number => line.length + (line.match(/[\u4e00-\u9fff]/g)?.length ?? 0);
    expect(lines.filter((line) => width(line) > 80)).toEqual([]);
    expect(lines.some((line) => line.includes('安全模式'))).toBe(true);
    expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain(
      'WeChat refused: 40125. → The AppSecret is wrong.',
    );
  });

  it('says nothing about records in memory where nothing that is configured keeps any', async () => {
    variables['WECHAT_STORE'] = 'memory';
    expect(await trouble()).toBe('');
  });

  it('changes nothing: the token of the application stays', async () => {
    const before = simulator.state();
    await doctor();
    await doctor();
    const { accounts } = simulator.state();
    expect(Object.keys(accounts)).toEqual(Object.keys(before.accounts));
    expect(accounts[variables['WECHAT_APP_ID']!]!.invalidTokenCalls).toBe(0);
  });

  it('reads the .env file that is named', async () => {
    const path = join(folder(), 'other.env');
    writeFileSync(
      path,
      Object.entries(variables)
        .map(([name, value]) => `${name}="${value}"\n`)
        .join(''),
    );
    variables = {};
    expect((await doctor('--env-file', path)).code).toBe(0);
  });

  it.each([
    [
      'that no account is configured',
      { WECHAT_APP_ID: '', WECHAT_APP_SECRET: '', WECHAT_TOKEN: '', WECHAT_ENCODING_AES_KEY: '' },
      /No account is configured/,
    ],
    ['an AppID of another form', { WECHAT_APP_ID: 'my app' }, /WECHAT_APP_ID/],
    ['an AES key that is cut off', { WECHAT_ENCODING_AES_KEY: 'abc' }, /WECHAT_ENCODING_AES_KEY/],
    [
      'safe mode without a key',
      { WECHAT_ENCRYPT_MODE: 'safe', WECHAT_ENCODING_AES_KEY: '' },
      /WECHAT_ENCODING_AES_KEY/,
    ],
    ['a mode that does not exist', { WECHAT_ENCRYPT_MODE: 'secret' }, /WECHAT_ENCRYPT_MODE/],
    ['a missing AppSecret', { WECHAT_APP_SECRET: '' }, /no AppSecret.*Set WECHAT_APP_SECRET/],
    [
      'a missing webhook token',
      { WECHAT_TOKEN: '', WECHAT_ENCODING_AES_KEY: '' },
      /no webhook token.*WECHAT_TOKEN/,
    ],
    ['pushes that are not encrypted', { WECHAT_ENCRYPT_MODE: 'normal' }, /not encrypted/],
    ['a variable that is misspelt', { WECHAT_APPID: 'wx0' }, /WECHAT_APPID is not one/],
    [
      'a variable of a product that is misspelt',
      { WECHAT_WORK_CORPID: 'ww0' },
      /WECHAT_WORK_CORPID is not one/,
    ],
    ['a store that does not exist', { WECHAT_STORE: 'rediss' }, /WECHAT_STORE/],
    ['a source without its server', { WECHAT_ACCESS_TOKEN_SOURCE: 'central' }, /WECHAT_CENTRAL_URL/],
    ['a key for records of the wrong length', { WECHAT_RECORDS_KEY: 'short' }, /WECHAT_RECORDS_KEY/],
    [
      'an address of WeChat without https',
      { WECHAT_API_BASE_URL: 'http://example.com' },
      /WECHAT_API_BASE_URL/,
    ],
    ['a tolerance that is no number', { WECHAT_TIMESTAMP_TOLERANCE: 'much' }, /WECHAT_TIMESTAMP_TOLERANCE/],
    ['a wrong AppID', { WECHAT_APP_ID: 'wx1111111111111111' }, /40013.*AppID is wrong/],
  ])('finds %s', async (_, change, expected) => {
    Object.assign(variables, change);
    expect((await trouble()).replaceAll('\n', ' ')).toMatch(expected);
  });

  it.each([
    ['a wrong AppSecret', 40125, /AppSecret is wrong/],
    ['a frozen AppSecret', 40243, /Unfreeze/],
    ['a quota that is used up', 45009, /quota/],
    ['an account that is limited', 50002, /limited/],
    ['an address that is not on the white list', 40164, /IP white list/],
    ['an address that must be confirmed', 89503, /administrator/],
  ])('finds %s', async (_, value, expected) => {
    simulator.fault({ path: '/cgi-bin/stable_token', fault: 'errcode', value });
    expect(await trouble()).toMatch(expected);
  });

  it('names the address that belongs on the white list', async () => {
    variables['WECHAT_API_BASE_URL'] = await serve((_, response) =>
      response.end(
        '{"errcode":40164,"errmsg":"invalid ip 203.0.113.9 ipv6 ::ffff:203.0.113.9, not in whitelist"}',
      ),
    );
    expect(await trouble()).toContain('Put 203.0.113.9 on the IP white list');
  });

  it('knows every variable of the guides', () => {
    const guides = ['configuration', 'pay', 'open-platform', 'work'].map((guide) =>
      readFileSync(new URL(`../../docs/guides/${guide}.md`, import.meta.url), 'utf8'),
    );
    const rows = guides.join('\n').matchAll(/^\| (?:`\w+`(?:, )?)+ +\| ((?:`WECHAT_\w+[^_]`(?:, )?)+)/gm);
    const names = [...rows].flatMap(([, cell]) => [...cell!.matchAll(/WECHAT_\w+/g)].map(([name]) => name));
    expect(names.length).toBeGreaterThan(35);
    expect(names.filter((name) => !isKnownVariable(name))).toEqual([]);
  });

  it('finds a host without an address', async () => {
    const clock = new SystemClock();
    const findings = await checkHost('https://wechat.invalid', {
      environment: {},
      clock,
      http: new FetchHttp({ clock }),
      proxy: false,
      timeoutMs: 2000,
      webhookUrl: undefined,
      hosts: new Map(),
    });
    expect(linesOf(findings)).toMatch(
      /^fault \| host wechat\.invalid \| The name could not be looked up .*DNS/,
    );
  });

  it('finds a host that accepts no connection', async () => {
    variables['WECHAT_API_BASE_URL'] = `http://127.0.0.1:${await freePort()}`;
    expect(await trouble()).toMatch(/No connection.*Check the firewall/);
  });

  it.each([
    ['far ahead of', -900, 'fault'],
    ['a little behind', 60, 'warning'],
  ])("finds that the clock is %s WeChat's", async (_, seconds, level) => {
    variables['WECHAT_API_BASE_URL'] = await serve((_request, response) => {
      response.setHeader('date', new Date(Date.now() + seconds * 1000).toUTCString());
      response.end('{"access_token":"a-token","expires_in":7200}');
    });
    expect(await trouble()).toMatch(new RegExp(`${level} \\| clock .*NTP`));
  });

  it('finds packets that are lost between WeChat and the webhook', async () => {
    variables['WECHAT_API_BASE_URL'] = await serve((request, response) =>
      response.end(
        request.url!.includes('callback')
          ? '{"dns":[],"ping":[{"ip":"203.0.113.9","package_loss":"40%"}]}'
          : '{"access_token":"a-token","expires_in":7200}',
      ),
    );
    expect(await trouble()).toContain('lost packets on its way to the webhook (40%)');
  });

  it('finds a folder of the store that cannot be written', async () => {
    const path = folder();
    writeFileSync(join(path, 'file'), '');
    variables['WECHAT_STORE'] = `file:${join(path, 'file', 'store')}`;
    expect(await trouble()).toMatch(/records \| .*ENOTDIR/);
    chmodSync(path, 0o700);
  });

  describe('with other products', () => {
    const onlyOf = (product: Record<string, string | undefined>): void => {
      const { WECHAT_STORE, WECHAT_API_BASE_URL } = variables;
      variables = { WECHAT_STORE, WECHAT_API_BASE_URL, ...product };
    };
    const merchant = (): Record<string, string | undefined> => {
      const { mchId, serialNo, privateKey, apiV3Key } = simulator.merchant().keys;
      return {
        WECHAT_PAY_MCH_ID: mchId,
        WECHAT_PAY_SERIAL_NO: serialNo,
        WECHAT_PAY_PRIVATE_KEY: privateKey,
        WECHAT_PAY_API_V3_KEY: apiV3Key,
        WECHAT_PAY_NOTIFY_URL: 'https://shop.example.com/wechat/pay',
      };
    };
    const corp = (): Record<string, string | undefined> => {
      const { corpId, agentId, secret } = simulator.corp().account();
      return {
        WECHAT_WORK_CORP_ID: corpId,
        WECHAT_WORK_AGENT_ID: String(agentId),
        WECHAT_WORK_SECRET: secret,
      };
    };
    const component = {
      WECHAT_OPEN_APP_ID: 'wxc0123456789abcde',
      WECHAT_OPEN_APP_SECRET: 'c0123456789abcdec0123456789abcde',
      WECHAT_OPEN_TOKEN: 'platformToken',
      WECHAT_OPEN_ENCODING_AES_KEY: 'guide0Component0EncodingAESKey0000000000010',
    };

    it('finds nothing wrong with a merchant and a WeCom application', async () => {
      onlyOf({ ...merchant(), ...corp() });
      expect(await trouble()).toBe('');
    });

    it.each([
      [
        'a certificate in place of the private key',
        { WECHAT_PAY_PRIVATE_KEY: '-----BEGIN CERTIFICATE-----' },
        /WECHAT_PAY_PRIVATE_KEY/,
      ],
      ['an APIv3 key of another length', { WECHAT_PAY_API_V3_KEY: 'short' }, /WECHAT_PAY_API_V3_KEY/],
      [
        'a notification address with a query',
        { WECHAT_PAY_NOTIFY_URL: 'https://a.example/p?x=1' },
        /WECHAT_PAY_NOTIFY_URL/,
      ],
      ['no address for notifications', { WECHAT_PAY_NOTIFY_URL: '' }, /no address for notifications/],
    ])('finds %s', async (_, change, expected) => {
      onlyOf({ ...merchant(), ...change });
      expect(await trouble()).toMatch(expected);
    });

    it('names the records that would be lost in memory', async () => {
      onlyOf({ ...merchant(), ...component, WECHAT_PAY_OPEN_ORDERS: 'on', WECHAT_STORE: 'memory' });
      expect(await trouble()).toMatch(
        /warning \| records \| .*each restart: tickets and refresh tokens of the Open Platform; open orders of WeChat Pay\. \| Set WECHAT_RECORDS/,
      );
    });

    it('finds nothing wrong with open orders that are followed', async () => {
      onlyOf({ ...merchant(), WECHAT_PAY_OPEN_ORDERS: 'on' });
      await keepOpenOrder(-60_000);
      expect(await trouble()).toBe('');
    });

    it('finds open orders that nobody follows', async () => {
      onlyOf({ ...merchant(), WECHAT_PAY_OPEN_ORDERS: 'on' });
      await keepOpenOrder(15 * 60_000);
      expect(await trouble()).toMatch(
        /warning \| open orders \| 1 should have been queried.*@WechatPayController/,
      );
    });

    it('finds that the private key is not that of the merchant', async () => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
      onlyOf({ ...merchant(), WECHAT_PAY_PRIVATE_KEY: pem });
      expect(await trouble()).toMatch(/fault \| signed call of \d+ \| .*SIGN_ERROR.*copy all three/);
    });

    it('finds that the APIv3 key is another one', async () => {
      onlyOf({ ...merchant(), WECHAT_PAY_API_V3_KEY: 'anotherApiV3Key0anotherApiV3Key0' });
      const { text } = await doctor();
      expect(text).not.toContain('anotherApiV3Key');
      expect(await trouble()).toMatch(/the APIv3 key is another one.*merchant platform/);
    });

    it('finds that the public key is another one', async () => {
      const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const { publicKeyId } = simulator.merchant().keys;
      onlyOf({
        ...merchant(),
        WECHAT_PAY_PUBLIC_KEY_ID: publicKeyId,
        WECHAT_PAY_PUBLIC_KEY: publicKey.export({ type: 'spki', format: 'pem' }) as string,
        WECHAT_PAY_PLATFORM_CERTIFICATES: 'on',
      });
      expect(await trouble()).toMatch(/not verified by the keys that are set \(wrong-signature\)/);
    });

    it('finds that notifications may still be signed with a platform certificate', async () => {
      const { publicKeyId, publicKey } = simulator.merchant().keys;
      onlyOf({ ...merchant(), WECHAT_PAY_PUBLIC_KEY_ID: publicKeyId, WECHAT_PAY_PUBLIC_KEY: publicKey });
      expect(await trouble()).toMatch(/warning \| signed call .*WECHAT_PAY_PLATFORM_CERTIFICATES=on/);
    });

    it('finds that the host of WeChat Pay is out of reach', async () => {
      onlyOf({ ...merchant(), WECHAT_PAY_BASE_URL: `http://127.0.0.1:${await freePort()}` });
      expect(await trouble()).toMatch(/^fault \| host 127\.0\.0\.1:\d+ \| No connection[^\n]*$/);
    });

    it('asks for the token of every secret of WeCom, and finds the one that is wrong', async () => {
      const { WECHAT_WORK_CORP_ID, WECHAT_WORK_SECRET } = corp();
      onlyOf({
        ...corp(),
        WECHAT_WORK_CONTACTS_SECRET: 'x'.repeat(43),
      });
      expect(await trouble()).toMatch(/^fault \| WeCom secret contacts \| WeCom refused: 40001[^\n]*$/);
      onlyOf({ WECHAT_WORK_CORP_ID, WECHAT_WORK_CONTACTS_SECRET: WECHAT_WORK_SECRET });
      const { findings } = await doctor();
      expect(findings.map(({ check }) => check)).toContain('WeCom secret contacts');
      expect(findings.map(({ check }) => check)).not.toContain('WeCom secret default');
    });

    it('finds that the address of this machine is not trusted by a WeCom application', async () => {
      onlyOf(corp());
      simulator.fault({ path: '/qyapi/cgi-bin/gettoken', fault: 'errcode', value: 60020 });
      expect(await trouble()).toMatch(/WeCom refused: 60020.*企业可信IP/);
    });

    it('asks a host once that an account and a third-party platform share', async () => {
      let asked = 0;
      variables['WECHAT_API_BASE_URL'] = await serve((request) => {
        asked += 1;
        request.socket.destroy();
      });
      variables = { ...variables, ...component };
      await keepTicket(60);
      expect(await trouble()).toMatch(/^fault \| host 127\.0\.0\.1:\d+ \| No connection[^\n]*$/);
      expect(asked).toBe(1);
    });

    it('finds that the newest ticket is late', async () => {
      onlyOf(component);
      await keepTicket(45 * 60);
      expect(await trouble()).toMatch(/warning \| ticket .*45 minutes old.*look whether its pushes arrive/);
    });

    it('finds a wrong secret of a WeCom application', async () => {
      onlyOf({ ...corp(), WECHAT_WORK_SECRET: 'x'.repeat(43) });
      expect(await trouble()).toMatch(/WeCom refused: 40001.*secret is wrong/);
    });

    it('finds that no ticket has come to a platform', async () => {
      onlyOf(component);
      expect(await trouble()).toMatch(/No component_verify_ticket has come/);
    });

    it('finds that the newest ticket is over', async () => {
      onlyOf(component);
      await keepTicket(13 * 3600);
      expect(await trouble()).toMatch(/780 minutes old.*has expired/);
    });

    it('finds nothing wrong with a ticket that has just come', async () => {
      onlyOf(component);
      await keepTicket(60);
      expect(await trouble()).toBe('');
    });

    /** Keeps a ticket of this age, in seconds. */
    function keepTicket(age: number): Promise<void> {
      const owner = { product: 'component', ids: [component.WECHAT_OPEN_APP_ID] };
      return keep(owner, 'verify_ticket', { ticket: 't', createTime: Math.floor(Date.now() / 1000) - age });
    }

    /** Keeps an open order whose query is late by this time, in milliseconds. */
    function keepOpenOrder(late: number): Promise<void> {
      const owner = openOrdersOwner(undefined);
      const number = { name: 'out_trade_no', value: '1' };
      const order = { number, placedAt: Date.now() - 3600_000, dueAt: Date.now() - late, queries: 1 };
      return keep({ ...owner, ids: [...owner.ids, '1900000001'] }, 'out_trade_no 1', order);
    }

    async function keep(owner: Owner, name: string, value: object): Promise<void> {
      const clock = new SystemClock();
      const opened = await openStore(variables['WECHAT_STORE']!, { clock, events: new WechatEvents() });
      await new Records(opened.records!, owner).put(name, value);
      await opened.close();
    }
  });

  describe('with the address of the webhook', () => {
    const start = async (options: Record<string, unknown> = {}): Promise<string> => {
      @Module({
        imports: [WechatModule.forRoot({ ...simulator.moduleOptions(), ...options })],
        controllers: [Bot],
      })
      class AppModule {}
      const app = await NestFactory.create(AppModule, { logger: false });
      await app.listen(0, '127.0.0.1');
      clean.push(() => app.close());
      return app.getUrl();
    };

    it('finds nothing wrong with a webhook that works', async () => {
      const { findings } = await doctor('--url', `${await start()}/wechat`);
      expect(findings.filter(({ level }) => level !== 'ok')).toEqual([]);
      expect(findings.map(({ found }) => found)).toEqual(
        expect.arrayContaining([
          'handshake and a safe push are answered',
          'a push with a wrong signature is refused with 401',
        ]),
      );
    });

    it('knows whose webhook it is, where a mini program is configured beside it', async () => {
      const { appId, appSecret, token, encodingAesKey } = simulator.moduleOptions().accounts!.mini!;
      Object.assign(variables, {
        WECHAT_MINI_APP_ID: appId,
        WECHAT_MINI_APP_SECRET: appSecret,
        WECHAT_MINI_TOKEN: token,
        WECHAT_MINI_ENCODING_AES_KEY: encodingAesKey,
      });
      const { findings } = await doctor('--url', `${await start()}/wechat`);
      expect(linesOf(findings.filter(({ level }) => level !== 'ok'))).toBe('');
      expect(findings.filter(({ check }) => check.startsWith('webhook'))).toHaveLength(2);
    });

    it('finds a path that is no webhook', async () => {
      expect(await trouble('--url', `${await start()}/other`)).toMatch(
        /handshake failed.*check the path of --url/,
      );
    });

    it('finds another token in the application', async () => {
      const found = await trouble('--url', `${await start({ token: 'another' })}/wechat`);
      expect(found).toMatch(/handshake failed.*Most often the token \(WECHAT_TOKEN\) differs/);
    });

    it('finds another AES key in the application', async () => {
      const url = await start({ encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' });
      expect(await trouble('--url', `${url}/wechat`)).toMatch(
        /safe push was answered with status 4.*Most often the EncodingAESKey, the AppID/,
      );
    });

    it('finds that nothing listens', async () => {
      expect(await trouble('--url', `http://127.0.0.1:${await freePort()}/wechat`)).toMatch(
        /ECONNREFUSED.*host and port of --url/,
      );
    });

    it('finds an address that answers everything', async () => {
      const url = await serve((request, response) =>
        response.end(new URL(request.url!, 'http://x').searchParams.get('echostr') ?? 'success'),
      );
      expect(await trouble('--url', `${url}/wechat`)).toMatch(/wrong signature was accepted/);
    });

    it('refuses what is no URL', async () => {
      expect((await doctor('--url', 'example.com/wechat')).code).toBe(2);
    });
  });

  describe.skipIf(redisMissing)('with Redis', () => {
    const redis = async (...configuration: string[]): Promise<RedisServer> => {
      const server = await RedisServer.start(...configuration);
      clean.push(() => server.stop());
      variables['WECHAT_STORE'] = server.url;
      return server;
    };

    it('finds nothing wrong with one that keeps what it is given', async () => {
      await redis('--appendonly', 'yes');
      expect(await trouble()).toBe('');
    });

    it('leaves nothing behind', async () => {
      const server = await redis('--appendonly', 'yes');
      await doctor();
      await sleep(1100);
      expect(await server.cli('KEYS', '*')).toBe('');
    });

    it('does not look through every key of the server', async () => {
      const server = await redis('--appendonly', 'yes');
      await server.cli('EVAL', "for i = 1, 5000 do redis.call('SET', 'other:' .. i, 'x') end", '0');
      await doctor();
      const stats = await server.cli('INFO', 'commandstats');
      expect(Number(/cmdstat_scan:calls=(\d+)/.exec(stats)?.[1])).toBe(1);
    });

    it('finds one that forgets records at a restart', async () => {
      await redis();
      expect(await trouble()).toMatch(/records \| .*appendonly/);
    });

    it('finds one that evicts records', async () => {
      await redis('--appendonly', 'yes', '--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru');
      expect(await trouble()).toMatch(/maxmemory-policy allkeys-lru/);
    });

    it('finds one that is not there', async () => {
      variables['WECHAT_STORE'] = `redis://127.0.0.1:${await freePort()}`;
      expect(await trouble()).toMatch(/store redis \| Reading failed/);
    });

    /** A user that may run these commands alone, and touch the keys of the package. */
    const limitedTo = async (...commands: string[]): Promise<void> => {
      const server = await redis('--appendonly', 'yes');
      await server.cli('ACL', 'SETUSER', 'app', 'on', '>pw', '~wechat:*', '-@all', ...commands);
      variables['WECHAT_STORE'] = server.url.replace('redis://', 'redis://app:pw@');
    };
    /** Those that the guide names. */
    const enough = '+get +set +del +pttl +time +eval +evalsha +scan +ping +hello +client +select'.split(' ');

    it('finds a user that may not write', async () => {
      await limitedTo('+@read', '+@connection', '+info');
      expect(await trouble()).toMatch(/store redis \| .*NOPERM at the command/);
    });

    it('finds nothing wrong with the user of the guide', async () => {
      const guide = readFileSync(new URL('../../docs/guides/distributed.md', import.meta.url), 'utf8');
      expect(guide).toContain(enough.join(' '));
      await limitedTo(...enough);
      expect(await trouble()).toBe('');
    });

    it('finds a user that may not look for keys', async () => {
      await limitedTo(...enough.filter((command) => command !== '+scan'));
      expect(await trouble()).toMatch(/^fault \| records \| .*NOPERM at the command SCAN[^\n]*$/);
    });

    it('finds commands that can be done without, which the log would tell of', async () => {
      await limitedTo(...enough.filter((command) => command !== '+time'));
      expect(await trouble()).toMatch(/^warning \| store \| .*NOPERM at the command TIME[^\n]*$/);
    });

    it('tells the version of the server and what it does when it is full', async () => {
      await redis('--appendonly', 'yes');
      const { findings } = await doctor();
      expect(linesOf(findings)).toMatch(
        /store redis \| Redis \d+\.\d+\.\d+, maxmemory-policy noeviction: reads/,
      );
    });
  });
});

it('thirty planted faults or more are found, one test each', () => {
  const source = readFileSync(new URL(import.meta.url), 'utf8');
  const named = [...source.matchAll(/^ +it\('(?:finds (?!nothing)|names the |asks for the token of every)/gm)]
    .length;
  const tables = [...source.matchAll(/^ +it\.each\(\[\n([\s\S]*?)\n +\]\)\('finds %s'/gm)];
  const rows = tables.flatMap(([, table]) => [...table!.matchAll(/^ {4,6}\[(?:'|\n)/gm)]).length;
  expect(tables.length).toBeGreaterThanOrEqual(3);
  expect(named + rows).toBeGreaterThanOrEqual(30);
});
