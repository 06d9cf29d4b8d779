import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfigFile } from '../../src/cli/simulator/config-file.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { WebhookStub } from '../support/webhook-stub.js';

const run = promisify(execFile);
const read = (name: string) => readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), 'utf8');
const [english, chinese] = [read('simulator'), read('simulator.zh-CN')];
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code]) => code!);

/** What the guide starts the simulator with. */
const OWN = { appId: 'wx0000000000000001', appSecret: 'my-app-secret', token: 'my-token' };
const FOLLOWER = 'oOneOfTheGuide';
let folder: string;
let simulator: WechatSimulator;
let webhook: WebhookStub;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wechat-guide-'));
  webhook = await WebhookStub.start({ ...OWN, encodingAesKey: 'k'.repeat(43) });
  simulator = await WechatSimulator.start({
    accounts: [{ ...OWN, webhookUrl: webhook.url, followers: [{ openid: FOLLOWER }] }],
  });
});
afterAll(async () => {
  await simulator.stop();
  await webhook.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a program of the guide', () => {
  const programs: [string, string, string[], string][] = [
    ['python', 'python3', ['--version'], 'app.py'],
    ['go', 'go', ['version'], 'main.go'],
    ['php', 'php', ['--version'], 'app.php'],
    ['java', 'java', ['-version'], 'App.java'],
  ];

  it.each(programs)(
    'is the same in both languages, comments aside: %s',
    (language, _command, _version, file) => {
      const [code] = blocks(english, language);
      const bare = (text: string | undefined) => text?.replaceAll(/^ *(?:#|\/\/).*\n/gm, '');
      expect(bare(blocks(chinese, language)[0])).toBe(bare(code));
      expect(code).toContain(file);
    },
  );

  it.for(programs)(
    'runs as it is printed, and lists the followers: %s',
    { timeout: 120_000 },
    async ([language, command, version, file], { skip }) => {
      const known = spawnSync(command, version);
      skip(known.error !== undefined || known.status !== 0, `${command} is not installed`);
      const [code] = blocks(english, language);
      writeFileSync(join(folder, file), code!);
      const args = language === 'go' ? ['run', file] : [file];
      const env = { ...process.env, WECHAT_API: simulator.url };
      const { stdout } = await run(command, args, { cwd: folder, env });
      expect(stdout).toContain(FOLLOWER);
    },
  );

  const commands = blocks(english, 'sh')
    .flatMap((text) => text.replaceAll('\\\n', ' ').split('\n'))
    .filter((line) => line.startsWith('curl '));

  it.skipIf(process.platform === 'win32').each(commands)(
    'is this call, and it succeeds: %s',
    async (line) => {
      expect(blocks(chinese, 'sh').join('').replaceAll('\\\n', ' ')).toContain(line);
      const own = line.replaceAll('http://127.0.0.1:3100', simulator.url);
      const { stdout } = await run('sh', ['-c', own.replace(/^curl /, 'curl -sS --fail-with-body ')]);
      expect(stdout).not.toMatch(/"errcode":[1-9]/);
      expect(stdout.length).toBeGreaterThan(1);
    },
  );

  it('has six such calls at least', () => expect(commands.length).toBeGreaterThanOrEqual(6));
});

it('the file of --config in the guide starts a simulator with what it names', async () => {
  const file = join(folder, 'simulator.json');
  const [config] = blocks(english, 'json');
  expect(blocks(chinese, 'json')[0]).toBe(config);
  writeFileSync(file, config!);
  const configured = await WechatSimulator.start({ ...readConfigFile(file), port: 0 });
  try {
    const { accounts, merchants } = configured.state();
    expect([Object.keys(accounts), Object.keys(merchants)]).toEqual([[OWN.appId], ['1900000009']]);
    const corp = await fetch(
      `${configured.url}/qyapi/cgi-bin/gettoken?corpid=ww0000000000000001&corpsecret=agent-secret`,
    );
    expect(await corp.json()).toMatchObject({ errcode: 0 });
  } finally {
    await configured.stop();
  }
});
