import { beforeEach, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import type { Application } from '../support/browser/application.js';
import { WIDE } from '../support/browser/chromium.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';

const ACCOUNT = '/accounts/wx0123456789abcdef';
const NARROWEST = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } as const;

const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one === one.ownerDocument.activeElement);

describe('reading and writing in the console', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  beforeEach(() => {
    app = suite.app;
    phone = suite.console;
  });

  it.each([820, 1000, 1180])(
    'shows the phone beside the tabs of the other panes at %i pixels',
    async (width) => {
      const { page } = await suite.open({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      const tabs = page.getByRole('tab');
      expect(await tabs.allTextContents()).toEqual(['Wire', 'Controls']);
      expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Wire');
      await page.getByRole('tab', { name: 'Wire' }).press('ArrowRight');
      expect(await hasFocus(page.getByRole('tab', { name: 'Controls' }))).toBe(true);
      expect(await page.getByRole('tabpanel', { name: 'Controls' }).isVisible()).toBe(true);
      expect(await page.getByRole('tabpanel', { name: 'Wire' }).count()).toBe(0);
      expect(await page.locator('.phone').isVisible()).toBe(true);
      await page.getByRole('tab', { name: 'Controls' }).press('ArrowRight');
      expect(await page.getByRole('tabpanel', { name: 'Wire' }).isVisible()).toBe(true);
    },
  );

  it('fits into 320 pixels, with every pane, the switcher and a dialog', async () => {
    const console = await suite.open(NARROWEST);
    const { page } = console;
    const fits = async () =>
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await console.say('a message that is long enough to need more than one line at this width');
    expect(await console.reply('echo: a message')).not.toBe('');
    await fits();
    await console.more('Location');
    await fits();
    await page.keyboard.press('Escape');
    for (const name of ['Wire', 'Controls', 'Phone']) {
      await page.getByRole('tab', { name }).click();
      await fits();
    }
    await page.locator('.switcher-button').click();
    await fits();
    const panel = await page.locator('.switcher-panel').boundingBox();
    expect(panel!.x).toBeGreaterThanOrEqual(0);
    expect(panel!.x + panel!.width).toBeLessThanOrEqual(320);
  });

  it('gives the focus back after Escape, also where what opened the dialog is gone', async () => {
    const { page } = phone;
    const box = page.getByRole('textbox', { name: 'Message', exact: true });
    await phone.more('Location');
    await page.keyboard.press('Escape');
    await expect.poll(() => phone.dialog().count(), { timeout: 10_000 }).toBe(0);
    expect(await hasFocus(box)).toBe(true);
    await phone.button('Emoji').press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('.emoji-board').count()).toBe(0);
    expect(await hasFocus(box)).toBe(true);
    const switcher = page.locator('.switcher-button');
    await switcher.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('.switcher-panel').count()).toBe(0);
    expect(await hasFocus(switcher)).toBe(true);
    await phone.more('Authorize');
    await phone.dialog().getByLabel('Open a page').press('Enter');
    expect(await phone.shows(phone.button('Close'))).toBe(true);
    await phone.button('Close').press('Escape');
    await expect.poll(() => phone.dialog().count(), { timeout: 10_000 }).toBe(0);
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
  });

  it('sends several lines, and keeps them', async () => {
    const { page } = phone;
    await phone.keyboard();
    const box = page.getByRole('textbox', { name: 'Message', exact: true });
    await box.fill('first');
    const low = (await box.boundingBox())!.height;
    await box.press('Shift+Enter');
    await page.keyboard.type('second');
    expect((await box.boundingBox())!.height).toBeGreaterThan(low);
    await page.keyboard.press('Enter');
    expect(await phone.reply('echo: first')).not.toBe('');
    expect(await phone.lastReply.locator('.text').textContent()).toBe('echo: first\nsecond');
    expect(await box.inputValue()).toBe('');
    expect((await box.boundingBox())!.height).toBe(low);
  });

  it('leaves a reader of old messages where they are, and says that there are new ones', async () => {
    for (let index = 0; index < 20; index++) await phone.say(`line ${index}`);
    expect(await phone.reply('echo: line 19')).not.toBe('');
    await expect.poll(() => phone.log.locator('.message').count(), { timeout: 20_000 }).toBe(40);
    await phone.log.evaluate((log) => (log.scrollTop = 100));
    const touser = await phone.openid();
    const tell = (content: string) =>
      app.wechat('/cgi-bin/message/custom/send', { touser, msgtype: 'text', text: { content } });
    await tell('one');
    await tell('two');
    const button = phone.page.getByRole('button', { name: '2 new' });
    expect(await phone.shows(button)).toBe(true);
    expect(await phone.log.evaluate((log) => log.scrollTop)).toBe(100);
    await button.click();
    const left = () => phone.log.evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight);
    expect(await left()).toBeLessThan(2);
    expect(await button.count()).toBe(0);
    await tell('three');
    expect(await phone.reply('three')).not.toBe('');
    await expect.poll(left, { timeout: 10_000 }).toBeLessThan(2);
  });

  it('leaves a reader of an old line of the wire where they are', async () => {
    for (let index = 0; index < 30; index++) await phone.say(`line ${index}`);
    expect(await phone.reply('echo: line 29')).not.toBe('');
    const list = phone.page.locator('.wire-list');
    const row = phone.wireRow('replied').nth(20);
    await row.locator('summary').click();
    await row.evaluate((one) => one.scrollIntoView({ block: 'start' }));
    await phone.page.waitForTimeout(300);
    const before = (await row.boundingBox())!.y;
    const id = await row.getAttribute('data-id');
    await phone.say('one more');
    expect(await phone.reply('echo: one more')).not.toBe('');
    const same = list.locator(`[data-id="${id}"]`);
    expect(Math.abs((await same.boundingBox())!.y - before)).toBeLessThan(3);
  });

  it('marks what was not read: at the person and at the account, over a reload', async () => {
    const { page } = phone;
    const first = await phone.openid();
    const nickname = await page.locator('.person[aria-pressed="true"] .person-name').textContent();
    await phone.say('ping');
    expect(await phone.reply('pong')).not.toBe('');
    await phone.choosePerson('Alice');
    for (const content of ['one', 'two']) {
      await app.wechat('/cgi-bin/message/custom/send', { touser: first, msgtype: 'text', text: { content } });
    }
    const mark = page.locator('.person', { hasText: nickname! }).locator('.unread');
    await expect.poll(() => mark.textContent(), { timeout: 10_000 }).toBe('2 unread');
    await page.reload();
    await phone.choosePerson('Alice');
    await expect.poll(() => mark.textContent(), { timeout: 10_000 }).toBe('2 unread');
    await phone.chooseAccount('Mini program');
    expect(await phone.shows(page.locator('.switcher-button .unread'))).toBe(true);
    await phone.chooseAccount('Official account');
    await phone.choosePerson(nickname!);
    await expect.poll(() => mark.count(), { timeout: 10_000 }).toBe(0);
  });

  it('finds one of 64 people, with the arrow keys too', async () => {
    const before = await app.control('GET', ACCOUNT);
    expect(before.appId).toBe('wx0123456789abcdef');
    for (let index = 1; index <= 64; index++) {
      await app.control('POST', `${ACCOUNT}/followers`, { nickname: `Follower ${index}`, subscribed: true });
    }
    const { page } = phone;
    await page.getByRole('searchbox', { name: /Find among/ }).fill('follower 37');
    const people = page.locator('.person:not(.add)');
    await expect.poll(() => people.count(), { timeout: 10_000 }).toBe(1);
    await people.click();
    await page.getByRole('searchbox', { name: /Find among/ }).fill('');
    const chosen = page.locator('.person[aria-pressed="true"]');
    expect(await chosen.textContent()).toContain('Follower 37');
    const row = (await page.locator('.people').boundingBox())!;
    const box = (await chosen.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(row.x);
    expect(box.x + box.width).toBeLessThanOrEqual(row.x + row.width + 1);
    await chosen.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.locator('.person[aria-pressed="true"]').textContent()).toContain('Follower 38');
  });

  it('is dark where the system is, and as the reader chose', async () => {
    const { page } = await suite.open({ ...WIDE, colorScheme: 'dark' });
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    // The page is painted after a click, and after the system has changed.
    const becomes = (colour: string) => expect.poll(ground, { timeout: 10_000 }).toBe(colour);
    await becomes('rgb(17, 17, 18)');
    await page.getByRole('button', { name: 'Switch to light' }).click();
    await becomes('rgb(237, 237, 237)');
    await page.reload();
    await becomes('rgb(237, 237, 237)');
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    // The choice is the system's own again, and follows it.
    await page.emulateMedia({ colorScheme: 'light' });
    await becomes('rgb(237, 237, 237)');
  });

  it('reads one stream of events for all tabs, so that eight of them work', async () => {
    const context = phone.page.context();
    const tabs = [];
    for (let index = 0; index < 7; index++) {
      const tab = await context.newPage();
      await tab.goto(app.simulatorUrl);
      await tab.locator('.people').waitFor({ timeout: 15_000 });
      tabs.push(tab);
    }
    await phone.say('seen in every tab');
    expect(await phone.reply('echo: seen in every tab')).not.toBe('');
    for (const tab of tabs) {
      await tab.locator('.wire-row', { hasText: 'replied' }).first().waitFor({ timeout: 10_000 });
    }
    // A control call of the last one gets a connection.
    await tabs[6]!.getByRole('button', { name: '+5 minutes' }).click();
    await tabs[0]!.locator('#card-clock', { hasText: 'ahead' }).waitFor({ timeout: 10_000 });
    for (const tab of tabs) await tab.close();
    await phone.say('and after they were closed');
    expect(await phone.reply('echo: and after they were closed')).not.toBe('');
  });
});
