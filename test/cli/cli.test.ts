import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import { freePort } from '../support/free-port.js';
import { MINI, OA } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

let webhook: WebhookStub;
let printed: { out: string[]; err: string[] };
const run = (...argv: string[]) =>
  main(argv, '1.2.3', {
    out: (line) => void printed.out.push(line),
    err: (line) => void printed.err.push(line),
  });
const push = (...argv: string[]) => run('push', '--to', webhook.url, ...argv);

beforeEach(async () => {
  webhook = await WebhookStub.start();
  printed = { out: [], err: [] };
  for (const name of Object.keys(process.env)) if (name.startsWith('WECHAT_')) vi.stubEnv(name, undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await webhook.stop();
});

describe('nestjs-wechat', () => {
  it('prints its version', async () => {
    expect(await run('--version')).toBe(0);
    expect(printed.out).toEqual(['1.2.3']);
  });

  it('lists its commands, and the flags of each', async () => {
    for (const argv of [[], ['help'], ['--help'], ['-h']]) expect(await run(...argv)).toBe(0);
    for (const command of ['simulator', 'push', 'handshake']) {
      expect(printed.out[0]).toContain(`nestjs-wechat ${command}`);
      expect(await run(command, '--help')).toBe(0);
      expect(printed.out.at(-1)).toContain(`nestjs-wechat ${command} [`.slice(0, -2));
      expect(await run('help', command)).toBe(0);
      expect(printed.out.at(-1)).toBe(printed.out.at(-2));
    }
    expect(printed.err).toEqual([]);
  });

  it.each([
    [['dance'], 'There is no command "dance"'],
    [['help', 'dance'], 'There is no command "dance"'],
    [['push'], '--to is missing'],
    [['push', '--too', 'x'], 'There is no flag --too'],
    [['push', 'http://localhost'], '"http://localhost" is not a flag'],
    [['push', '--to'], '--to needs a value'],
    [['push', '--to', '--text', 'x'], '--to needs a value'],
    [['push', '--to', 'localhost'], '--to must be an http or https URL'],
    [['push', '--to', 'http://a', '--to', 'http://b'], '--to is given twice'],
    [
      ['push', '--to', 'http://a', '--mode', 'open'],
      '--mode must be normal or compatible or safe, not "open"',
    ],
    [['push', '--to', 'http://a', '--format', 'yaml'], '--format must be xml or json'],
    [['push', '--to', 'http://a', '--deliveries', '0'], '--deliveries must be a whole number from 1 to 100'],
    [['push', '--to', 'http://a', '--timeout', 'soon'], '--timeout must be a whole number'],
    [['push', '--to', 'http://a', '--text', 'a', '--event', 'CLICK'], 'Give one of --text and --event'],
    [['push', '--to', 'http://a', '--key', 'K'], '--key has no effect without --event'],
    [['push', '--to', 'http://a', '--message', '{'], '--message is not JSON'],
    [['push', '--to', 'http://a', '--message', '[]'], '--message must be a JSON object'],
    [['push', '--to', 'http://a', '--expect-reply=yes'], '--expect-reply takes no value'],
    [['push', '--merchant', '1', '--corp', 'ww1', '--message', '{}'], 'Give one of --merchant and --corp'],
    [['push', '--merchant', '1'], '--message is missing'],
    [['push', '--merchant', '1', '--message', '{}'], '--message needs "event_type"'],
    [['push', '--component', 'wx1', '--message', '{}'], '--message needs "InfoType"'],
    [['push', '--suite', 'ww1', '--to', 'http://a', '--message', '{}'], '--to has no effect with --suite'],
    [['push', '--corp', 'ww1', '--message', '{}'], '--corp needs --agent, --robot or --kf'],
    [
      ['push', '--corp', 'ww1', '--agent', '1', '--kf', 'first', '--message', '{}'],
      'Give one of --agent and --kf',
    ],
    [['push', '--to', 'http://a', '--agent', '1'], '--agent has no effect without --corp'],
    [['push', '--to', 'http://a', '--url', 'http://b'], '--url has no effect without --component'],
    [
      ['push', '--to', 'http://a', '--token', 'T', '--app-id', 'wx1', '--aes-key', 'short'],
      '--aes-key must be 43',
    ],
    [['push', '--to', 'http://a', '--app-id', 'wx1'], '--token is missing; WECHAT_TOKEN is not set either'],
    [
      ['push', '--to', 'http://a', '--token', 'T', '--mode', 'normal', '--aes-key', 'C'.repeat(43)],
      '--aes-key has no effect in mode normal',
    ],
    [['push', '--to', 'http://a', '--env-file', 'none.env'], '--env-file cannot be read'],
    [['handshake'], '--to is missing'],
    [['handshake', '--to', 'http://a', '--text', 'x'], 'There is no flag --text'],
    [['simulator', '--port', '99999'], '--port must be a whole number from 0 to 65535'],
    [['simulator', '--prot', '1'], 'There is no flag --prot'],
  ])('refuses %j with exit code 2 and names the fault', async (argv, message) => {
    expect(await run(...argv)).toBe(2);
    expect(printed.err[0]).toContain(message);
    expect(printed.out).toEqual([]);
  });

  it('prints no key in a message about it', async () => {
    await run('push', '--to', 'http://a', '--token', 'T', '--app-id', 'wx1', '--aes-key', 'my-secret-key');
    expect(printed.err.join('\n')).not.toContain('my-secret-key');
  });
});

describe('nestjs-wechat push', () => {
  it('signs, sends, and prints the decrypted reply', async () => {
    webhook.answer = (seen) => webhook.sealed(webhook.text(seen, 'pong'));
    expect(await push('--text', 'ping', '--mode', 'safe')).toBe(0);
    expect(webhook.last.plain).toContain('<Content><![CDATA[ping]]></Content>');
    expect(printed.out.join('')).toContain('<Content><![CDATA[pong]]></Content>');
    expect(printed.err).toEqual([expect.stringMatching(/^delivery 1: 200, \d+ ms, replied$/)]);
  });

  it('sends events, and whole messages, in JSON too', async () => {
    await push('--event', 'CLICK', '--key', 'K', '--from', 'oMe');
    expect(webhook.last.plain).toContain(
      '<Event><![CDATA[CLICK]]></Event><EventKey><![CDATA[K]]></EventKey>',
    );
    await push('--message', '{"MsgType":"image","MediaId":"M"}', '--format', 'json');
    expect(JSON.parse(webhook.last.plain)).toMatchObject({
      MsgType: 'image',
      MediaId: 'M',
      ToUserName: OA.originalId,
    });
  });

  it('says that nobody replied, and fails if a reply was expected', async () => {
    expect(await push()).toBe(0);
    expect(printed.out).toEqual(['success']);
    expect(printed.err.at(-1)).toContain('no handler takes it');
    expect(await push('--expect-reply')).toBe(1);
  });

  it('takes another account from its flags', async () => {
    expect(await push('--app-id', 'wxmine', '--token', 'T', '--mode', 'normal')).toBe(0);
    expect(webhook.last.raw).toContain('<Content><![CDATA[ping]]></Content>');
  });

  it('reads WECHAT_* variables as the module does: lists, blanks, the mode in any case', async () => {
    vi.stubEnv('WECHAT_APP_ID', OA.appId);
    vi.stubEnv('WECHAT_TOKEN', ` ${OA.token} , older`);
    vi.stubEnv('WECHAT_ENCODING_AES_KEY', `${OA.encodingAesKey},${'D'.repeat(43)}`);
    vi.stubEnv('WECHAT_ENCRYPT_MODE', 'Compatible');
    expect(await push()).toBe(0);
    expect(webhook.last.raw).toMatch(/<Content>.*<Encrypt>/);
    vi.stubEnv('WECHAT_ENCRYPT_MODE', ' ');
    expect(await push()).toBe(0);
    expect(webhook.last.raw).not.toContain('<Content>');
    vi.stubEnv('WECHAT_ENCRYPT_MODE', 'open');
    expect(await push()).toBe(2);
    expect(printed.err.at(-2)).toContain('WECHAT_ENCRYPT_MODE must be');
  });

  it('reads the .env file of its directory, or another one, below the variables of the process', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'wechat-cli-'));
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(directory);
    try {
      writeFileSync(join(directory, '.env'), 'WECHAT_MINI_TOKEN="t"\nWECHAT_MINI_ENCRYPT_MODE=normal\n');
      expect(await push('--account', 'mini')).toBe(0);
      expect(JSON.parse(webhook.last.raw)).toMatchObject({ Content: 'ping', ToUserName: MINI.originalId });
      const other = join(directory, 'other.env');
      writeFileSync(other, 'WECHAT_MINI_TOKEN=t\nWECHAT_MINI_ENCRYPT_MODE=open\n');
      expect(await push('--account', 'mini', '--env-file', other)).toBe(2);
      vi.stubEnv('WECHAT_MINI_ENCRYPT_MODE', 'normal');
      expect(await push('--account', 'mini', '--env-file', other)).toBe(0);
    } finally {
      cwd.mockRestore();
      rmSync(directory, { recursive: true });
    }
  });

  it.each([
    [401, 'the log of the application does'],
    [404, 'check the path of --to'],
    [500, 'its log says why'],
  ])('fails at status %i and says what to do', async (status, hint) => {
    webhook.answer = (_, response) => {
      response.statusCode = status;
      return '';
    };
    expect(await push('--deliveries', '2')).toBe(1);
    expect(printed.err[0]).toContain(`status ${status}`);
    expect(printed.err).toHaveLength(3);
    expect(printed.err[2]).toContain(hint);
  });

  it('says that nothing listens', async () => {
    const to = `http://127.0.0.1:${await freePort()}/wechat`;
    expect(await run('push', '--to', to)).toBe(1);
    expect(printed.err.at(-1)).toContain('Start the application');
  });

  it('says that the application took too long', async () => {
    webhook.answer = () => undefined;
    expect(await push('--timeout', '50', '--deliveries', '1')).toBe(1);
    expect(printed.err.at(-1)).toContain('did not answer in time');
  });
});

describe('nestjs-wechat handshake', () => {
  const handshake = (...argv: string[]) => run('handshake', '--to', webhook.url, ...argv);

  it('prints ok when the webhook answers with the echostr', async () => {
    webhook.answer = ({ query }) => query.get('echostr')!;
    expect(await handshake()).toBe(0);
    expect(printed.out).toEqual(['ok']);
    expect(webhook.last.query.get('signature')).toMatch(/^[0-9a-f]{40}$/);
  });

  it('needs the token alone', async () => {
    vi.stubEnv('WECHAT_TOKEN', 'mine');
    vi.stubEnv('WECHAT_ENCRYPT_MODE', 'safe');
    webhook.answer = ({ query }) => query.get('echostr')!;
    expect(await handshake()).toBe(0);
  });

  it('fails when the webhook answers anything else, and says what to do', async () => {
    expect(await handshake()).toBe(1);
    expect(printed.err.join('\n')).toContain('must answer with the echostr');
    webhook.answer = (_, response) => {
      response.statusCode = 401;
      return '';
    };
    expect(await handshake()).toBe(1);
    expect(printed.err.at(-1)).toContain('--token');
  });
});

describe('nestjs-wechat simulator', () => {
  it('says that a port is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    expect(await run('simulator', '--port', String(port))).toBe(1);
    expect(printed.err[0]).toContain(`port ${port} is in use`);
    taken.close();
  });
});
