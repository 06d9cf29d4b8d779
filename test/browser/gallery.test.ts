import { beforeEach, describe, expect, it } from 'vitest';
import { pushes } from '../../console/src/gallery/pushes.table.js';
import type { PushRow } from '../../console/src/gallery/push-row.js';
import type { Application } from '../support/browser/application.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';

const ROWS = pushes.split('\n').map((line) => JSON.parse(line) as PushRow);
const countFor = (...targets: string[]): number =>
  targets.reduce((sum, target) => sum + ROWS.filter(({ to }) => to.some((one) => one === target)).length, 0);

describe('the gallery of pushes', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;

  beforeEach(() => {
    app = suite.app;
    phone = suite.console;
  });

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
    const form = await phone.choosePush('TEMPLATESENDJOBFINISH');
    await form.getByLabel('Status').fill('success');
    await form.getByRole('button', { name: 'Send' }).click();
    expect(await phone.shows(form.getByText(/^success · \d+ ms$/))).toBe(true);
    const row = phone.wireRow('TEMPLATESENDJOBFINISH').first();
    await row.locator('summary').click();
    expect(await row.locator('pre').first().textContent()).toContain('<Status><![CDATA[success]]></Status>');
  });

  it('leaves out an optional field that is empty, and refuses JSON that is none', async () => {
    let form = await phone.choosePush('text');
    await form.getByRole('button', { name: 'Send' }).click();
    expect(await phone.reply('echo: hello')).not.toBe('');
    form = await phone.choosePush('pic_weixin');
    await form.getByLabel('SendPicsInfo').fill('{"Count":');
    expect(await phone.shows(form.getByText('This is not valid JSON.'))).toBe(true);
    expect(await form.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
  });

  it('sends an event of a third-party platform, and a notification of WeChat Pay', async () => {
    await phone.chooseAccount('Platform');
    let form = await phone.choosePush('unauthorized');
    await form.getByRole('button', { name: 'Send' }).click();
    expect(await phone.shows(form.getByText(/^success · \d+ ms$/))).toBe(true);
    await phone.chooseAccount('WeCom');
    form = await phone.choosePush('enter_agent');
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
});
