import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main, runPush, runSimulator } from '../../src/cli/main.js';
import { OA } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

let webhook: WebhookStub;
let printed: { out: string[]; err: string[] };
const terminal = {
  out: (line: string) => void printed.out.push(line),
  err: (line: string) => void printed.err.push(line),
};

beforeEach(async () => {
  webhook = await WebhookStub.start();
  printed = { out: [], err: [] };
});
afterEach(() => webhook.stop());

describe('nestjs-wechat push', () => {
  it('signs, sends, and prints the decrypted reply', async () => {
    webhook.answer = (seen) => webhook.sealed(webhook.text(seen, 'pong'));
    const argv = ['--to', webhook.url, '--text', 'ping', '--mode', 'safe'];
    expect(await runPush(argv, terminal)).toBe(0);
    expect(webhook.last.plain).toContain('<Content><![CDATA[ping]]></Content>');
    expect(printed.out.join('')).toContain('<Content><![CDATA[pong]]></Content>');
    expect(printed.err).toEqual([expect.stringMatching(/^delivery 1: 200, \d+ ms, replied$/)]);
  });

  it('sends events, and whole messages, in JSON too', async () => {
    await runPush(['--to', webhook.url, '--event', 'CLICK', '--key', 'K', '--from', 'oMe'], terminal);
    expect(webhook.last.plain).toContain(
      '<Event><![CDATA[CLICK]]></Event><EventKey><![CDATA[K]]></EventKey>',
    );
    await runPush(
      ['--to', webhook.url, '--message', '{"MsgType":"image","MediaId":"M"}', '--format', 'json'],
      terminal,
    );
    expect(JSON.parse(webhook.last.plain)).toMatchObject({
      MsgType: 'image',
      MediaId: 'M',
      ToUserName: OA.originalId,
    });
  });

  it('accepts another account', async () => {
    const args = ['--app-id', 'wxmine', '--token', 'T', '--aes-key', 'C'.repeat(43), '--mode', 'normal'];
    expect(await runPush(['--to', webhook.url, ...args], terminal)).toBe(0);
    expect(printed.out).toEqual(['success']);
    expect(printed.err.join('\n')).not.toContain('refused');
  });

  it('reports errors, with an exit code for each kind', async () => {
    webhook.answer = (_, response) => {
      response.statusCode = 401;
      return '';
    };
    expect(await runPush(['--to', webhook.url, '--deliveries', '1'], terminal)).toBe(1);
    expect(printed.err[0]).toContain('status 401');
    expect(printed.err[1]).toContain("the application's own log");
    for (const [status, hint] of [
      [404, 'check the path of --to'],
      [500, 'its log says why'],
    ] as const) {
      webhook.answer = (_, response) => {
        response.statusCode = status;
        return '';
      };
      expect(await runPush(['--to', webhook.url, '--deliveries', '1'], terminal)).toBe(1);
      expect(printed.err.at(-1)).toContain(hint);
    }
    expect(await runPush([], terminal)).toBe(2);
    await expect(runPush(['--to', webhook.url, '--mode', 'open'], terminal)).rejects.toThrow(
      '"mode" must be one of',
    );
    await expect(runPush(['--to', 'localhost'], terminal)).rejects.toThrow(
      '"webhookUrl" must be an http or https URL',
    );
  });
});

describe('nestjs-wechat simulator', () => {
  it('refuses an invalid port', async () => {
    expect(await runSimulator(['--port', '99999'], terminal)).toBe(2);
    expect(printed.err[0]).toContain('--port takes a number');
  });

  it('says clearly that a port is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    await expect(runSimulator(['--port', String(port)], terminal)).rejects.toThrow(`port ${port} is in use`);
    taken.close();
  });

  it('prints its help', async () => {
    const before = process.exitCode;
    await main(['help'], terminal);
    expect(printed.out[0]).toContain('nestjs-wechat push --to URL');
    expect(await main(['dance'], terminal)).toBe(2);
    process.exitCode = before;
  });
});
