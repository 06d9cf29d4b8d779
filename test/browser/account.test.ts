import { beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '../support/browser/application.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';

describe('following, the menu and pages', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  beforeEach(() => {
    app = suite.app;
    phone = suite.console;
  });

  it('shows the menu that the application created, and answers a click on it', async () => {
    await app.call('/menu', {});
    await phone.button('帮助 Help').click();
    expect(await phone.shows(phone.log.getByText('clicked the menu (HELP)'))).toBe(true);
    expect(await phone.reply('click: HELP')).not.toBe('');
  });

  it('opens a sub-menu, and asks before it sends a place or a scanned code', async () => {
    await app.call('/menu', {});
    await phone.button('更多 More').click();
    expect(await phone.button('更多 More').getAttribute('aria-expanded')).toBe('true');
    await phone.button('位置 Location').click();
    await phone.inDialog('Send');
    expect(await phone.reply("location: 39.908823,116.397470 Tian'anmen, Beijing")).not.toBe('');
    await phone.button('更多 More').click();
    await phone.button('扫一扫 Scan').click();
    await phone.inDialog('OK');
    expect(await phone.shows(phone.wireRow('scancode_waitmsg'))).toBe(true);
  });

  it('opens a menu link in the phone, but only shows an address outside this machine', async () => {
    await app.call('/menu', {});
    await phone.button('更多 More').click();
    await phone.page
      .getByRole('navigation', { name: 'Menu' })
      .getByRole('button', { name: 'NestJS' })
      .click();
    expect(await phone.shows(phone.dialog().getByText('is not on this machine'))).toBe(true);
    expect(await phone.dialog().locator('iframe').count()).toBe(0);
    await phone.inDialog('Close');
    expect(await phone.shows(phone.wireRow('VIEW'))).toBe(true);
    await phone.say('still here');
    expect(await phone.reply('echo: still here')).not.toBe('');
  });

  it('unfollows and follows again', async () => {
    await phone.button('Unfollow').click();
    await phone.button('Follow').click();
    expect(await phone.reply('welcome')).not.toBe('');
  });

  it('lets a new user follow through a QR code with a parameter', async () => {
    await app.wechat('/cgi-bin/qrcode/create', {
      expire_seconds: 600,
      action_name: 'QR_STR_SCENE',
      action_info: { scene: { scene_str: 'poster-7' } },
    });
    await phone.button('New person').click();
    await phone.dialog().getByLabel('Nickname').fill('Bob');
    await phone.inDialog('Add');
    await phone.button('Scan a QR code').click();
    const code = phone.dialog().getByRole('button', { name: /Scene poster-7/ });
    expect(await phone.shows(code.locator('img'))).toBe(true);
    await code.click();
    expect(await phone.shows(phone.log.getByText('followed by QR code (poster-7)'))).toBe(true);
    expect(await phone.reply('poster-7')).toContain('welcome');
    expect(await phone.page.locator('.person[aria-pressed="true"]').textContent()).toContain('follows');
  });

  it("distinguishes a follower's scan from a new follow", async () => {
    await phone.more('Scan');
    await phone.dialog().getByLabel('A QR code with a parameter').fill('42');
    await phone.inDialog('Scan');
    expect(await phone.reply('scan: 42')).not.toBe('');
  });

  it('shows template and customer-service messages as they arrive', async () => {
    await phone.say('ping'); // opens the window for customer-service messages
    await phone.reply('pong');
    const touser = await phone.openid();
    await app.wechat('/cgi-bin/message/custom/typing', { touser, command: 'Typing' });
    expect(await phone.shows(phone.log.getByText('Typing'))).toBe(true);
    await app.wechat('/cgi-bin/message/custom/send', {
      touser,
      msgtype: 'text',
      text: { content: 'Your order left, <a href="https://example.com/order">see here</a>' },
    });
    expect(await phone.reply('Your order left')).toContain('customer service');
    expect(await phone.lastReply.getByRole('button', { name: 'see here' }).count()).toBe(1);
    const templates = await app.wechat('/cgi-bin/template/get_all_private_template');
    const [template] = templates.template_list as { template_id: string }[];
    await app.wechat('/cgi-bin/message/template/send', {
      touser,
      template_id: template?.template_id ?? 'sample-template',
      data: { first: { value: 'Shipped' }, keyword1: { value: 'SF 1234 5678' } },
    });
    expect(await phone.reply('SF 1234 5678')).toContain('template message');
  });

  it('logs in through the authorize page in the phone', async () => {
    await phone.more('Authorize');
    await phone.dialog().getByLabel('Open a page').press('Enter');
    const frame = phone.page.frameLocator('iframe');
    expect(await phone.shows(frame.getByRole('radio', { name: '小红' }))).toBe(true);
    await frame.getByRole('radio', { name: '小红' }).check();
    await frame.getByRole('button', { name: /Allow/ }).click();
    expect(await phone.shows(frame.getByText('"nickname":"小红"'))).toBe(true);
  });

  it('checks the JS-SDK configuration that the application made', async () => {
    const address = `${app.url}/page?x=1`;
    const config = await app.call(`/jssdk/config?url=${encodeURIComponent(address)}`);
    await phone.more('JS-SDK page');
    await phone.dialog().getByLabel('Or paste the configuration').fill(JSON.stringify(config));
    await phone.dialog().getByLabel('The address that was signed').fill(address);
    await phone.inDialog('Check signature');
    expect(await phone.shows(phone.page.frameLocator('iframe').getByText('config:ok'))).toBe(true);
  });
});
