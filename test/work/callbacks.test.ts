import { afterEach, describe, expect, it } from 'vitest';
import {
  Content,
  ExternalUserId,
  OnImage,
  OnMenuClick,
  OnText,
  OnWorkEvent,
  Push,
  Reply,
  UserId,
  WechatWorkController,
  WorkReply,
  EventKey,
} from 'nestjs-wechat/work';
import type { ExternalContactAdded } from 'nestjs-wechat/work';
import { WECHAT_WEBHOOK_TUNING } from '../../src/webhook/webhook-tuning.js';
import { PLATFORMS } from '../support/platforms.js';
import { FakeWecom } from './support/fake-wecom.js';
import { callback, deliver, echoQuery, eventOf, post, textOf } from './support/callbacks.js';
import { APP, CORP, workApp, type WorkTestApp, type WorkTestOptions } from './support/work-app.js';

const OTHER_KEY = 'rv9gzYU5Z7AtwbAC33Ti0cYnDBy7fplUjhfsckMuHEs';
let runs: string[] = [];

@WechatWorkController('wechat/work')
class Assistant {
  @OnText('ping') ping() {
    return 'pong';
  }
  @OnText('news') news() {
    return Reply.news([
      { title: 'One', url: 'https://a' },
      { title: 'Two', url: 'https://b' },
    ]);
  }
  @OnText('transfer') transfer() {
    return Reply.transferToCustomerService();
  }
  @OnText(/^slow/) async slow(@Content() text: string) {
    runs.push(text);
    await new Promise((resolve) => setTimeout(resolve, 900));
    return `${text} done`;
  }
  @OnText() echo(@Content() text: string, @UserId() user: string) {
    runs.push(`${user}: ${text}`);
    return text === 'nothing' ? undefined : `echo: ${text}`;
  }
  @OnImage() image(@Push() { mediaId }: { mediaId: string }) {
    return Reply.image(mediaId);
  }
  @OnMenuClick() click(@EventKey() key: string) {
    return `click: ${key}`;
  }
  @OnWorkEvent('change_external_contact', 'add_external_contact')
  added(@Push() push: ExternalContactAdded, @ExternalUserId() customer: string) {
    runs.push(`${push.changeType} ${customer} ${push.welcomeCode}`);
  }
  @OnWorkEvent('change_external_contact') changed(@Push() { changeType }: { changeType: string }) {
    runs.push(`other ${changeType}`);
  }
  @OnWorkEvent('template_card_event') card() {
    return WorkReply.updateButton('Done');
  }
}

@WechatWorkController('wechat/contacts', { app: 'contacts' })
class Contacts {
  @OnWorkEvent('change_contact') changed(@Push() { name }: { name: string }) {
    runs.push(`contacts ${name}`);
  }
}

@WechatWorkController('wechat/second', { app: 'second' })
class Second {
  @OnWorkEvent('change_contact') changed(@Push() { name }: { name: string }) {
    runs.push(`second ${name}`);
  }
  @OnText() text() {
    runs.push('second text');
  }
}

@WechatWorkController('wechat/tenants/:corpId/:app')
class Tenants {
  @OnText() echo(@Content() text: string) {
    return `tenant: ${text}`;
  }
}

const OPTIONS: WorkTestOptions = {
  ...APP,
  apps: { second: { agentId: 1000003, secret: 'secret-2', token: 'SecondToken', encodingAesKey: OTHER_KEY } },
  secrets: { contacts: { secret: 'secret-3', token: 'ContactsToken', encodingAesKey: OTHER_KEY } },
  appResolver: ({ corpId, app }) =>
    corpId === 'wwtenant'
      ? { corpId, agentId: app!, secret: 's', token: 'TenantToken', encodingAesKey: OTHER_KEY }
      : undefined,
  controllers: [Assistant, Contacts, Second, Tenants],
};

describe.each(PLATFORMS)('Callbacks of WeCom on %s', (platform) => {
  const apps: WorkTestApp[] = [];
  let wecom: FakeWecom | undefined;
  const start = async (options: WorkTestOptions = {}): Promise<WorkTestApp & { at: string }> => {
    runs = [];
    const app = await workApp({ platform, ...OPTIONS, ...options });
    apps.push(app);
    return { ...app, at: `${app.url}/wechat/work` };
  };
  afterEach(async () => {
    await Promise.all(apps.splice(0).map((app) => app.close()));
    await wecom?.stop();
    wecom = undefined;
  });

  it("answer the console's check with the decrypted text and nothing else, in far less than a second", async () => {
    const { at } = await start();
    const begun = Date.now();
    const response = await fetch(`${at}?${echoQuery('6270418399185174331')}`);
    expect(Date.now() - begun).toBeLessThan(900);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('6270418399185174331');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const refused = [
      echoQuery('1', { token: 'OtherToken' }),
      echoQuery('1', { receiveId: 'wwother' }),
      echoQuery('1', { receiveId: '' }),
      echoQuery('1', { timestamp: 1_700_000_000 }),
    ];
    for (const query of refused) {
      const answer = await fetch(`${at}?${query}`);
      expect([answer.status, await answer.text()]).toEqual([401, '']);
    }
    expect((await fetch(`${at}?${echoQuery('1').replace(/&echostr.*/, '')}`)).status).toBe(400);
  });

  it('refuse an echostr that is no encrypted text as a wrong signature is refused, however short it is', async () => {
    const { at } = await start();
    for (const echostr of ['x', '12345', 'not+base64!', 'A'.repeat(64)]) {
      const query = echoQuery('1').replace(/echostr=[^&]*/, `echostr=${encodeURIComponent(echostr)}`);
      expect([echostr, (await fetch(`${at}?${query}`)).status]).toEqual([echostr, 401]);
    }
    for (const echostr of ['', 'a'.repeat(1025), 'a%00']) {
      const query = echoQuery('1').replace(/echostr=[^&]*/, `echostr=${echostr}`);
      expect([echostr, (await fetch(`${at}?${query}`)).status]).toEqual([echostr, 400]);
    }
  });

  it('take an echostr whose + was not encoded', async () => {
    const { at } = await start();
    let query = echoQuery('plus');
    while (!query.includes('%2B')) query = echoQuery('plus');
    const response = await fetch(`${at}?${query.replaceAll('%2B', '+').replaceAll('%2F', '/')}`);
    expect([response.status, await response.text()]).toEqual([200, 'plus']);
  });

  it('reply sealed for the corp, with receiver and sender exchanged, and say nothing with an empty 200', async () => {
    const { at } = await start();
    const answer = await deliver(at, textOf('ping'));
    expect(answer).toMatchObject({ status: 200, receiveId: CORP });
    expect(answer.text).toContain('<ToUserName><![CDATA[zhangsan]]></ToUserName>');
    expect(answer.text).toContain(`<FromUserName><![CDATA[${CORP}]]></FromUserName>`);
    expect(answer.text).toContain('<Content><![CDATA[pong]]></Content>');
    for (const text of [textOf('nothing'), eventOf('enter_agent', ''), textOf('transfer')]) {
      expect(await deliver(at, text)).toMatchObject({ status: 200, body: '' });
    }
    expect((await deliver(at, textOf('news'))).text).toContain('<ArticleCount>2</ArticleCount>');
    const image =
      '<xml><ToUserName>x</ToUserName><FromUserName>lisi</FromUserName><CreateTime>1</CreateTime>' +
      '<MsgType>image</MsgType><PicUrl>u</PicUrl><MediaId>m-1</MediaId><MsgId>77</MsgId><AgentID>1000002</AgentID></xml>';
    expect((await deliver(at, image)).text).toContain('<Image><MediaId><![CDATA[m-1]]></MediaId></Image>');
    const click = eventOf('click', '<EventKey><![CDATA[HELP]]></EventKey><AgentID>1000002</AgentID>', 'lisi');
    expect((await deliver(at, click)).text).toContain('click: HELP');
    const card = eventOf(
      'template_card_event',
      '<TaskId>t</TaskId><CardType>c</CardType><ResponseCode>r</ResponseCode>',
      'lisi',
    );
    expect((await deliver(at, card)).text).toMatch(
      /<ToUserName><!\[CDATA\[lisi.*<MsgType><!\[CDATA\[update_button\]\]><\/MsgType><Button><ReplaceName><!\[CDATA\[Done\]\]>/,
    );
  });

  it('route events by their change type, and the others of the event to the handler of the event', async () => {
    const { at } = await start();
    const change = (type: string, more = '') =>
      eventOf(
        'change_external_contact',
        `<ChangeType><![CDATA[${type}]]></ChangeType><UserID>zhangsan</UserID><ExternalUserID>wm1</ExternalUserID>${more}`,
      );
    await deliver(at, change('add_external_contact', '<WelcomeCode>code-1</WelcomeCode>'));
    await deliver(at, change('del_follow_user'));
    await deliver(at, change('a_new_kind'));
    expect(runs).toEqual(['add_external_contact wm1 code-1', 'other del_follow_user', 'other a_new_kind']);
  });

  it('believe nothing outside the encrypted part', async () => {
    const { at } = await start();
    const envelope = { agentId: '9999999', toUserName: 'wwsomebody' };
    expect((await deliver(at, textOf('hi'), { envelope })).text).toContain('echo: hi');
    expect((await deliver(at, textOf('hi'), { receiveId: 'wwother' })).status).toBe(401);
    expect((await deliver(at, textOf('hi'), { receiveId: '' })).status).toBe(401);
  });

  it('accept an empty receive id only where it is configured, and reply with it', async () => {
    const { at, logs } = await start({ receiveId: 'any' });
    expect(await deliver(at, textOf('hi'), { receiveId: '' })).toMatchObject({ status: 200, receiveId: '' });
    expect(await deliver(at, textOf('hi'))).toMatchObject({ status: 200, receiveId: CORP });
    expect((await deliver(at, textOf('hi'), { receiveId: 'wwother' })).status).toBe(401);
    expect(logs.of('warn').join()).toContain('WECHAT_WORK_RECEIVE_ID=any');
  });

  it('are refused with an empty body when anything about them is wrong', async () => {
    const { at } = await start();
    const { query, body } = callback(textOf('hi'));
    const spoiled: [string, string, number][] = [
      [query.replace('msg_signature', 'signature'), body, 400],
      [query.replace(/timestamp=\d+/, 'timestamp=17'), body, 400],
      [query.replace(/nonce=\w+/, 'nonce=a-b'), body, 400],
      [`${query}&nonce=x`, body, 400],
      [query.replace(/=[0-9a-f]{40}/, `=${'0'.repeat(40)}`), body, 401],
      [query, body.replace('<Encrypt><![CDATA[', '<Encrypt><![CDATA[A'), 401],
      [query, textOf('plain'), 401],
      [query, '', 400],
      [query, `<!DOCTYPE xml>${body}`, 400],
      [query, body.replaceAll('xml>', 'yml>'), 400],
      [query, body.replace('</xml>', '<Encrypt>x</Encrypt></xml>'), 400],
      [query, 'x'.repeat(1024 * 1024 + 1), 413],
    ];
    for (const [wrong, text, status] of spoiled) {
      const answer = await post(`${at}?${wrong}`, text);
      expect([answer.status, answer.body, wrong.slice(0, 20)]).toEqual([status, '', wrong.slice(0, 20)]);
    }
    expect((await fetch(at, { method: 'PUT' })).status).toBeGreaterThan(403);
    expect(runs).toEqual([]);
  });

  it('may be as large as a megabyte', async () => {
    const { at } = await start();
    const filler = `<ChangeType>big</ChangeType><Filler>${'x'.repeat(700_000)}</Filler>`;
    const answer = await deliver(at, eventOf('change_external_contact', filler));
    expect(answer.status).toBe(200);
    expect(runs).toHaveLength(1);
  });

  it('run a handler once for all deliveries, and once for each of two applications of a corp', async () => {
    const { url, at } = await start();
    const event = eventOf('change_contact', '<ChangeType>create_party</ChangeType><Id>4</Id>');
    const second = { token: 'SecondToken', key: OTHER_KEY };
    const contacts = { token: 'ContactsToken', key: OTHER_KEY };
    for (let delivery = 0; delivery < 3; delivery++) {
      await deliver(`${url}/wechat/second`, event, second);
      await deliver(`${url}/wechat/contacts`, event, contacts);
    }
    expect(runs.toSorted()).toEqual([
      'contacts change_contact_create_party',
      'second change_contact_create_party',
    ]);
    runs = [];
    const one = textOf('same', { id: '500', from: 'zhangsan' });
    const other = textOf('same', { id: '500', from: 'lisi' });
    for (const text of [one, other, one, other]) await deliver(at, text);
    await deliver(`${url}/wechat/second`, one, second);
    expect(runs).toEqual(['zhangsan: same', 'lisi: same', 'second text']);
    // Two customers in one second: sender and time are the same, the events are not.
    runs = [];
    for (const customer of ['wm1', 'wm2', 'wm1']) {
      await deliver(
        at,
        eventOf(
          'change_external_contact',
          `<ChangeType>del_follow_user</ChangeType><UserID>z</UserID><ExternalUserID>${customer}</ExternalUserID>`,
        ),
      );
    }
    expect(runs).toHaveLength(2);
  });

  it('find the application that the path names by the resolver', async () => {
    const { url } = await start();
    const keys = { token: 'TenantToken', key: OTHER_KEY, receiveId: 'wwtenant' };
    const answer = await deliver(`${url}/wechat/tenants/wwtenant/7`, textOf('hi'), keys);
    expect(answer).toMatchObject({ status: 200, receiveId: 'wwtenant' });
    expect(answer.text).toContain('tenant: hi');
    expect((await deliver(`${url}/wechat/tenants/wwunknown/7`, textOf('hi'), keys)).status).toBe(401);
  });

  it('send a reply that came too late as an application message', async () => {
    wecom = await FakeWecom.start();
    const sent: unknown[] = [];
    wecom.answers.set(
      '/cgi-bin/message/send',
      (body: unknown) => (sent.push(body), { errcode: 0, msgid: 'm' }),
    );
    const tuning = { deadlineMs: 200, parkMs: 400, lateAfterMs: 300 };
    const { at } = await start({
      apiBaseUrl: wecom.url,
      providers: [{ provide: WECHAT_WEBHOOK_TUNING, useValue: tuning }],
    });
    const text = textOf('slow');
    await Promise.allSettled([deliver(at, text), deliver(at, text)]);
    await expect
      .poll(() => sent, { timeout: 8000 })
      .toEqual([{ touser: 'zhangsan', msgtype: 'text', text: { content: 'slow done' }, agentid: 1000002 }]);
    expect(runs).toEqual(['slow']);
  }, 15_000);
});
