import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messageSignature, pushSignature } from '../../src/crypto/signature.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { SimulatorCaller, OA } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;
let webhook: WebhookStub;

beforeAll(async () => {
  webhook = await WebhookStub.start();
});
afterAll(() => webhook.stop());
beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = new SimulatorCaller(simulator);
  await caller.own('PUT', '', { webhookUrl: webhook.url, replyTimeoutMs: 400 });
  webhook.seen.length = 0;
  webhook.answer = () => 'success';
});
afterEach(() => simulator.stop());

const push = (message: object, more: object = {}) => caller.own('POST', '/push', { message, ...more });
const PING = { MsgType: 'text', Content: 'ping' };

describe.each(['normal', 'compatible', 'safe'] as const)('a push in mode %s', (encryptMode) => {
  it.each(['xml', 'json'] as const)(
    'is signed and, where the mode says so, encrypted: %s',
    async (format) => {
      await caller.own('PUT', '', { encryptMode, format });
      await push({ ...PING, FromUserName: 'oSomeone', MsgId: '12345678901234567890' });
      const { query, raw, plain, contentType } = webhook.last;
      const [timestamp, nonce] = [query.get('timestamp')!, query.get('nonce')!];
      expect(query.get('own')).toBe('1');
      expect(timestamp).toMatch(/^\d{10}$/);
      expect(query.get('signature')).toBe(pushSignature(OA.token, timestamp, nonce));
      expect(contentType).toBe(format === 'xml' ? 'text/xml' : 'application/json');
      expect(plain).toContain(format === 'xml' ? '<Content><![CDATA[ping]]></Content>' : '"Content":"ping"');
      // Beyond 2^53, with every digit kept.
      expect(plain).toContain(
        format === 'xml' ? '<MsgId>12345678901234567890</MsgId>' : '"MsgId":12345678901234567890',
      );
      expect(raw.includes('oSomeone')).toBe(encryptMode !== 'safe');
      expect(raw.includes('Encrypt')).toBe(encryptMode !== 'normal');
      const encrypt = /Encrypt(?:><!\[CDATA\[|":")([A-Za-z0-9+/=]+)/.exec(raw)?.[1];
      expect([query.get('encrypt_type'), query.get('msg_signature')]).toEqual(
        encrypt ? ['aes', messageSignature(OA.token, timestamp, nonce, encrypt)] : [null, null],
      );
    },
  );
});

describe('deliveries', () => {
  it('are made three times for a push, each with its own time-out, timestamp, nonce and ciphertext', async () => {
    webhook.answer = () => undefined;
    const result = await push(PING);
    expect(result).toMatchObject({ status: 200, outcome: 'failed', reply: null });
    expect(result.deliveries).toHaveLength(3);
    for (const { status, ms, body } of result.deliveries) {
      expect({ status, body }).toEqual({ status: 0, body: '' });
      expect(ms).toBeGreaterThanOrEqual(390);
      expect(ms).toBeLessThan(3000);
    }
    expect(new Set(webhook.seen.map(({ query }) => query.get('nonce'))).size).toBe(3);
    expect(new Set(webhook.seen.map(({ raw }) => raw)).size).toBe(3);
    expect(new Set(webhook.seen.map(({ plain }) => plain)).size).toBe(1);
  });

  it('stop at the first valid answer', async () => {
    webhook.answer = (seen) =>
      webhook.seen.length < 2 ? undefined : webhook.sealed(webhook.text(seen, 'late'));
    const { deliveries, reply, outcome } = await push(PING);
    expect(deliveries.map(({ status }: { status: number }) => status)).toEqual([0, 200]);
    expect([outcome, reply.parsed.Content]).toEqual(['replied', 'late']);
  });

  it('are made as often as the account is configured', async () => {
    await caller.own('PUT', '', { deliveries: 2 });
    webhook.answer = (_, response) => {
      response.statusCode = 500;
      return 'no';
    };
    const { deliveries, outcome } = await push(PING);
    expect(deliveries).toHaveLength(2);
    expect(deliveries[0]).toMatchObject({ status: 500, body: 'no' });
    expect(outcome).toBe('failed');
  });

  it.each(['success', ''])('treat %j as an answer without a reply', async (body) => {
    webhook.answer = () => body;
    expect(await push(PING)).toEqual({
      status: 200,
      deliveries: [{ status: 200, ms: expect.any(Number), body }],
      reply: null,
      outcome: 'success',
    });
  });

  it.each([
    ['a word of one’s own', () => 'OK'],
    ['white space before the XML', (text: string) => ` ${text}`],
    ['broken XML', (text: string) => text.replace('</Content>', '')],
    [
      'addresses that are not swapped',
      (text: string) =>
        text
          .replace(/ToUserName/g, 'X')
          .replace(/FromUserName/g, 'ToUserName')
          .replace(/X/g, 'FromUserName'),
    ],
    ['an unknown kind', (text: string) => text.replace('[text]', '[poem]')],
    ['an empty text', (text: string) => text.replace(/<Content>.*<\/Content>/, '<Content></Content>')],
  ])('refuse a reply with %s', async (_, change) => {
    await caller.own('PUT', '', { encryptMode: 'normal' });
    webhook.answer = (seen) => change(webhook.text(seen, 'hi'));
    expect((await push(PING, { deliveries: 1 })).outcome).toBe('failed');
  });

  it('refuse a reply that is wrongly signed or encrypted, and the log says why', async () => {
    const verdict = async (change: (sealed: string) => string): Promise<string> => {
      webhook.answer = (seen) => change(webhook.sealed(webhook.text(seen, 'hi')));
      await push(PING, { deliveries: 1 });
      return simulator.wire.at(-1)!.verdict;
    };
    expect(
      await verdict((sealed) => sealed.replace(/MsgSignature><!\[CDATA\[./, 'MsgSignature><![CDATA[x')),
    ).toBe('MsgSignature of the reply is wrong');
    expect(await verdict((sealed) => sealed.replace(/<Nonce>.*<\/Nonce>/, ''))).toBe(
      'Nonce of the reply is missing',
    );
    expect(await verdict((sealed) => sealed)).toBe('replied');
  });

  it('report that no server listens, without an exception', async () => {
    const { deliveries, outcome } = await push(PING, { webhookUrl: 'http://127.0.0.1:1/' });
    expect([deliveries.length, deliveries[0].status, outcome]).toEqual([3, 0, 'failed']);
    expect(simulator.wire.at(-1)!.verdict).toBe('ECONNREFUSED');
  });
});

describe('the content of a push', () => {
  it.each([
    ['text', ['Content']],
    ['image', ['PicUrl', 'MediaId']],
    ['voice', ['MediaId', 'Format']],
    ['video', ['MediaId', 'ThumbMediaId']],
    ['shortvideo', ['MediaId', 'ThumbMediaId']],
    ['location', ['Location_X', 'Location_Y', 'Scale', 'Label']],
    ['link', ['Title', 'Description', 'Url']],
    ['miniprogrampage', ['Title', 'AppId', 'PagePath', 'ThumbUrl', 'ThumbMediaId']],
  ])("has WeChat's fields for a message of type %s", async (MsgType, fields) => {
    await push({ MsgType });
    for (const name of ['ToUserName', 'FromUserName', 'CreateTime', 'MsgId', ...fields]) {
      expect(webhook.last.plain).toContain(`<${name}>`);
    }
  });

  it('keeps every given field in its order, and has no MsgId for events', async () => {
    await caller.own('PUT', '', { encryptMode: 'normal' });
    const SendPicsInfo = { Count: 2, PicList: { item: [{ PicMd5Sum: 'a' }, { PicMd5Sum: 'b' }] } };
    await push({
      MsgType: 'event',
      Event: 'pic_weixin',
      FromUserName: 'o1',
      CreateTime: 1408090651,
      EventKey: '6',
      SendPicsInfo,
    });
    expect(webhook.last.raw).toBe(
      `<xml><ToUserName><![CDATA[${OA.originalId}]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>` +
        '<CreateTime>1408090651</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[pic_weixin]]></Event>' +
        '<EventKey><![CDATA[6]]></EventKey><SendPicsInfo><Count>2</Count><PicList><item><PicMd5Sum><![CDATA[a]]>' +
        '</PicMd5Sum></item><item><PicMd5Sum><![CDATA[b]]></PicMd5Sum></item></PicList></SendPicsInfo></xml>',
    );
  });

  it('copies `]]>` and control characters as the user typed them, as WeChat does', async () => {
    await caller.own('PUT', '', { encryptMode: 'normal' });
    for (const Content of ['a]]>b', 'tab\there', 'bell\u0007', 'nul\0end', 'esc\u001b[0m', '\ufffe']) {
      await push({ MsgType: 'text', Content });
      expect(webhook.last.raw).toContain(`<Content><![CDATA[${Content}]]></Content>`);
      await push({ MsgType: 'text', Content }, { mode: 'safe' });
      expect(webhook.last.plain).toContain(`<Content><![CDATA[${Content}]]></Content>`);
    }
  });

  it('writes well-formed XML on request', async () => {
    await caller.own('PUT', '', { encryptMode: 'normal' });
    await push({ MsgType: 'text', Content: 'a]]>b\u0007\n' }, { xmlStyle: { wellFormed: true } });
    expect(webhook.last.raw).toContain('<Content><![CDATA[a]]]]><![CDATA[>b\n]]></Content>');
  });

  it('has the peculiarities of JSON: no wrapper, and a single element in place of a list of one', async () => {
    const item = { TemplateId: 't1', SubscribeStatusString: 'accept', PopupScene: '0' };
    const event = (List: object[]) => ({
      Event: 'subscribe_msg_popup_event',
      SubscribeMsgPopupEvent: { List },
    });
    await push(event([item]), { format: 'json' });
    expect(JSON.parse(webhook.last.plain)).toMatchObject({ MsgType: 'event', List: item });
    await push(event([item, item]), { format: 'json' });
    expect(JSON.parse(webhook.last.plain)).toMatchObject({
      List: [item, item],
      CreateTime: expect.stringMatching(/^\d{10}$/),
    });
    await push(event([item, item]), { format: 'xml' });
    expect(webhook.last.plain.match(/<List>/g)).toHaveLength(2);
  });

  it('has the peculiarities of XML on request: CDATA around numbers, white space between elements', async () => {
    await push(PING, { mode: 'normal', xmlStyle: { cdataEverywhere: true, indented: true } });
    expect(webhook.last.raw).toMatch(/^<xml>\n<ToUserName>/);
    expect(webhook.last.raw).toMatch(/<MsgId><!\[CDATA\[\d+\]\]><\/MsgId>\n/);
    await push(PING, { mode: 'normal', xmlStyle: { reversed: true } });
    expect(webhook.last.raw).toMatch(/^<xml><MsgId>\d+<\/MsgId><Content>/);
  });

  it('can be encrypted with the previous key while keys change', async () => {
    const next = 'B'.repeat(42) + 'A';
    await caller.own('PUT', '', { encodingAesKey: next, previousEncodingAesKey: OA.encodingAesKey });
    webhook.answer = (seen) => webhook.sealed(webhook.text(seen, 'with the old key'));
    const result = await push(PING, { keyIndex: 1 });
    expect(webhook.last.plain).toContain('ping');
    expect(result.reply.parsed.Content).toBe('with the old key');
  });

  it('reads every kind of reply', async () => {
    await caller.own('PUT', '', { encryptMode: 'normal' });
    const reply = async (kind: string, rest: string) => {
      webhook.answer = (seen) =>
        webhook
          .text(seen, '-')
          .replace('[text]', `[${kind}]`)
          .replace(/<Content>.*<\/Content>/, rest);
      return (await push(PING, { deliveries: 1 })).reply?.parsed;
    };
    expect(await reply('image', '<Image><MediaId><![CDATA[m]]></MediaId></Image>')).toMatchObject({
      Image: { MediaId: 'm' },
    });
    expect(await reply('transfer_customer_service', '')).toMatchObject({
      MsgType: 'transfer_customer_service',
    });
    const item = '<item><Title><![CDATA[t & <b>]]></Title><Description>a &amp; b</Description></item>';
    expect(await reply('news', `<ArticleCount>1</ArticleCount><Articles>${item}</Articles>`)).toMatchObject({
      ArticleCount: '1',
      Articles: { item: [{ Title: 't & <b>', Description: 'a & b' }] },
    });
  });
});

describe('the handshake', () => {
  it('decides whether a URL is saved, when verification is requested', async () => {
    const save = () => caller.own('PUT', '', { webhookUrl: `${webhook.url}&new`, handshake: true });
    webhook.answer = () => 'no';
    expect(await save()).toMatchObject({
      status: 400,
      error: expect.stringContaining('failed the handshake'),
    });
    webhook.answer = ({ query }) => query.get('echostr')!;
    expect(await save()).toMatchObject({ status: 200, webhookUrl: `${webhook.url}&new` });
  });

  it('receives the echostr', async () => {
    webhook.answer = ({ query }) => query.get('echostr')!;
    expect(await simulator.handshake()).toEqual({ ok: true, status: 200 });
    const { query } = webhook.last;
    expect(query.get('signature')).toBe(
      pushSignature(OA.token, query.get('timestamp')!, query.get('nonce')!),
    );
  });

  it('fails for any other answer', async () => {
    webhook.answer = ({ query }) => `"${query.get('echostr')}"`;
    expect(await caller.own('POST', '/handshake')).toMatchObject({
      ok: false,
      why: 'the answer is not the echostr',
    });
  });
});
