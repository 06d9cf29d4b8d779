import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { Application } from '../support/browser/application.js';
import { WIDE } from '../support/browser/chromium.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';

const CLOSED = 'http://127.0.0.1:9/wechat';

describe('the wire and the controls', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  beforeEach(() => {
    app = suite.app;
    phone = suite.console;
  });

  it('shows a push before and after encryption', async () => {
    await phone.say('in clear');
    await phone.reply('echo: in clear');
    const row = phone.wireRow('replied').first();
    await row.locator('summary').click();
    expect(await row.textContent()).toContain('safe');
    const [request, response] = [row.locator('pre').nth(0), row.locator('pre').nth(1)];
    expect(await request.textContent()).toContain('in clear');
    expect(await response.textContent()).toContain('echo: in clear');
    for (const asSent of await row.getByRole('button', { name: 'As sent' }).all()) await asSent.click();
    expect(await request.textContent()).toContain('<Encrypt>');
    expect(await request.textContent()).not.toContain('in clear');
    expect(await response.textContent()).toContain('<MsgSignature>');
  });

  it('plays a fault on the given path, as often as it was set', async () => {
    const faults = phone.card('faults');
    await faults.getByLabel('Path').fill('/cgi-bin/user/get');
    await faults.getByRole('combobox', { name: 'Fault' }).selectOption({ label: 'errcode' });
    await faults.getByLabel('Value').fill('45009');
    await faults.getByRole('button', { name: 'Add fault' }).click();
    expect(await phone.shows(faults.locator('.fault-list', { hasText: '/cgi-bin/user/get' }))).toBe(true);
    const failed = await app.call('/users');
    expect((failed.error as { errcode: number }).errcode).toBe(45009);
    expect(await phone.shows(faults.getByText('No faults.'))).toBe(true);
    const row = phone.wireRow('45009').first();
    expect(await row.textContent()).toContain('fault: errcode');
    await phone.page.getByRole('group', { name: 'Filter' }).getByRole('button', { name: 'Failures' }).click();
    expect(await phone.shows(row)).toBe(true);
    await expect.poll(() => phone.wireRow('/cgi-bin/stable_token').count(), { timeout: 10_000 }).toBe(0);
  });

  it('switches a common fault on and off', async () => {
    const faults = phone.card('faults');
    const everyApi = faults.getByRole('switch', { name: 'Every API: 502' });
    await everyApi.click();
    expect(await phone.shows(faults.locator('.fault-list', { hasText: '/*' }))).toBe(true);
    expect(await everyApi.isChecked()).toBe(true);
    await everyApi.click();
    expect(await phone.shows(faults.getByText('No faults.'))).toBe(true);
  });

  it('marks an API that the simulator answers with a sample', async () => {
    await app.wechat('/card/code/deposit', { card_id: 'c', code: ['1'] });
    const row = phone.wireRow('/card/code/deposit');
    expect(await phone.shows(row.getByText('sample', { exact: true }))).toBe(true);
  });

  it('says that the application cannot be reached, and accepts another address', async () => {
    const settings = phone.card('account');
    const url = settings.getByLabel('Webhook URL');
    const right = await url.inputValue();
    await url.fill(CLOSED);
    await settings.getByRole('button', { name: 'Save' }).click();
    expect(await phone.shows(settings.getByText('Saved'))).toBe(true);
    await phone.say('anyone there?');
    expect(await phone.shows(phone.log.getByRole('alert'))).toBe(true);
    expect(await phone.log.getByRole('alert').textContent()).toContain('ECONNREFUSED');
    expect(await phone.shows(phone.log.locator('[data-from="system"]'))).toBe(true);
    await phone.log.getByRole('button', { name: 'Change the webhook URL' }).click();
    expect(await url.evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await url.fill(right);
    await settings.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => phone.log.getByRole('alert').count(), { timeout: 10_000 }).toBe(0);
    await phone.say('ping');
    expect(await phone.reply('pong')).not.toBe('');
  });

  it('filters, pauses and clears the wire', async () => {
    await phone.say('first');
    await phone.reply('echo: first');
    await phone.page.getByRole('searchbox', { name: 'Filter by path' }).fill('no such thing');
    await expect.poll(() => phone.page.locator('.wire-row').count(), { timeout: 10_000 }).toBe(0);
    await phone.page.getByRole('searchbox', { name: 'Filter by path' }).fill('');
    await phone.button('Pause').click();
    await phone.say('second');
    await phone.reply('echo: second');
    await expect.poll(() => phone.page.locator('.wire-row').count(), { timeout: 10_000 }).toBe(1);
    await phone.button('Resume (1 new)').click();
    await expect.poll(() => phone.page.locator('.wire-row').count(), { timeout: 10_000 }).toBe(2);
    await phone.button('Clear').click();
    await expect.poll(() => phone.page.locator('.wire-row').count(), { timeout: 10_000 }).toBe(0);
  });

  it('stays small and fast during a thousand pushes', async () => {
    const [appId] = Object.keys((await app.control('GET', '/state')).accounts as object);
    const one = (index: number) =>
      app.control('POST', `/accounts/${appId}/push`, {
        message: { Content: 'ping', FromUserName: `o_${index}` },
      });
    for (let batch = 0; batch < 50; batch++) {
      await Promise.all(Array.from({ length: 20 }, (_, index) => one(batch * 20 + index)));
    }
    await phone.say('after them all');
    expect(await phone.reply('echo: after them all')).not.toBe('');
    expect(await phone.page.locator('.wire-row').count()).toBeLessThanOrEqual(500);
  });

  it('reconnects by itself after the simulator was restarted', async () => {
    const first = await Application.start();
    const page = await suite.open(WIDE, 'en-GB', first.simulatorUrl);
    page.provoked = /ERR_(CONNECTION|INCOMPLETE|EMPTY)/;
    await page.say('ping');
    await page.reply('pong');
    await first.stop();
    expect(await page.shows(page.page.getByText('Connection to the simulator lost'))).toBe(true);
    const second = await Application.start({ SIMULATOR_PORT: new URL(first.simulatorUrl).port });
    try {
      await expect.poll(() => page.log.getByText('pong').count(), { timeout: 20_000 }).toBe(0);
      await page.say('are you back?');
      expect(await page.reply('echo: are you back?')).not.toBe('');
    } finally {
      await second.stop();
    }
  });

  it('shows the life of a token, and its renewal after one refused call', async () => {
    await app.call('/users');
    // A token that is refused right after its renewal is not renewed again at once.
    await sleep(31_000);
    const credentials = phone.card('credentials');
    const stable = credentials.locator('.credential', { hasText: 'stable' });
    expect(await phone.shows(stable.getByText(/\d:\d\d:\d\d left/))).toBe(true);
    expect(await stable.getByRole('img').count()).toBe(1);
    const first = await stable.locator('li.current code').textContent();
    await credentials.getByRole('button', { name: 'Invalidate access_token' }).click();
    expect(await phone.shows(stable.getByText('invalid'))).toBe(true);
    await app.call('/users');
    expect(await phone.shows(stable.locator('li.current'))).toBe(true);
    expect(await stable.locator('li.current code').textContent()).not.toBe(first);
    const refused = phone.card('counters').locator('[data-counter="invalidTokenCalls"]');
    await expect.poll(() => refused.textContent(), { timeout: 10_000 }).toBe('1');
  });

  it('moves the clock by two hours, after which the application has another token', async () => {
    // An invalidated token, in a test before, has moved the clock past the application's pause between renewals.
    const { ahead } = await app.control('POST', '/clock', { advance: 1 });
    const after = new Date(Number(ahead) + 7_200_000).toISOString().slice(12, 19);
    await app.call('/users');
    const stable = phone.card('credentials').locator('.credential', { hasText: 'stable' });
    await phone.shows(stable.locator('li.current'));
    const first = await stable.locator('li.current code').textContent();
    await phone.button('+2 hours').click();
    expect(await phone.shows(phone.card('clock').getByText(`${after} ahead`))).toBe(true);
    expect(await app.call('/users')).not.toHaveProperty('error');
    await expect
      .poll(() => stable.locator('li.current code').textContent(), { timeout: 10_000 })
      .not.toBe(first);
  });

  it('resets everything after a confirmation', async () => {
    await phone.say('ping');
    await phone.reply('pong');
    await phone.button('Reset everything').click();
    expect(await phone.log.getByText('pong').count()).toBe(1);
    await phone.button(/Accounts made or changed here stay\. Press again/).click();
    await expect.poll(() => phone.log.getByText('pong').count(), { timeout: 10_000 }).toBe(0);
  });
});

describe('the buttons that a tester presses one after the other', () => {
  const suite = useConsole();

  it('leave a working application: +2 hours, Invalidate and Reset within a minute, three times', async () => {
    const { app, console } = suite;
    const begun = Date.now();
    const works = async (when: string) => {
      expect({ when, ...(await app.call('/users')) }).not.toHaveProperty('error');
    };
    await works('at the start');
    for (let round = 1; round <= 3; round++) {
      await console.button('+2 hours').click();
      await console.shows(console.card('clock').getByText('ahead'));
      await works(`after +2 hours, round ${round}`);
      await console.button('Invalidate access_token').click();
      await console.shows(console.card('credentials').getByText('invalid').first());
      await works(`after Invalidate, round ${round}`);
      await console.button('Reset everything').click();
      await console.button(/Accounts made or changed here stay\. Press again/).click();
      await expect.poll(() => console.page.locator('.wire-row').count(), { timeout: 10_000 }).toBe(0);
      await works(`after Reset, round ${round}`);
    }
    await console.say('still there?');
    expect(await console.reply('echo: still there?')).not.toBe('');
    expect(Date.now() - begun).toBeLessThan(60_000);
  });
});
