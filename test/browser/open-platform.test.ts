import { beforeEach, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS } from '../../src/simulator/index.js';
import type { Application } from '../support/browser/application.js';
import { barriers } from '../support/browser/barriers.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';

const OFFICIAL = DEMO_ACCOUNTS.official.appId;
const MINI = DEMO_ACCOUNTS.mini.appId;

const SOON = { timeout: 10_000 };

describe('the third-party platform in the console', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  beforeEach(async () => {
    app = suite.app;
    phone = suite.console;
    await phone.chooseAccount('Platform');
  });

  const line = (appId: string) => phone.page.locator(`[data-authorizer="${appId}"]`);
  const stateOf = (appId: string) => line(appId).locator('[data-state]').getAttribute('data-state');
  const counter = async (name: string) =>
    Number(await phone.card('counters').locator(`[data-counter="${name}"]`).textContent());
  const listed = async () =>
    (await app.call('/open/accounts')).accounts as { appId: string; state: string }[];
  const authorize = async (appId: string) => {
    await phone.button(`Authorize ${appId}`).click();
    await expect.poll(() => stateOf(appId), SOON).toBe('authorized');
  };

  it('pushes a ticket, and tells that the application has one', async () => {
    expect(await phone.shows(phone.page.getByText('The application has a valid ticket'))).toBe(true);
    const before = await counter('tickets');
    await phone.button('Push a ticket').click();
    await expect.poll(() => counter('tickets'), SOON).toBe(before + 1);
    expect(await phone.shows(phone.wireRow('/wechat/open'))).toBe(true);
  });

  it('is operated by keyboard: authorizes, invalidates a token, and withdraws', async () => {
    const press = async (name: string): Promise<void> => {
      await phone.button(`${name} ${MINI}`).focus();
      await phone.page.keyboard.press('Enter');
    };
    await press('Authorize');
    await expect.poll(() => stateOf(MINI), SOON).toBe('authorized');
    await expect
      .poll(listed, SOON)
      .toContainEqual(expect.objectContaining({ appId: MINI, state: 'authorized' }));
    const dead = await counter('invalidTokenCalls');
    await press('Invalidate token');
    await app.call(`/open/accounts/${MINI}/call`, { path: '/wxa/getwxasearchstatus' });
    await expect.poll(() => counter('invalidTokenCalls'), SOON).toBe(dead + 1);
    await press('Withdraw');
    await expect.poll(() => stateOf(MINI), SOON).toBe('unauthorized');
    await expect
      .poll(listed, SOON)
      .toContainEqual(expect.objectContaining({ appId: MINI, state: 'unauthorized' }));
  });

  it('opens the page of the application in the phone, where an administrator authorizes an account', async () => {
    await phone.page.getByRole('region', { name: 'Phone' }).getByRole('button', { name: 'Open' }).click();
    const frame = phone.page.frameLocator('iframe');
    await frame.getByRole('link', { name: /Authorize this platform/ }).click();
    await frame.getByLabel(new RegExp(OFFICIAL)).check();
    await frame.getByRole('button', { name: /Authorize/ }).click();
    expect(await phone.shows(frame.getByText(OFFICIAL))).toBe(true);
    await phone.button('Close').click();
    await expect.poll(() => stateOf(OFFICIAL), SOON).toBe('authorized');
  });

  it('gets what people write to an authorized account, and its answer is on their phone', async () => {
    await authorize(OFFICIAL);
    await phone.chooseAccount('Official account');
    await phone.say('hello platform');
    expect(await phone.reply('echo: hello platform')).not.toBe('');
    expect(await phone.shows(phone.wireRow(`/wechat/open/${OFFICIAL}`))).toBe(true);
  });

  it('passes the release test in all of its lines', async () => {
    await phone.button('Run the test').click();
    const card = phone.card('release-test');
    expect(await phone.shows(card.getByText('8 of 8 passed'))).toBe(true);
    expect(await card.locator('[data-passed="true"]').count()).toBe(8);
    expect(await phone.page.locator('[data-authorizer]').count()).toBe(2);
  });

  it('has no accessibility faults, in English and in Chinese', async () => {
    await authorize(MINI);
    await phone.button('Run the test').click();
    expect(await phone.shows(phone.page.getByText('8 of 8 passed'))).toBe(true);
    expect(await barriers(phone)).toEqual([]);
    await phone.page.getByRole('button', { name: '中文' }).click();
    expect(await phone.shows(phone.page.getByRole('heading', { name: '全网发布检测' }))).toBe(true);
    expect(await barriers(phone)).toEqual([]);
  });
});
