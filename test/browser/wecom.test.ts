import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openText, sealText, workSignature } from '../../src/simulator/work/push/work-cipher.js';
import { DEMO_CORP } from '../../src/simulator/index.js';
import type { Application } from '../support/browser/application.js';
import { NARROW } from '../support/browser/chromium.js';
import type { ConsolePage } from '../support/browser/console-page.js';
import { useConsole } from '../support/browser/suite.js';
import { element, WorkCallback } from '../support/work-callback.js';

const CORP = DEMO_CORP.corpId;
const { token, encodingAesKey: key, secret } = DEMO_CORP.agents['1000002'];

/** What an application answers: the same text with "echo: " before it, and texts about events. */
function reply(body: string): string {
  const { message } = openText(key, element(body, 'Encrypt'));
  const [from, event] = [element(message, 'FromUserName'), element(message, 'Event')];
  const said = event
    ? `event: ${event} ${element(message, 'EventKey')}`
    : `echo: ${element(message, 'Content')}`;
  const kind =
    event === 'template_card_event'
      ? '<MsgType><![CDATA[update_button]]></MsgType><Button><ReplaceName><![CDATA[Deployed]]></ReplaceName></Button>'
      : `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${said}]]></Content>`;
  const answer = `<xml><ToUserName><![CDATA[${from}]]></ToUserName><FromUserName><![CDATA[${CORP}]]></FromUserName><CreateTime>1</CreateTime>${kind}</xml>`;
  const [time, nonce, sealed] = ['1760000000', 'abc', sealText(key, answer, CORP)];
  return `<xml><Encrypt><![CDATA[${sealed}]]></Encrypt><MsgSignature><![CDATA[${workSignature(token, time, nonce, sealed)}]]></MsgSignature><TimeStamp>${time}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`;
}

describe('the WeCom chat', () => {
  const suite = useConsole();
  let app: Application;
  let phone: ConsolePage;
  let callback: WorkCallback;

  beforeEach(async () => {
    app = suite.app;
    phone = suite.console;
    callback = await WorkCallback.start();
    callback.answer = ({ body, method, url }, response) =>
      void response.end(
        method === 'GET' ? openText(key, url.searchParams.get('echostr')!).message : reply(body),
      );
    await app.control('PUT', `/corps/${CORP}`, {
      agents: { '1000002': { callbackUrl: `${callback.url}/work` } },
    });
    await phone.chooseAccount('WeCom');
  });
  afterEach(() => callback.stop());

  const wecom = async (path: string, body: unknown): Promise<Record<string, unknown>> => {
    const base = `${app.simulatorUrl}/qyapi/cgi-bin`;
    const got = await fetch(`${base}/gettoken?corpid=${CORP}&corpsecret=${secret}`);
    const { access_token } = (await got.json()) as { access_token: string };
    const separator = path.includes('?') ? '&' : '?';
    const address = `${base}${path}${separator}access_token=${access_token}`;
    return (await fetch(address, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<
      Record<string, unknown>
    >;
  };

  it('shows the members of a corp, sends what one says, and shows the answer', async () => {
    const people = phone.page.getByRole('group', { name: 'Members' }).getByRole('button');
    expect(await people.allTextContents()).toEqual(['三张三zhangsan', '四李四lisi', '五王五wangwu']);
    await phone.choosePerson('李四');
    await phone.say('hello');
    expect(await phone.reply('echo: hello')).toContain('ms');
    await phone.choosePerson('张三');
    expect(await phone.log.textContent()).toContain('No messages yet');
    expect(await phone.shows(phone.wireRow('replied'))).toBe(true);
  });

  it('shows application messages, and the card whose button was pressed', async () => {
    await phone.choosePerson('王五');
    await wecom('/message/send', {
      touser: 'wangwu',
      agentid: 1000002,
      msgtype: 'markdown',
      markdown: { content: 'Build 7 is ready' },
    });
    expect(await phone.reply('Build 7 is ready')).toContain('application message');
    await wecom('/message/send', {
      touser: 'wangwu',
      agentid: 1000002,
      msgtype: 'template_card',
      template_card: {
        card_type: 'button_interaction',
        main_title: { title: 'Deploy build 7?' },
        task_id: 'deploy-7',
        button_list: [{ text: 'Deploy', key: 'yes' }],
      },
    });
    await phone.button('Deploy').click();
    expect(await phone.shows(phone.log.getByText('pressed the card button yes'))).toBe(true);
    expect(await phone.shows(phone.log.getByText('The card was updated: Deployed'))).toBe(true);
  });

  it('presses the menu that the application made', async () => {
    await wecom('/menu/create?agentid=1000002', {
      button: [
        { name: 'Help', type: 'click', key: 'HELP' },
        { name: 'More', sub_button: [{ name: 'Scan', type: 'scancode_push', key: 'SCAN' }] },
      ],
    });
    await phone.button('Help').click();
    expect(await phone.reply('event: click HELP')).not.toBe('');
    await phone.button('More').click();
    await phone.button('Scan').click();
    expect(await phone.reply('event: scancode_push SCAN')).not.toBe('');
    await wecom('/menu/create?agentid=1000002', { button: [{ name: 'Other', type: 'click', key: 'O' }] });
    expect(await phone.shows(phone.button('Other'))).toBe(true);
    await phone.keyboard();
    await phone.say('typed');
    expect(await phone.reply('echo: typed')).not.toBe('');
  });

  it('sends pictures and events, to one application or to all', async () => {
    await phone.more('Image');
    expect(await phone.shows(phone.log.locator('img.picture'))).toBe(true);
    await phone.more('Event');
    const dialog = phone.dialog();
    await dialog.getByLabel('Event', { exact: true }).selectOption('change_contact / create_user');
    await dialog.getByLabel('Further fields (JSON)').fill('not JSON');
    await phone.inDialog('Send to this application');
    expect(await phone.shows(dialog.getByText('not a JSON object'))).toBe(true);
    await dialog.getByLabel('Further fields (JSON)').fill('{"UserID":"zhaoliu"}');
    await phone.inDialog('Send to all applications of the corp');
    expect(await phone.shows(dialog.getByText('Delivered to 1 applications'))).toBe(true);
    expect(openText(key, element(callback.received.at(-1)!.body, 'Encrypt')).message).toContain('zhaoliu');
  });

  it('verifies the callback address, and shows tokens and counters', async () => {
    await phone.card('corp').getByRole('button', { name: 'Verify the URL' }).click();
    expect(await phone.shows(phone.card('corp').getByText('Verified in'))).toBe(true);
    callback.says('no');
    await phone.card('corp').getByRole('button', { name: 'Verify the URL' }).click();
    expect(await phone.shows(phone.card('corp').getByText('the answer is not the echostr'))).toBe(true);
    await wecom('/message/get_statistics', {});
    const count = phone.card('counters').locator('[data-counter="tokenRequests"]');
    expect(await phone.shows(phone.card('credentials').getByText('left'))).toBe(true);
    expect(Number(await count.textContent())).toBeGreaterThan(0);
    await phone.card('credentials').getByRole('button', { name: 'Invalidate' }).click();
    expect(await phone.shows(phone.card('credentials').getByText('has not requested any yet'))).toBe(true);
  });

  it('is used with the keyboard alone', async () => {
    const person = phone.page.locator('.person', { hasText: '李四' });
    await person.focus();
    await phone.page.keyboard.press('Enter');
    expect(await person.getAttribute('aria-pressed')).toBe('true');
    await phone.keyboard();
    const input = phone.page.getByRole('textbox', { name: 'Message', exact: true });
    await input.focus();
    await phone.page.keyboard.type('by hand');
    await phone.page.keyboard.press('Enter');
    expect(await phone.reply('echo: by hand')).not.toBe('');
    await phone.button('More to send').focus();
    await phone.page.keyboard.press('Enter');
    await phone.page
      .getByRole('group', { name: 'More to send' })
      .getByRole('button', { name: 'Event' })
      .focus();
    await phone.page.keyboard.press('Enter');
    expect(await phone.shows(phone.dialog())).toBe(true);
    await phone.page.keyboard.press('Escape');
    expect(await phone.dialog().count()).toBe(0);
  });

  it('speaks Chinese, and fits on a narrow window', async () => {
    const chinese = await suite.open(NARROW, 'zh-CN');
    await chinese.chooseAccount('企业微信');
    expect(await chinese.shows(chinese.page.getByRole('group', { name: '成员' }))).toBe(true);
    const overhang = await chinese.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overhang).toBe(0);
  });
});
