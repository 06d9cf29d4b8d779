import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../support/browser/application.js';
import { NARROW, launch } from '../support/browser/chromium.js';
import { ConsolePage } from '../support/browser/console-page.js';

/** The demonstration account, whose secret is public. */
const TOKEN_PATH =
  '/cgi-bin/token?grant_type=client_credential&appid=wx0123456789abcdef&secret=0123456789abcdef0123456789abcdef';

const WIDE: BrowserContextOptions = {
  viewport: { width: 1280, height: 760 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
};

/**
 * What a first visitor does. The screenshots are those of the documentation:
 * `UPDATE_SCREENSHOTS=1 npx vitest run --project browser test/browser/tour.test.ts` writes them.
 */
describe('a tour of the console', () => {
  let app: Application;
  let browser: Browser;
  let open: ConsolePage | undefined;
  beforeAll(async () => {
    browser = await launch();
    app = await Application.start();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  afterEach(() => open?.close());

  it('shows in Chinese a conversation, an answer on the second delivery, and its push', async () => {
    const { page } = (open = await ConsolePage.open(browser, app.simulatorUrl, WIDE, 'zh-CN'));
    const input = page.getByRole('textbox', { name: '输入消息' });
    const say = async (text: string, answer: string) => {
      await input.fill(text);
      await input.press('Enter');
      expect(await open!.reply(answer)).not.toBe('');
    };
    await say('你好', 'echo: 你好');
    await page.getByRole('button', { name: '更多功能' }).click();
    await page.getByRole('button', { name: '图片', exact: true }).click();
    await page.getByRole('button', { name: '示例图片 1' }).click();
    expect(await open.shows(open.lastReply.locator('img.picture'))).toBe(true);
    await say('slow 6', 'slow 6 done');
    expect(await open.reply('slow 6 done')).toContain('第 2 次推送时回复');
    await open.wireRow('第 2 次').locator('summary').click();
    await open.shoot('console-chinese');
  });

  it('shows in English the menu, a template message, overlapping tokens and a fault', async () => {
    const { page } = (open = await ConsolePage.open(browser, app.simulatorUrl, WIDE));
    await open.choosePerson('Alice');
    await app.call('/menu', {});
    await open.button('帮助 Help').click();
    expect(await open.reply('click: HELP')).not.toBe('');
    const touser = await open.openid();
    await app.wechat('/cgi-bin/message/custom/send', {
      touser,
      msgtype: 'text',
      text: { content: 'A person takes over. <a href="https://example.com/">Read this</a> meanwhile.' },
    });
    await app.wechat('/cgi-bin/message/template/send', {
      touser,
      template_id: 'SimulatedTemplate_0000000000000000000000001',
      url: 'https://example.com/orders/42',
      data: { keyword1: { value: '2026-1121-42' }, keyword2: { value: 'SF Express' } },
    });
    expect(await open.reply('SF Express')).toContain('template message');
    await fetch(`${app.simulatorUrl}${TOKEN_PATH}`);
    await fetch(`${app.simulatorUrl}${TOKEN_PATH}`);
    expect(await open.shows(page.getByText('previous, still valid'))).toBe(true);
    await app.control('POST', '/faults', {
      path: '/cgi-bin/user/get',
      fault: 'errcode',
      value: 45009,
      times: 1,
    });
    await app.call('/users');
    await app.wechat('/card/code/deposit', { card_id: 'c', code: ['1'] });
    expect(await open.shows(open.wireRow('/card/code/deposit').getByText('sample', { exact: true }))).toBe(
      true,
    );
    await open.button('更多 More').click();
    await open.shoot('console-english');
  });

  it('shows a mini program that asks for a phone number', async () => {
    const { page } = (open = await ConsolePage.open(browser, app.simulatorUrl, WIDE));
    await open.chooseAccount('Mini program');
    await open.button('wx.login').click();
    expect(await open.shows(page.locator('[data-code="login"]'))).toBe(true);
    await open.button('Get phone number').click();
    expect(await open.shows(open.dialog())).toBe(true);
    await open.shoot('console-mini-program');
  });

  it('shows one pane at a time in a narrow window', async () => {
    const { page } = (open = await ConsolePage.open(browser, app.simulatorUrl, NARROW, 'zh-CN'));
    await page.locator('.person', { hasText: '小红' }).click();
    await page.getByRole('button', { name: '切换到键盘' }).click();
    const input = page.getByRole('textbox', { name: '输入消息' });
    for (const [text, answer] of [
      ['ping', 'pong'],
      ['article', 'nestjs-wechat'],
    ] as const) {
      await input.fill(text);
      await input.press('Enter');
      expect(await open.reply(answer)).not.toBe('');
    }
    await open.shoot('console-narrow');
    await page.getByRole('tab', { name: '通信' }).click();
    expect(await open.shows(open.wireRow('已回复'))).toBe(true);
    await open.shoot('console-narrow-wire');
  });
});
