import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_CORP } from '../../src/simulator/index.js';
import type { Application } from '../support/browser/application.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';
import { ReferenceCipher } from '../support/crypto/reference-cipher.js';
import { element, WorkCallback } from '../support/work-callback.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CORP = DEMO_CORP.corpId;
const KEY = 'A'.repeat(43);
const COMPONENT = 'wxc0123456789abcde';
const SUITE = 'wwsuite0123456789';
/** Whom what arrives at a path is sealed for. */
const RECEIVERS: Readonly<Record<string, string>> = {
  '/open': COMPONENT,
  '/command': SUITE,
  '/agent': CORP,
  '/robot': '',
};

/** Runs a copied call as a shell does. */
const inShell = (copied: string) => run('bash', ['-c', `${copied} -s`]);

/** Runs a copied command with the command line of this checkout. */
const asCommand = (copied: string) =>
  run('bash', ['-c', copied.replace('npx nestjs-wechat', `"${process.execPath}" bin/nestjs-wechat.js`)], {
    cwd: ROOT,
  });

/** Runs a copied test in a project of its own. */
async function asProject(copied: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'copied-test-'));
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'copied.test.ts'), copied);
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
    // Vitest's own limit of five seconds is short for a busy machine.
    const limits = ['--testTimeout', '30000', '--hookTimeout', '30000'];
    const { stdout } = await run(process.execPath, [vitest, 'run', '--root', folder, ...limits], {
      cwd: folder,
      env: { ...process.env, VITEST: undefined, NO_COLOR: '1' },
    });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a push that is copied', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  beforeEach(() => {
    app = suite.app;
    phone = suite.console;
  });

  const copies = (place: Locator, name: string) => phone.copies(place.getByRole('button', { name }));

  it('from the wire as a call with curl does the same', async () => {
    await phone.say('it\'s a "quoted" $text');
    expect(await phone.reply('echo: it')).not.toBe('');
    const row = phone.wireRow('replied').first();
    await row.locator('summary').click();
    const { stdout } = await inShell(await copies(row, 'Copy as curl'));
    expect(stdout).toContain('"outcome":"replied"');
    const said = phone.log.locator('[data-from="user"]', { hasText: 'it\'s a "quoted" $text' });
    await expect.poll(() => said.count(), { timeout: 10_000 }).toBe(2);
  });

  it('as a command is understood by the command line', async () => {
    const form = await phone.choosePush('CLICK');
    await form.getByLabel('EventKey').fill("HELP ' ME");
    const { stdout } = await asCommand(await copies(form, 'Copy as nestjs-wechat push'));
    expect(stdout).toContain("click: HELP ' ME");
  });

  it('as a test passes against the running application, and fails when it is gone', async () => {
    const form = await phone.choosePush('CLICK');
    const copied = await copies(form, 'Copy as test (Vitest)');
    expect(await asProject(copied)).toMatch(/Tests {2}1 passed/);
    const { webhookUrl } = await app.control('GET', '/accounts/wx0123456789abcdef');
    const gone = copied.replace(String(webhookUrl), 'http://127.0.0.1:9/hook');
    expect(gone).not.toBe(copied);
    await expect(asProject(gone)).rejects.toThrow(/Command failed/);
  });

  it('says so at its button', async () => {
    const form = await phone.choosePush('CLICK');
    await copies(form, 'Copy as curl');
    expect(await phone.shows(form.getByText('Copied'))).toBe(true);
  });

  it('for a merchant does the same in each of the three ways', async () => {
    await phone.chooseAccount('Merchant');
    // The address of the order is the only one that there is.
    await app.call('/pay/orders', { kind: 'native', description: 'tea', total: 100 });
    const form = await phone.choosePush('MALL_TRANSACTION.SUCCESS');
    await form.getByRole('button', { name: 'Send' }).click();
    expect(await phone.shows(form.locator('p.good'))).toBe(true);
    const { stdout } = await inShell(await copies(form, 'Copy as curl'));
    expect(JSON.parse(stdout)).toMatchObject({ acknowledged: true });
    expect((await asCommand(await copies(form, 'Copy as nestjs-wechat push'))).stdout).toBe('success\n');
    expect(await asProject(await copies(form, 'Copy as test (Vitest)'))).toMatch(/Tests {2}1 passed/);
  });
});

/** What is sent pushes beside accounts and merchants: a push of each, and what arrives of it. */
const TARGETS = [
  ['platform', { account: 'Platform', push: 'unauthorized', field: 'AuthorizerAppid', arrives: "it's" }],
  ['suite', { account: 'WeCom', to: 'suite', push: 'corp_arch_auth', arrives: 'corp_arch_auth' }],
  [
    'suite, by an event',
    { account: 'WeCom', to: 'suite', push: 'share_agent_change', field: 'CorpId', arrives: "it's" },
  ],
  ['robot', { account: 'WeCom', to: 'AI robot', push: 'text', arrives: '"content":"content"' }],
  [
    'kf account',
    { account: 'WeCom', to: 'WeChat customer service', push: 'text', arrives: 'kf_msg_or_event' },
  ],
] as const satisfies readonly [string, Target][];

interface Target {
  account: string;
  /** As the gallery says what it goes to. */
  to?: string;
  push: string;
  /** The field that is filled in. */
  field?: string;
  arrives: string;
}

describe('a push that is copied for a third-party platform or for WeCom', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  let callback: WorkCallback;
  let before: Record<string, unknown>;

  beforeEach(async () => {
    app = suite.app;
    phone = suite.console;
    callback = await WorkCallback.start();
    // A robot that has nothing to say answers with nothing.
    callback.answer = ({ url }, response) => void response.end(url.pathname === '/robot' ? '' : 'success');
    before = await app.control('GET', `/components/${COMPONENT}`);
    const own = { token: 'aToken', encodingAesKey: KEY };
    await app.control('PUT', `/components/${COMPONENT}`, { ...own, eventUrl: `${callback.url}/open` });
    await app.control('PUT', `/suites/${SUITE}`, { ...own, commandUrl: `${callback.url}/command` });
    await app.control('PUT', `/corps/${CORP}`, {
      agents: { '1000002': { ...own, callbackUrl: `${callback.url}/agent` } },
      robots: { robot1: { ...own, callbackUrl: `${callback.url}/robot` } },
    });
  });
  afterEach(async () => {
    const { token, encodingAesKey, eventUrl } = before;
    await app.control('PUT', `/components/${COMPONENT}`, { token, encodingAesKey, eventUrl });
    await callback.stop();
  });

  /** What the last request said, in clear; a robot's is JSON. Times, nonces and ids of messages are new in each. */
  function said(): string {
    const { body, url } = callback.received.at(-1)!;
    const sealed = body.startsWith('{') ? String(JSON.parse(body).encrypt) : element(body, 'Encrypt');
    return new ReferenceCipher(KEY, RECEIVERS[url.pathname]!)
      .decrypt(sealed)
      .replace(/<(CreateTime|TimeStamp|MsgId|Token)>.*?<\/\1>/g, '')
      .replace(/"(msgid|create_time|response_url)":("[^"]*"|\d+),?/g, '');
  }

  it.each(TARGETS)(
    '%s: curl, the command and the test send what the form sends',
    async (_, target: Target) => {
      await phone.chooseAccount(target.account);
      const form = await phone.choosePush(target.push, target.to);
      if (target.field) await form.getByLabel(new RegExp(`^${target.field}\\b`)).fill("it's");
      const count = () => callback.received.length;
      const sends = async (act: () => Promise<unknown>): Promise<string> => {
        const start = count();
        await act();
        await expect.poll(count, { timeout: 10_000 }).toBe(start + 1);
        return said();
      };
      const copy = (name: string) => phone.copies(form.getByRole('button', { name }));

      const sent = await sends(() => form.getByRole('button', { name: 'Send' }).click());
      expect(sent).toContain(target.arrives);
      expect(await sends(async () => inShell(await copy('Copy as curl')))).toBe(sent);
      expect(await sends(async () => asCommand(await copy('Copy as nestjs-wechat push')))).toBe(sent);
      const report = await sends(async () =>
        expect(await asProject(await copy('Copy as test (Vitest)'))).toMatch(/Tests {2}1 passed/),
      );
      expect(report).toBe(sent);
    },
  );

  it('from the wire does the same', async () => {
    await app.control('POST', `/corps/${CORP}/robots/robot1/push`, {
      message: { msgtype: 'text', text: { content: 'hello robot' } },
    });
    const sent = said();
    const row = phone.wireRow('/robot').first();
    await row.locator('summary').click();
    await inShell(await phone.copies(row.getByRole('button', { name: 'Copy as curl' })));
    expect(callback.received).toHaveLength(2);
    expect(said()).toBe(sent);
  });
});
