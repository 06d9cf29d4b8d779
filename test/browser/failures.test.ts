import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_CORP } from '../../src/simulator/index.js';
import { Application } from '../support/browser/application.js';
import { WIDE } from '../support/browser/chromium.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { FailingApplication } from '../support/browser/failing-application.js';
import { useConsole } from '../support/browser/suite.js';

const ACCOUNT = '/accounts/wx0123456789abcdef';

describe('an application that fails', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  let failing: FailingApplication;
  let right: unknown;

  beforeEach(async () => {
    app = suite.app;
    phone = suite.console;
    failing = await FailingApplication.start();
    right = (await app.control('GET', ACCOUNT)).webhookUrl;
    await app.control('PUT', ACCOUNT, { webhookUrl: failing.url, replyTimeoutMs: 1500 });
  });
  afterEach(async () => {
    await app.control('PUT', ACCOUNT, { webhookUrl: right, replyTimeoutMs: 5000 });
    await failing.stop();
  });

  const alarm = () => phone.log.getByRole('alert');

  it('is shown on the wire from the start of a delivery, and while WeChat tries again', async () => {
    await phone.say('is anybody there?');
    const row = phone.page.locator('.wire-row.pending');
    expect(await phone.shows(row.getByText('waiting'), 1200)).toBe(true);
    await row.locator('summary').click();
    expect(await row.locator('pre').first().textContent()).toContain('is anybody there?');
    expect(await phone.shows(phone.log.getByText('Waiting for a reply'))).toBe(true);
    // The first delivery has failed, the second is under way.
    expect(await phone.shows(alarm().getByText('did not answer in time (time-out)'))).toBe(true);
    expect(await phone.shows(alarm().getByText('WeChat tries again: delivery 2'))).toBe(true);
    expect(await phone.log.getByText('Waiting for a reply').count()).toBe(1);
    // Red, by the theme's own colour.
    const red = await phone.page.evaluate<string>(
      `getComputedStyle(document.querySelector('[role="alert"] strong')).color`,
    );
    expect(red).toBe('rgb(196, 50, 10)');
    expect(await phone.shows(phone.log.locator('.meta.bad', { hasText: 'no valid reply' }))).toBe(true);
    await expect.poll(() => phone.page.locator('.wire-row.pending').count(), { timeout: 10_000 }).toBe(0);
    expect(await phone.wireRow('timeout').count()).toBe(3);
    expect(failing.pushes).toBe(3);
  });

  it.each([
    ['answers with an error', 500, 'oops', 'HTTP status 500'],
    ['answers with XML that is cut off', 200, '<xml><ToUserName>', 'is no valid reply'],
    ['answers with HTML', 200, 'Hello!', 'neither XML nor JSON'],
  ])('says what is wrong with one that %s', async (_what, status, body, words) => {
    failing.answer = (response) => void response.writeHead(status).end(body);
    await phone.say('hello');
    expect(await phone.shows(alarm().getByText(words))).toBe(true);
    expect(await phone.shows(phone.log.locator('.meta.bad', { hasText: words }))).toBe(true);
    const account = phone.card('account').locator('.reach.bad');
    expect(await account.textContent()).toContain(words);
    failing.answer = (response) => void response.end('success');
    await phone.say('and now?');
    await expect.poll(() => alarm().count(), { timeout: 10_000 }).toBe(0);
  });

  it('leaves "waiting", then "no valid reply", in the chat after the page was loaded again', async () => {
    await phone.say('a message that hangs');
    await expect.poll(() => failing.pushes, { timeout: 10_000 }).toBe(1);
    const { page } = phone;
    const nickname = await page.locator('.person[aria-pressed="true"] .person-name').textContent();
    await page.reload();
    await phone.choosePerson(nickname!);
    expect(await phone.shows(phone.log.getByText('a message that hangs'))).toBe(true);
    expect(await phone.shows(phone.log.getByText('Waiting for a reply'))).toBe(true);
    expect(await page.locator('.wire-row.pending').count()).toBe(1);
    expect(await phone.shows(phone.log.locator('.meta.bad', { hasText: 'time-out' }))).toBe(true);
    await page.reload();
    await phone.choosePerson(nickname!);
    expect(await phone.shows(phone.log.locator('.meta.bad', { hasText: 'time-out' }))).toBe(true);
    expect(await phone.log.getByText('Waiting for a reply').count()).toBe(0);
  });

  it('leaves the console its connections, however many answers are awaited', async () => {
    await app.control('PUT', ACCOUNT, { replyTimeoutMs: 20_000, deliveries: 1 });
    try {
      for (let index = 0; index < 8; index++) await phone.say(`message ${index}`);
      await expect.poll(() => failing.pushes, { timeout: 10_000 }).toBe(8);
      const pending = phone.page.locator('.wire-row.pending');
      await expect.poll(() => pending.count(), { timeout: 10_000 }).toBe(8);
      await phone.button('+5 minutes').click();
      expect(await phone.shows(phone.card('clock').getByText('05:00 ahead'), 10_000)).toBe(true);
    } finally {
      failing.answer = (response) => void response.end('success');
      await app.control('PUT', ACCOUNT, { deliveries: 3 });
    }
  });

  it('is shown for applications of a corp as well', async () => {
    const corp = `/corps/${DEMO_CORP.corpId}`;
    const before = (await app.control('GET', corp)).agents as Record<string, { callbackUrl: string }>;
    await app.control('PUT', corp, {
      agents: { 1000002: { callbackUrl: failing.url, replyTimeoutMs: 1000 } },
    });
    try {
      await phone.chooseAccount('WeCom');
      await phone.say('hello, application');
      expect(await phone.shows(phone.page.locator('.wire-row.pending'), 1000)).toBe(true);
      expect(await phone.shows(alarm().getByText('time-out'))).toBe(true);
      expect(await phone.shows(phone.log.locator('.meta.bad', { hasText: 'no valid reply' }))).toBe(true);
    } finally {
      const { callbackUrl } = before['1000002']!;
      await app.control('PUT', corp, { agents: { 1000002: { callbackUrl, replyTimeoutMs: 5000 } } });
    }
  });
});

describe('a simulator that is down', () => {
  const suite = useConsole();

  it('loses no message: it stays in the chat, over a reload, until it is sent again or thrown away', async () => {
    const first = await Application.start();
    const console = await suite.open(WIDE, 'en-GB', first.simulatorUrl);
    console.provoked = /ERR_(CONNECTION|INCOMPLETE|EMPTY)/;
    await console.say('ping');
    expect(await console.reply('pong')).not.toBe('');
    await first.stop();
    expect(await console.shows(console.page.getByText('Connection to the simulator lost'))).toBe(true);
    await console.say('are you there?');
    await console.say('never mind');
    const unsent = console.log.locator('.unsent');
    await expect.poll(() => unsent.count(), { timeout: 10_000 }).toBe(2);
    const second = await Application.start({ SIMULATOR_PORT: new URL(first.simulatorUrl).port });
    try {
      await console.page.reload();
      await expect.poll(() => unsent.count(), { timeout: 20_000 }).toBe(2);
      await unsent.nth(1).getByRole('button', { name: 'Discard' }).click();
      await unsent.getByRole('button', { name: 'Send again' }).click();
      expect(await console.reply('echo: are you there?')).not.toBe('');
      expect(await unsent.count()).toBe(0);
    } finally {
      await second.stop();
    }
  });
});
