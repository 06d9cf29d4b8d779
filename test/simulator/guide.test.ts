import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { optionsFromEnv } from '../../src/account/conf/env.js';
import { DEMO_ACCOUNTS, WechatSimulator } from '../../src/simulator/index.js';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const guide = read('../../docs/guides/testing.md');

it.each(['example', 'payments', 'platform', 'wecom'])(
  'the guide shows the file that is tested: %s',
  (name) => {
    expect(guide).toContain(`\`\`\`ts\n${read(`./guide-${name}.test.ts`)}\`\`\``);
  },
);

it("the guide's .env holds the demonstration accounts", () => {
  const [, lines] = /```ini\n([\s\S]*?)```/.exec(guide)!;
  const env = Object.fromEntries(
    [...lines!.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  );
  const { accounts, apiBaseUrl, ...official } = optionsFromEnv(env);
  expect(apiBaseUrl).toBe('http://127.0.0.1:3100');
  expect(DEMO_ACCOUNTS.official).toMatchObject(official);
  expect(DEMO_ACCOUNTS.mini).toMatchObject(accounts!.mini!);
  expect([Object.keys(official).length, Object.keys(accounts!.mini!).length]).toEqual([5, 5]);
});

it('the guide names only control calls that exist', async () => {
  const simulator = await WechatSimulator.start();
  try {
    const { calls } = (await (await fetch(`${simulator.url}/_simulator`)).json()) as { calls: string[] };
    const real = calls.map(
      (call) => call.replace('/_simulator', '').replace(':appId', ':id').split(' - ')[0],
    );
    const named = guide.match(/(?<=`)(GET|PUT|POST|DELETE) \/(?!_)[\w/:-]+(?=`)/g)!;
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((call) => !real.includes(call))).toEqual([]);
  } finally {
    await simulator.stop();
  }
});
