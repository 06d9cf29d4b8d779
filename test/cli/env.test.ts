import { parseEnv } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import { WechatSimulator } from '../../src/simulator/index.js';

let simulator: WechatSimulator;
let lines: string[];
const terminal = {
  out: (line: string) => void lines.push(line),
  err: (line: string) => void lines.push(line),
};

beforeEach(async () => {
  lines = [];
  simulator = await WechatSimulator.start({ port: 0 });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await simulator.stop();
});

it('prints the variables of all four products, and the doctor finds nothing wrong with them', async () => {
  expect(await main(['env', '--simulator', simulator.url], '1.2.3', terminal)).toBe(0);
  const variables = parseEnv(lines.join('\n'));
  expect(Object.keys(variables).length).toBeGreaterThan(25);
  for (const name of Object.keys(process.env)) if (name.startsWith('WECHAT_')) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  lines = [];
  await main(['doctor', '--json'], '1.2.3', terminal);
  const findings = JSON.parse(lines.join('\n')) as { level: string; check: string }[];
  // Records in memory, and no ticket yet: both are right for an application that has not been started.
  const wrong = findings.filter(({ level }) => level !== 'ok').map(({ check }) => check.split(' ')[0]);
  expect(new Set(wrong)).toEqual(new Set(['records', 'ticket']));
  const checked = findings.map(({ check }) => check).join('\n');
  for (const check of [/token of wx0/, /signed call of \d+/, /WeCom application \d+/]) {
    expect(checked).toMatch(check);
  }
});

it('names the addresses that it was given, and refuses what is none', async () => {
  await main(['env', '--app', 'https://dev.example.com/'], '1.2.3', terminal);
  expect(parseEnv(lines.join('\n'))['WECHAT_PAY_NOTIFY_URL']).toBe('https://dev.example.com/wechat/pay');
  expect(await main(['env', '--simulator', 'localhost:3100'], '1.2.3', terminal)).toBe(2);
});
