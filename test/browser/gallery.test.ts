import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { pushes } from '../../console/src/gallery/pushes.table.js';
import type { PushRow } from '../../console/src/gallery/push-row.js';
import type { Application } from '../support/browser/application.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROWS = pushes.split('\n').map((line) => JSON.parse(line) as PushRow);
const countFor = (...targets: string[]): number =>
  targets.reduce((sum, target) => sum + ROWS.filter(({ to }) => to.some((one) => one === target)).length, 0);

describe('the gallery of pushes', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;

  beforeEach(async () => {
    app = suite.app;
    phone = suite.console;
    await phone.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  const clipboard = () => phone.page.evaluate<string>('navigator.clipboard.readText()');

  /** Opens the form of one push. */
  async function choose(name: string): Promise<void> {
    const card = phone.card('gallery');
    if ((await card.locator('.gallery-list').count()) === 0) {
      await card.getByRole('button', { name: 'Open', exact: true }).click();
    }
    await card.getByRole('searchbox').fill(name);
    await card
      .locator('.gallery-list button', { has: phone.page.getByText(name, { exact: true }) })
      .first()
      .click();
    expect(await phone.shows(card.getByRole('form', { name }))).toBe(true);
  }

  it.each([
    ['Official account', ['official']],
    ['Mini program', ['mini']],
    ['Platform', ['platform']],
    ['Merchant', ['merchant']],
    ['WeCom', ['work', 'kf']],
  ])('has every push for a %s that is defined, each with its form', async (kind, targets) => {
    await phone.chooseAccount(kind);
    const card = phone.card('gallery');
    await card.getByRole('button', { name: 'Open', exact: true }).click();
    const entries = card.locator('.gallery-list button');
    const all = countFor(...targets);
    expect(all).toBeGreaterThan(10);
    await expect.poll(() => entries.count(), { timeout: 10_000 }).toBe(all);
    // Every form can be drawn and sent: no field is wrong as it stands.
    const wrong = await phone.page.evaluate<string[]>(`(async () => {
      const wrong = [];
      for (const entry of document.querySelectorAll('.gallery-list button')) {
        entry.click();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const form = document.querySelector('.push-form');
        if (!form || form.querySelector('[aria-invalid="true"], button:disabled')) wrong.push(entry.textContent);
      }
      return wrong;
    })()`);
    expect(wrong).toEqual([]);
  });

  it('sends an event that no button of the phone causes', async () => {
    await choose('TEMPLATESENDJOBFINISH');
    const form = phone.card('gallery').getByRole('form');
    await form.getByLabel('Status').fill('success');
    await form.getByRole('button', { name: 'Send' }).click();
    expect(await phone.shows(form.getByText(/^success · \d+ ms$/))).toBe(true);
    const row = phone.wireRow('TEMPLATESENDJOBFINISH').first();
    await row.locator('summary').click();
    expect(await row.locator('pre').first().textContent()).toContain('<Status><![CDATA[success]]></Status>');
  });

  it('leaves out an optional field that is empty, and refuses JSON that is none', async () => {
    await choose('text');
    const form = phone.card('gallery').getByRole('form');
    await form.getByRole('button', { name: 'Send' }).click();
    expect(await phone.reply('echo: hello')).not.toBe('');
    await choose('pic_weixin');
    await form.getByLabel('SendPicsInfo').fill('{"Count":');
    expect(await phone.shows(form.getByText('This is not valid JSON.'))).toBe(true);
    expect(await form.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
  });

  it('sends an event of a third-party platform, and a notification of WeChat Pay', async () => {
    await phone.chooseAccount('Platform');
    await choose('unauthorized');
    const form = phone.card('gallery').getByRole('form');
    await form.getByRole('button', { name: 'Send' }).click();
    expect(await phone.shows(form.getByText(/^success · \d+ ms$/))).toBe(true);
    await phone.chooseAccount('WeCom');
    await choose('enter_agent');
    await form.getByRole('button', { name: 'Send' }).click();
    expect(await phone.shows(phone.wireRow('enter_agent'))).toBe(true);
  });

  it('sends a push of the wire once more, as a new one', async () => {
    await phone.say('say that again');
    expect(await phone.reply('echo: say that again')).not.toBe('');
    const row = phone.wireRow('replied').first();
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Push again' }).click();
    const answers = phone.log.locator('[data-from="account"]', { hasText: 'echo: say that again' });
    await expect.poll(() => answers.count(), { timeout: 10_000 }).toBe(2);
    const ids = await app.control('GET', '/wire');
    const sent = (ids as unknown as { request: { plain: string } }[])
      .filter(({ request }) => request.plain?.includes('say that again'))
      .map(({ request }) => /<MsgId>(\d+)/.exec(request.plain)?.[1]);
    expect(new Set(sent).size).toBe(2);
  });

  it('copies a push as a call with curl that does the same', async () => {
    await phone.say('it\'s a "quoted" $text');
    expect(await phone.reply('echo: it')).not.toBe('');
    const row = phone.wireRow('replied').first();
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Copy as curl' }).click();
    expect(await phone.shows(row.getByText('Copied'))).toBe(true);
    const { stdout } = await run('bash', ['-c', `${await clipboard()} -s`]);
    expect(stdout).toContain('"outcome":"replied"');
    const said = phone.log.locator('[data-from="user"]', { hasText: 'it\'s a "quoted" $text' });
    await expect.poll(() => said.count(), { timeout: 10_000 }).toBe(2);
  });

  it('copies a push as a command that the command line understands', async () => {
    await choose('CLICK');
    const form = phone.card('gallery').getByRole('form');
    await form.getByLabel('EventKey').fill("HELP ' ME");
    await form.getByRole('button', { name: 'Copy as nestjs-wechat push' }).click();
    expect(await phone.shows(form.getByText('Copied'))).toBe(true);
    const command = (await clipboard()).replace(
      'npx nestjs-wechat',
      `"${process.execPath}" bin/nestjs-wechat.js`,
    );
    const { stdout } = await run('bash', ['-c', command], { cwd: ROOT });
    expect(stdout).toContain("click: HELP ' ME");
  });

  it('copies a push as a test that passes against the running application', async () => {
    await choose('CLICK');
    const form = phone.card('gallery').getByRole('form');
    await form.getByRole('button', { name: 'Copy as test (Vitest)' }).click();
    expect(await phone.shows(form.getByText('Copied'))).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'copied-test-'));
    try {
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
      writeFileSync(join(folder, 'copied.test.ts'), await clipboard());
      const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
      const { stdout } = await run(process.execPath, [vitest, 'run', '--root', folder], {
        cwd: folder,
        env: { ...process.env, VITEST: undefined, NO_COLOR: '1' },
      });
      expect(stdout).toMatch(/Tests {2}1 passed/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
