import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SimulatedMerchantKeys, WechatSimulator } from '../../src/simulator/index.js';
import type { Application } from '../support/browser/application.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';
import { ReferenceCipher } from '../support/crypto/reference-cipher.js';
import { MerchantCaller } from '../support/pay/merchant-caller.js';
import { element, WorkCallback } from '../support/work-callback.js';

describe('the form for a new account', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  let callback: WorkCallback;

  beforeEach(async () => {
    app = suite.app;
    phone = suite.console;
    callback = await WorkCallback.start();
    callback.says('success');
  });
  afterEach(() => callback.stop());

  /** Waits for what the console had the simulator push: a click takes a while on a busy machine. */
  const arrives = () => expect.poll(() => callback.received.length, { timeout: 20_000 }).toBe(1);

  /** Opens the form for a kind of account. */
  async function formFor(kind: string): Promise<Locator> {
    await phone.page.locator('.switcher-button').click();
    await phone.button('New account').click();
    await phone.dialog().getByLabel('Kind').selectOption({ label: kind });
    return phone.dialog();
  }

  /** Sends the form, and waits until the console shows what it made. */
  async function create(shown: string): Promise<void> {
    await phone.inDialog('Create');
    await expect.poll(() => phone.dialog().count(), { timeout: 10_000 }).toBe(0);
    const switcher = phone.page.locator('.switcher-button');
    await expect.poll(() => switcher.textContent(), { timeout: 10_000 }).toContain(shown);
  }

  const call = async (path: string, body?: object): Promise<Record<string, unknown>> => {
    const init = body && { method: 'POST', body: JSON.stringify(body) };
    return (await (await fetch(`${app.simulatorUrl}${path}`, init)).json()) as Record<string, unknown>;
  };

  it('makes a mini program with keys of its own, which can get a token', async () => {
    const dialog = await formFor('Mini program');
    await dialog.getByLabel('Name (optional)').fill('My shop');
    const appId = await dialog.getByLabel('AppID').inputValue();
    await create('My shop');
    const { appSecret, kind, encodingAesKey } = await app.control('GET', `/accounts/${appId}`);
    expect([kind, String(encodingAesKey).length]).toEqual(['mini', 43]);
    const body = { grant_type: 'client_credential', appid: appId, secret: appSecret };
    expect(await call('/cgi-bin/stable_token', body)).toMatchObject({ expires_in: 7200 });
  });

  it('makes an account that stays when everything is reset, so that its application goes on', async () => {
    await formFor('Official account');
    await phone.dialog().getByLabel('Name (optional)').fill('My bot');
    await phone.dialog().getByLabel('Webhook URL').fill(`${callback.url}/bot`);
    const appId = await phone.dialog().getByLabel('AppID').inputValue();
    await create('My bot');
    const { appSecret } = await app.control('GET', `/accounts/${appId}`);
    const body = { grant_type: 'client_credential', appid: appId, secret: appSecret };
    const { access_token: token } = await call('/cgi-bin/stable_token', body);
    // What is changed in the console stays too.
    await phone.card('account').getByLabel('Webhook URL').fill(`${callback.url}/moved`);
    await phone.card('account').getByRole('button', { name: 'Save' }).click();
    expect(await phone.shows(phone.card('account').getByText('Saved'))).toBe(true);
    await phone.button('Reset everything').click();
    await phone.button(/Accounts made or changed here stay\. Press again/).click();
    await expect.poll(() => phone.page.locator('.wire-row').count(), { timeout: 10_000 }).toBe(0);
    expect(await phone.page.locator('.switcher-button').textContent()).toContain('My bot');
    expect(await call(`/cgi-bin/get_api_domain_ip?access_token=${String(token)}`)).toHaveProperty('ip_list');
    await phone.say('still there?');
    await arrives();
    expect(callback.received[0]!.url.pathname).toBe('/moved');
  });

  it('makes a third-party platform, which gets a ticket and can get a token with it', async () => {
    const dialog = await formFor('Third-party platform');
    await dialog.getByLabel('Event URL').fill(`${callback.url}/open`);
    const appId = await dialog.getByLabel('AppID').inputValue();
    await create(appId);
    await phone.button('Push a ticket').click();
    await arrives();
    const { appSecret, encodingAesKey } = await app.control('GET', `/components/${appId}`);
    const sealed = element(callback.received.at(-1)!.body, 'Encrypt');
    const event = new ReferenceCipher(String(encodingAesKey), appId).decrypt(sealed);
    const ticket = element(event, 'ComponentVerifyTicket');
    const body = {
      component_appid: appId,
      component_appsecret: appSecret,
      component_verify_ticket: ticket,
    };
    const answer = await call('/cgi-bin/component/api_component_token', body);
    expect(answer).toMatchObject({ expires_in: 7200 });
  });

  it('makes a merchant, whose signed calls are answered and who is notified', async () => {
    const dialog = await formFor('WeChat Pay merchant');
    await dialog.getByLabel('Notification URL (optional)').fill(`${callback.url}/pay`);
    const mchId = await dialog.getByLabel('Merchant number (mchid)').inputValue();
    const apiV3Key = await dialog.getByLabel('APIv3Key').inputValue();
    await create(mchId);
    const keys = (await app.control('GET', `/merchants/${mchId}`)) as unknown as SimulatedMerchantKeys;
    const merchant = new MerchantCaller({ url: app.simulatorUrl } as WechatSimulator, { ...keys, apiV3Key });
    expect(await merchant.fetchCertificates()).not.toEqual([]);
    const form = await phone.choosePush('TRANSACTION.SUCCESS');
    await form.getByRole('button', { name: 'Send' }).click();
    await arrives();
    const notification = JSON.parse(callback.received[0]!.body);
    expect(notification).toMatchObject({ event_type: 'TRANSACTION.SUCCESS' });
    // With another key it could not be opened.
    expect(JSON.parse(merchant.open(notification.resource))).toBeTypeOf('object');
  });

  it('makes a corp with an application, which gets a token and what its members write', async () => {
    const dialog = await formFor('WeCom');
    await dialog.getByLabel('Name (optional)').fill('My corp');
    await dialog.getByLabel('Callback URL').fill(`${callback.url}/work`);
    const corpId = await dialog.getByLabel('Corp ID').inputValue();
    const agentId = await dialog.getByLabel('AgentID').inputValue();
    const secret = await dialog.getByLabel('Secret', { exact: true }).inputValue();
    await create('My corp');
    const got = await call(`/qyapi/cgi-bin/gettoken?corpid=${corpId}&corpsecret=${secret}`);
    expect(got).toMatchObject({ errcode: 0, expires_in: 7200 });
    await phone.say('hello, corp');
    await arrives();
    const { agents } = await app.control('GET', `/corps/${corpId}`);
    const { encodingAesKey } = (agents as Record<string, { encodingAesKey: string }>)[agentId]!;
    const sealed = element(callback.received[0]!.body, 'Encrypt');
    const message = new ReferenceCipher(encodingAesKey, corpId).decrypt(sealed);
    expect(element(message, 'Content')).toBe('hello, corp');
  });

  it('refuses an id that WeChat would not give, and keeps the form open', async () => {
    const dialog = await formFor('WeChat Pay merchant');
    await dialog.getByLabel('Merchant number (mchid)').fill('not a number');
    await phone.inDialog('Create');
    expect(await phone.dialog().locator('input:invalid').getAttribute('name')).toBe('mchId');
    await dialog.getByLabel('Merchant number (mchid)').fill('1900000077');
    await create('1900000077');
    expect(await app.control('GET', '/merchants/1900000077')).toMatchObject({ mchId: '1900000077' });
  });
});
