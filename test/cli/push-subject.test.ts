import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { WechatSimulator } from '../../src/simulator/index.js';

let simulator: WechatSimulator;
let hook: string;
let printed: { out: string[]; err: string[] };
const server = createServer((request, response) => {
  request.resume().on('end', () => response.end('success'));
});
const run = (...argv: string[]) =>
  main(argv, '1.2.3', {
    out: (line) => void printed.out.push(line),
    err: (line) => void printed.err.push(line),
  });

beforeAll(async () => {
  simulator = await WechatSimulator.start();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  hook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  await simulator.stop();
  server.close();
});
beforeEach(() => {
  printed = { out: [], err: [] };
});

describe('nestjs-wechat push, of what a running simulator has', () => {
  const pushOf = (message: object, ...argv: string[]) =>
    run('push', '--url', simulator.url, '--message', JSON.stringify(message), ...argv);

  it('sends notifications of merchants, and says whether they were taken', async () => {
    const notifyUrl = hook;
    simulator.configureMerchants([{ mchId: '1900000099', notifyUrl }]);
    const message = { event_type: 'TRANSACTION.SUCCESS', out_trade_no: '1' };
    expect(await pushOf(message, '--merchant', '1900000099')).toBe(0);
    expect(printed.out).toEqual(['success']);
    expect(simulator.wire.at(-1)!.request.plain).toBe('TRANSACTION.SUCCESS {"out_trade_no":"1"}');
    simulator.configureMerchants([{ mchId: '1900000098', notifyUrl: 'http://127.0.0.1:9/' }]);
    expect(await pushOf(message, '--merchant', '1900000098')).toBe(1);
    expect(printed.err.at(-1)).toMatch(/^delivery 1: no answer, \d+ ms$/);
  });

  it('sends what platforms, corps and suites are pushed', async () => {
    const keys = { token: 'T0ken', encodingAesKey: 'A'.repeat(43) };
    simulator.configureComponents([{ appId: 'wxplatform', ...keys, eventUrl: hook }]);
    simulator.corp('wwown').configure({ agents: { 7: { ...keys, callbackUrl: hook } } });
    simulator.configureSuites([{ suiteId: 'wwsuite', ...keys, commandUrl: hook }]);
    expect(await pushOf({ InfoType: 'unauthorized' }, '--component', 'wxplatform')).toBe(0);
    expect(await pushOf({ MsgType: 'text' }, '--corp', 'wwown', '--agent', '7')).toBe(0);
    expect(await pushOf({ msgtype: 'text' }, '--corp', 'wwown', '--kf', 'first')).toBe(0);
    expect(await pushOf({ InfoType: 'change_auth' }, '--suite', 'wwsuite')).toBe(0);
    const from = simulator.wire.flatMap(({ direction, appId }) => (direction === 'push' ? [appId] : []));
    expect(new Set(from)).toEqual(new Set(['1900000099', '1900000098', 'wxplatform', 'wwown/7', 'wwsuite']));
    expect(await pushOf({ MsgType: 'text' }, '--corp', 'wwown', '--agent', '8')).toBe(1);
    expect(printed.err.at(-1)).toContain('has no application 8');
  });
});
