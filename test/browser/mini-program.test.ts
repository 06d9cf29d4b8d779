import { beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '../support/browser/application.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';

describe('the mini program in the phone', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  beforeEach(async () => {
    app = suite.app;
    phone = suite.console;
    await phone.chooseAccount('Mini program');
  });

  const code = async (kind: string) =>
    (await phone.page.locator(`[data-code="${kind}"]`).textContent()) ?? '';

  it('issues a login code that the application exchanges for the openid', async () => {
    await phone.button('wx.login').click();
    expect(await app.call('/mini/login', { code: await code('login') })).toEqual({
      openid: await phone.openid(),
    });
  });

  it('issues a code for the phone number after consent, and none without it', async () => {
    await phone.button('Get phone number').click();
    await phone.inDialog('Reject');
    expect(await phone.shows(phone.page.getByText('The user rejected it'))).toBe(true);
    await phone.button('Get phone number').click();
    await phone.dialog().getByLabel('Phone number').fill('13912345678');
    await phone.inDialog('Allow');
    expect(await app.call('/mini/phone', { code: await code('phone') })).toEqual({
      phoneNumber: '13912345678',
    });
  });

  it('asks for a subscription, notifies the application, and shows the message', async () => {
    await phone.button('Subscription messages').click();
    const templateId = await phone.dialog().locator('[name="template"]').first().inputValue();
    await phone.inDialog('Allow');
    expect(await phone.shows(phone.page.getByText('Accepted'))).toBe(true);
    expect(await phone.shows(phone.wireRow('subscribe_msg_popup_event'))).toBe(true);
    const message = {
      touser: await phone.openid(),
      template_id: templateId,
      data: { thing1: { value: 'Your table is ready' } },
    };
    await app.wechat('/cgi-bin/message/subscribe/send', message, 'mini');
    expect(await phone.shows(phone.page.locator('.template', { hasText: 'Your table is ready' }))).toBe(true);
    const second = await app.wechat('/cgi-bin/message/subscribe/send', message, 'mini');
    expect((second.error as { errcode: number }).errcode).toBe(43101);
  });

  it('sends messages to customer service', async () => {
    await phone.button('Customer service').click();
    expect(await phone.shows(phone.log.getByText('entered customer service'))).toBe(true);
    await phone.say('hello');
    expect(await phone.reply('echo: hello')).toContain('customer service');
    await phone.more('Mini program card');
    await phone.inDialog('Send');
    expect(await phone.reply('echo: [miniprogrampage]')).not.toBe('');
  });
});
