import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PushResult } from '../../src/simulator/index.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { MINI, OA, SimulatorCaller } from '../support/simulator-caller.js';
import type { Json } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

let simulator: WechatSimulator;
let webhook: WebhookStub;
let official: SimulatorCaller;
let mini: SimulatorCaller;
const XIAOMING = OA.followers[0].openid;

beforeAll(async () => {
  webhook = await WebhookStub.start();
  simulator = await WechatSimulator.start();
  official = await new SimulatorCaller(simulator).login();
  mini = await new SimulatorCaller(simulator, MINI).login();
  await simulator.deliversTo(webhook.url);
});
afterAll(async () => {
  await simulator.stop();
  await webhook.stop();
});

const code = async (answer: Promise<Json>): Promise<number> => (await answer).errcode ?? 0;

/** An account of the same kind that takes everything on trust. */
async function trusting(kind: 'official' | 'mini'): Promise<SimulatorCaller> {
  const account = { appId: `wx00000000${kind}`, appSecret: 'secret', kind, strict: false };
  simulator.configureAccounts([account]);
  return new SimulatorCaller(simulator, account).login();
}

describe('an account of the other kind', () => {
  it.each([
    ['GET', '/cgi-bin/user/get'],
    ['POST', '/cgi-bin/menu/create'],
    ['POST', '/cgi-bin/message/template/send'],
    // Paths that the simulator does not play are judged too.
    ['POST', '/cgi-bin/poi/addpoi'],
  ])('is refused with 48001: a mini program at %s %s', async (method, path) => {
    const answer = await (method === 'GET' ? mini.get(path) : mini.post(path, {}));
    expect(answer).toMatchObject({
      errcode: 48001,
      errmsg: expect.stringMatching(/^api unauthorized rid: /),
    });
  });

  it.each(['/wxa/getwxacodeunlimit', '/wxa/msg_sec_check', '/wxa/business/getuserphonenumber'])(
    'is refused with 48001: an official account at %s',
    async (path) => {
      expect(await code(official.post(path, {}))).toBe(48001);
    },
  );

  it('is let through on the paths of both kinds', async () => {
    expect(await code(mini.get('/cgi-bin/get_api_domain_ip'))).toBe(0);
    expect(await code(official.get('/cgi-bin/get_api_domain_ip'))).toBe(0);
  });

  it('gets no jsapi ticket as a mini program', async () => {
    expect(await code(mini.get('/cgi-bin/ticket/getticket?type=jsapi'))).toBe(48001);
    expect(await code(official.get('/cgi-bin/ticket/getticket?type=jsapi'))).toBe(0);
  });

  it('is carried out with a warning where the account is not strict', async () => {
    const lenient = await trusting('mini');
    expect(await code(lenient.get('/cgi-bin/user/get'))).toBe(0);
    expect(simulator.wire.at(-1)!.warnings).toEqual([
      'WeChat would answer 48001: only official accounts have this path',
    ]);
  });
});

describe('what an account does not have', () => {
  const custom = (msgtype: string, content: object) =>
    official.post('/cgi-bin/message/custom/send', { touser: XIAOMING, msgtype, [msgtype]: content });
  const template = { template_id: 'SimulatedTemplate_0000000000000000000000001', data: {} };

  it.each<[number, string, () => Promise<Json>]>([
    [40007, 'a picture', () => custom('image', { media_id: 'nope' })],
    [40007, 'articles', () => custom('mpnews', { media_id: 'nope' })],
    [40007, 'a published article', () => custom('mpnewsarticle', { article_id: 'nope' })],
    [
      40037,
      'a template',
      () =>
        official.post('/cgi-bin/message/template/send', {
          ...template,
          touser: XIAOMING,
          template_id: 'nope',
        }),
    ],
    [
      40003,
      'a follower',
      () => official.post('/cgi-bin/message/template/send', { ...template, touser: 'oNobody' }),
    ],
    [
      40013,
      'a linked mini program',
      () =>
        official.post('/cgi-bin/message/template/send', {
          ...template,
          touser: XIAOMING,
          miniprogram: { appid: 'wxnope', pagepath: 'a' },
        }),
    ],
    [
      45064,
      'a linked mini program in the menu',
      () =>
        official.post('/cgi-bin/menu/create', {
          button: [
            { type: 'miniprogram', name: 'x', url: 'http://x.example/', appid: 'wxnope', pagepath: 'a' },
          ],
        }),
    ],
    [
      40020,
      'an address in the menu',
      () =>
        official.post('/cgi-bin/menu/create', { button: [{ type: 'view', name: 'x', url: 'x.example' }] }),
    ],
    [
      40007,
      'a file in the menu',
      () =>
        official.post('/cgi-bin/menu/create', {
          button: [{ type: 'media_id', name: 'x', media_id: 'nope' }],
        }),
    ],
    [
      40007,
      'a picture for all',
      () =>
        official.post('/cgi-bin/message/mass/sendall', {
          filter: { is_to_all: true },
          msgtype: 'image',
          images: { media_ids: ['nope'] },
        }),
    ],
    [
      45159,
      'a tag',
      () =>
        official.post('/cgi-bin/message/mass/sendall', {
          filter: { is_to_all: false, tag_id: 7 },
          msgtype: 'text',
          text: { content: 'x' },
        }),
    ],
    [
      40003,
      'two followers',
      () =>
        official.post('/cgi-bin/message/mass/send', {
          touser: [XIAOMING, 'oNobody'],
          msgtype: 'text',
          text: { content: 'x' },
        }),
    ],
    [40035, 'a mass message', () => official.post('/cgi-bin/message/mass/get', { msg_id: 7 })],
    [40035, 'a mass message to delete', () => official.post('/cgi-bin/message/mass/delete', { msg_id: 7 })],
    [
      40007,
      'a cover',
      () =>
        official.post('/cgi-bin/draft/add', {
          articles: [{ title: 'x', content: 'y', thumb_media_id: 'nope' }],
        }),
    ],
    [
      47003,
      'pictures of a picture article',
      () =>
        official.post('/cgi-bin/draft/add', {
          articles: [{ article_type: 'newspic', title: 'x', content: 'y' }],
        }),
    ],
    [
      40007,
      'the pictures of a picture article',
      () =>
        official.post('/cgi-bin/draft/add', {
          articles: [
            {
              article_type: 'newspic',
              title: 'x',
              content: 'y',
              image_info: { image_list: [{ image_media_id: 'nope' }] },
            },
          ],
        }),
    ],
  ])('is refused with %i: %s', async (errcode, _what, call) => {
    await simulator.user(XIAOMING).sends('hi');
    expect(await code(call())).toBe(errcode);
  });

  it('is known by default where the simulator has it: its mini programs are linked', async () => {
    const miniprogram = { appid: MINI.appId, pagepath: 'pages/index' };
    const send = () =>
      code(official.post('/cgi-bin/message/template/send', { ...template, touser: XIAOMING, miniprogram }));
    expect(await send()).toBe(0);
    await official.own('PUT', '', { linkedMiniPrograms: [] });
    expect(await send()).toBe(40013);
    await official.own('PUT', '', { linkedMiniPrograms: [MINI.appId] });
    expect(await send()).toBe(0);
  });

  it('is a page of the mini program, where the simulator was told its pages', async () => {
    const unlimited = async (more: object = {}) => {
      const body = JSON.stringify({ scene: 'a', page: 'pages/gone', ...more });
      const response = await mini.fetch('/wxa/getwxacodeunlimit', { method: 'POST', body });
      if (response.headers.get('content-type') === 'image/jpeg') return 0;
      return ((await response.json()) as Json).errcode;
    };
    const scheme = (path: string) =>
      code(mini.post('/wxa/generatescheme', { jump_wxa: { path, query: '' } }));
    await mini.own('PUT', '', { pages: ['pages/index'] });
    expect([await unlimited(), await unlimited({ check_path: false })]).toEqual([41030, 0]);
    expect([await scheme('pages/gone'), await scheme('/pages/index?a=1'), await scheme('')]).toEqual([
      40165, 0, 0,
    ]);
    await mini.own('PUT', '', { pages: [] });
    expect(await unlimited()).toBe(40066);
  });

  it('a mass message has a state of its own', async () => {
    const all = { filter: { is_to_all: true }, msgtype: 'text', text: { content: 'x' } };
    const { msg_id } = await official.post('/cgi-bin/message/mass/sendall', all);
    const status = async () => (await official.post('/cgi-bin/message/mass/get', { msg_id })).msg_status;
    expect(await status()).toBe('SENDING');
    simulator.advance(2);
    expect(await status()).toBe('SEND_SUCCESS');
    expect(await code(official.post('/cgi-bin/message/mass/delete', { msg_id }))).toBe(0);
    expect(await status()).toBe('DELETE');
  });

  it('is taken on trust, with a warning, where the account is not strict', async () => {
    const lenient = await trusting('official');
    expect(
      await code(lenient.post('/cgi-bin/message/template/send', { ...template, touser: 'oNobody' })),
    ).toBe(0);
    expect(simulator.wire.at(-1)!.warnings).toEqual([
      'WeChat would answer 40003: the account knows no such person',
    ]);
  });
});

describe('texts and content types', () => {
  it('are those of WeChat', async () => {
    const bad = await official.plain('GET', '/cgi-bin/user/get?access_token=undefined');
    expect(bad.errcode).toBe(40001);
    expect(bad.errmsg).toMatch(
      /^invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken, more details at https:\/\/mmbizurl\.cn\/s\/JtxxFh33r rid: [\da-f]{8}-/,
    );
    const web = await fetch(`${simulator.url}/sns/userinfo?access_token=x&openid=y`);
    expect(web.headers.get('content-type')).toBe('text/plain');
    expect(await web.json()).toMatchObject({ errmsg: expect.stringMatching(/not latest, rid: /) });
    const query = `appid=${MINI.appId}&secret=${MINI.appSecret}&grant_type=authorization_code`;
    const unknown = `code=x&appid=${OA.appId}&secret=${OA.appSecret}&grant_type=authorization_code`;
    const exchange = await fetch(`${simulator.url}/sns/oauth2/access_token?${unknown}`);
    expect(exchange.headers.get('content-type')).toBe('text/plain');
    expect(await exchange.json()).toMatchObject({ errmsg: expect.stringMatching(/^invalid code, rid: /) });
    const login = await fetch(
      `${simulator.url}/sns/jscode2session?js_code=${simulator.user('o', MINI.appId).logsIn()}&${query}`,
    );
    expect(login.headers.get('content-type')).toBe('text/plain');
    expect(await mini.plain('GET', `/sns/jscode2session?js_code=x&${query}`)).toMatchObject({
      errcode: 40029,
      errmsg: expect.stringMatching(/^invalid code, rid: /),
    });
    const media = await official.fetch('/cgi-bin/media/get?media_id=nope');
    expect([media.headers.get('content-type'), ((await media.json()) as Json).errcode]).toEqual([
      'text/plain',
      40007,
    ]);
  });

  it('of a wrong subscription message name the field', async () => {
    const send = async (value: string) =>
      (
        await mini.post('/cgi-bin/message/subscribe/send', {
          touser: 'o',
          template_id: 'SimulatedSubscription_000000000000000000001',
          data: { time2: { value } },
        })
      ).errmsg;
    expect(await send('soon')).toMatch(/^argument invalid! data\.time2\.value invalid rid: /);
    expect(await send('')).toMatch(/^argument invalid! data\.time2\.value is empty rid: /);
  });

  it('a person’s nickname and picture are empty', async () => {
    expect(await official.get(`/cgi-bin/user/info?openid=${XIAOMING}`)).toMatchObject({
      nickname: '',
      headimgurl: '',
    });
  });
});

describe('files', () => {
  const upload = async (who: SimulatorCaller, path: string, name: string) => {
    const form = new FormData();
    form.append('media', new Blob(['bytes']), name);
    return (await (await who.fetch(path, { method: 'POST', body: form })).json()) as Json;
  };

  it('of a mini program are pictures', async () => {
    expect((await upload(mini, '/cgi-bin/media/upload?type=voice', 'a.mp3')).errcode).toBe(40004);
    expect((await upload(mini, '/cgi-bin/media/upload?type=image', 'a.png')).media_id).toBeTruthy();
  });

  it('for the text of articles are no material, and no GIF', async () => {
    expect((await upload(official, '/cgi-bin/media/uploadimg', 'a.gif')).errcode).toBe(40005);
    const { url } = await upload(official, '/cgi-bin/media/uploadimg', 'a.jpg');
    expect(await (await fetch(url)).text()).toBe('bytes');
    expect((await official.get('/cgi-bin/material/get_materialcount')).image_count).toBe(0);
  });

  it('of other hosts are left out of articles', async () => {
    const { url } = await upload(official, '/cgi-bin/media/uploadimg', 'a.jpg');
    const { media_id: thumb_media_id } = await upload(
      official,
      '/cgi-bin/material/add_material?type=image',
      'a.jpg',
    );
    const content = `<p>a<img src="http://elsewhere.example/x.png">b<img class="c" src='${url}'></p>`;
    const { media_id } = await official.post('/cgi-bin/draft/add', {
      articles: [{ title: 'x', content, thumb_media_id }],
    });
    const { news_item } = await official.post('/cgi-bin/draft/get', { media_id });
    expect(news_item[0].content).toBe(`<p>ab<img class="c" src='${url}'></p>`);
  });
});

describe('a passive reply with several articles', () => {
  const NEWS =
    '<MsgType><![CDATA[news]]></MsgType><ArticleCount>2</ArticleCount><Articles>' +
    ['one', 'two'].map((title) => `<item><Title><![CDATA[${title}]]></Title></item>`).join('') +
    '</Articles></xml>';

  it('shows one of them to somebody who wrote, with a warning, and all to somebody who clicked', async () => {
    webhook.answer = (seen) => webhook.sealed(webhook.text(seen, '').replace(/<MsgType>.*$/s, NEWS));
    const titles = ({ reply }: PushResult) =>
      (reply!.parsed.Articles as { item: { Title: string }[] }).item.map(({ Title }) => Title);
    const alice = simulator.user('alice');
    expect(titles(await alice.sends('hi'))).toEqual(['one']);
    expect(simulator.wire.at(-1)!.warnings).toEqual(['WeChat shows 1 of the 2 articles']);
    expect(titles(await alice.clicks('K'))).toEqual(['one', 'two']);
    expect(simulator.wire.at(-1)!.warnings).toBeUndefined();
    webhook.answer = () => 'success';
  });
});
