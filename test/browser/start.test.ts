import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '../support/browser/application.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';
import { freePort } from '../support/free-port.js';

const ACCOUNT = '/accounts/wx0123456789abcdef';

/** The languages whose only file is a whole program, with the file, the command, and what makes it print its version. */
const RUNNABLE = [
  ['Node.js', 'main.mjs', process.execPath, '--version'],
  ['Python', 'main.py', 'python3', '--version'],
  ['Go', 'main.go', 'go', 'version'],
  ['Java', 'Main.java', 'java', '-version'],
] as const;

/** The command that runs a file. `go run` starts the program as a child, which would live on when it is ended. */
function runOf(command: string, file: string, folder: string): [string, string[]] {
  if (command !== 'go') return [command, [file]];
  const built = join(folder, 'main.exe');
  execFileSync('go', ['build', '-o', built, file], { cwd: folder });
  return [built, []];
}

describe('the first steps', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  let folder: string;
  let program: ChildProcess | undefined;

  beforeEach(async () => {
    app = suite.app;
    phone = suite.console;
    folder = mkdtempSync(join(tmpdir(), 'first-steps-'));
    await phone.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterEach(() => {
    program?.kill();
    program = undefined;
    rmSync(folder, { recursive: true });
  });

  const clipboard = () => phone.page.evaluate<string>('navigator.clipboard.readText()');

  it('shows the address and every key of an account, each with a button that copies it', async () => {
    const { appSecret, token, encodingAesKey } = await app.control('GET', ACCOUNT);
    const keys = phone.card('keys');
    expect(await keys.locator('[data-key="AppSecret"] code').textContent()).not.toBe(appSecret);
    await phone.button('Show the secrets').click();
    for (const [name, value] of Object.entries({
      AppID: 'wx0123456789abcdef',
      AppSecret: appSecret,
      Token: token,
      EncodingAESKey: encodingAesKey,
    })) {
      const row = keys.locator(`[data-key="${name}"]`);
      expect(await row.locator('code').textContent()).toBe(value);
      await row.getByRole('button', { name: `Copy ${name}` }).click();
      expect(await phone.shows(row.getByText('Copied'))).toBe(true);
      expect(await clipboard()).toBe(value);
    }
  });

  it.each([
    ['Platform', 'EncodingAESKey', `/components/`],
    ['Merchant', 'APIv3Key', '/merchants/'],
    ['WeCom', 'Secret', '/corps/'],
  ])('shows the keys of a %s too', async (kind, name, path) => {
    await phone.chooseAccount(kind);
    await phone.button('Show the secrets').click();
    const shown = await phone.card('keys').locator(`[data-key="${name}"] code`).textContent();
    const id = await phone.page.evaluate<string>(`localStorage.getItem('nestjs-wechat.console.account')`);
    expect(JSON.stringify(await app.control('GET', `${path}${id}`))).toContain(`"${shown}"`);
  });

  it('fills address and keys into a program in each of six languages', async () => {
    const { appSecret } = await app.control('GET', ACCOUNT);
    const card = phone.card('start');
    for (const language of ['NestJS', 'Node.js', 'Python', 'Go', 'PHP', 'Java']) {
      await card.getByRole('button', { name: language, exact: true }).click();
      const text = await card.locator('pre').textContent();
      expect(text).toContain(app.simulatorUrl.replace('127.0.0.1', new URL(phone.page.url()).hostname));
      expect(text).toContain('wx0123456789abcdef');
      expect(text).toContain(appSecret);
    }
    await phone.page.reload();
    expect(await phone.shows(card.locator('code', { hasText: 'Main.java' }))).toBe(true);
    await card.getByRole('button', { name: 'First steps' }).click();
    expect(await card.locator('pre').count()).toBe(0);
  });

  it.for(RUNNABLE)(
    'has a program in %s that runs as it was copied: it calls WeChat, and prints a push',
    async ([language, file, command, version], { skip }) => {
      skip(spawnSync(command, [version]).status !== 0, `${command} is not installed`);
      const appId = `wx_${language.toLowerCase().replace('.', '')}`;
      const webhookUrl = `http://127.0.0.1:${await freePort()}/hook`;
      await app.control('PUT', `/accounts/${appId}`, {
        token: 'aToken',
        encodingAesKey: 'A'.repeat(43),
        encryptMode: 'safe',
        webhookUrl,
        nickName: `A ${language} account`,
        followers: [{ openid: 'oSomebody', nickname: 'Somebody' }],
      });
      await phone.page.locator('.switcher-button').click();
      await phone.page.getByRole('button', { name: `A ${language} account` }).click();
      const card = phone.card('start');
      await card.getByRole('button', { name: language, exact: true }).click();
      await card.getByRole('button', { name: `Copy ${file}` }).click();
      expect(await phone.shows(card.getByText('Copied'))).toBe(true);
      writeFileSync(join(folder, file), await clipboard());
      program = spawn(...runOf(command, file, folder), { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
      let output = '';
      program.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const calls = async () =>
        ((await app.control('GET', '/state')).accounts as Record<string, { apiCalls: number }>)[appId]!
          .apiCalls;
      await expect.poll(calls, { timeout: 60_000 }).toBe(1);
      // It listens when the check of its address passes.
      const handshake = () => app.control('POST', `/accounts/${appId}/handshake`);
      await expect.poll(async () => (await handshake()).ok, { timeout: 30_000, interval: 300 }).toBe(true);
      // These programs decrypt nothing.
      await card.getByRole('button', { name: 'Switch to plain text' }).click();
      await expect.poll(() => card.getByText('encrypts its pushes').count(), { timeout: 10_000 }).toBe(0);
      await phone.say('hello, program');
      expect(await phone.shows(phone.log.getByText('success, no passive reply'))).toBe(true);
      await expect.poll(() => output, { timeout: 10_000 }).toContain('hello, program');
    },
  );
});
