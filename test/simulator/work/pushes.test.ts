import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MessageCipher } from '../../../src/crypto/message-cipher.js';
import { messageSignature } from '../../../src/crypto/signature.js';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { AGENT, CORP, WorkCaller } from '../../support/work-caller.js';

let simulator: WechatSimulator;
let caller: WorkCaller;
let received: { url: URL; body: string; method: string }[];
let answer: (request: (typeof received)[number], response: ServerResponse) => void;
const server = createServer((request: IncomingMessage, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const url = new URL(request.url!, 'http://callback');
    const one = { url, body: Buffer.concat(chunks).toString(), method: request.method! };
    received.push(one);
    answer(one, response);
  });
});
const account = () => simulator.corp().account();
const cipher = (receiveId: string = CORP) => new MessageCipher(account().encodingAesKey, receiveId);
const element = (xml: string, name: string) =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([\\s\\S]*?)(?:\\]\\]>)?</${name}>`).exec(xml)?.[1] ?? '';
const opened = (index: number, receiveId?: string) =>
  cipher(receiveId).decrypt(element(received[index]!.body, 'Encrypt'));

/** A sealed reply as an application sends it. */
function sealed(xml: string, given: { receiveId?: string; token?: string } = {}): string {
  const { receiveId = CORP, token = account().token } = given;
  const [time, nonce, encrypted] = ['1760000000', 'abc', cipher(receiveId).encrypt(xml)];
  const signature = messageSignature(token, time, nonce, encrypted);
  return `<xml><Encrypt><![CDATA[${encrypted}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature><TimeStamp>${time}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`;
}
const textReply = (to = 'zhangsan', from: string = CORP) =>
  `<xml><ToUserName><![CDATA[${to}]]></ToUserName><FromUserName><![CDATA[${from}]]></FromUserName><CreateTime>1</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[pong]]></Content></xml>`;
const replies = (body: string) => (answer = (_, response) => void response.end(body));

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = new WorkCaller(simulator);
  received = [];
  replies('');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await simulator.corp().deliversTo(`http://127.0.0.1:${port}/callback?kept=1`);
});
afterEach(async () => {
  await simulator.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('a push to an application', () => {
  it('is signed without a plain signature, and sealed for the corp, with the AgentID inside and outside', async () => {
    const result = await caller.own('POST', '/push', {
      message: { MsgType: 'text', Content: '你好', FromUserName: 'lisi' },
    });
    expect(result).toMatchObject({ status: 200, outcome: 'success', reply: null });
    const [{ url, body }] = received as [(typeof received)[number]];
    expect([...url.searchParams.keys()]).toEqual(['kept', 'msg_signature', 'timestamp', 'nonce']);
    const [timestamp, nonce] = [url.searchParams.get('timestamp')!, url.searchParams.get('nonce')!];
    const signature = messageSignature(account().token, timestamp, nonce, element(body, 'Encrypt'));
    expect(url.searchParams.get('msg_signature')).toBe(signature);
    expect([element(body, 'ToUserName'), element(body, 'AgentID')]).toEqual([CORP, AGENT]);
    const plain = opened(0);
    expect(plain).toContain('<Content><![CDATA[你好]]></Content>');
    expect(plain).toContain(`<ToUserName><![CDATA[${CORP}]]></ToUserName>`);
    expect(plain).toContain('<FromUserName><![CDATA[lisi]]></FromUserName>');
    expect(plain).toContain(`<AgentID>${AGENT}</AgentID>`);
    expect(element(plain, 'MsgId')).toMatch(/^\d{19}$/);
  });

  it('is sent three times in all when it is not answered, the same text sealed anew each time', async () => {
    answer = (_, response) => void response.writeHead(500).end();
    const result = await caller.own('POST', '/push', { message: { Content: 'again' } });
    expect(result.outcome).toBe('failed');
    expect(result.deliveries.map(({ status }: { status: number }) => status)).toEqual([500, 500, 500]);
    expect(new Set([0, 1, 2].map((index) => opened(index))).size).toBe(1);
    expect(new Set(received.map(({ body }) => body)).size).toBe(3);
    expect(new Set(received.map(({ url }) => url.searchParams.get('nonce'))).size).toBe(3);
  });

  it('is cut off after its time and sent again', async () => {
    answer = (_, response) => {
      if (received.length > 1) response.end();
    };
    const result = await caller.own('POST', '/push', { message: { Content: 'slow' }, replyTimeoutMs: 50 });
    expect(result.deliveries.map(({ status }: { status: number }) => status)).toEqual([0, 200]);
    expect(result.outcome).toBe('success');
  });

  it('opens and shows a reply that is sealed and addressed right', async () => {
    replies(sealed(textReply()));
    const zhangsan = simulator.corp().user('zhangsan');
    const result = await zhangsan.sends('ping');
    expect(result.outcome).toBe('replied');
    expect(result.reply?.parsed).toMatchObject({ MsgType: 'text', Content: 'pong', ToUserName: 'zhangsan' });
    expect(result.reply?.decrypted).toBe(textReply());
    expect(await zhangsan.receives()).toMatchObject({ kind: 'text', via: 'reply', text: 'pong' });
  });

  it.each([
    ['for another receive id', () => sealed(textReply(), { receiveId: 'ww9' }), /the receive id is another/],
    [
      'signed with another token',
      () => sealed(textReply(), { token: 'x' }),
      /MsgSignature of the reply is wrong/,
    ],
    ['to another member', () => sealed(textReply('lisi')), /not the sender/],
    ['from another corp', () => sealed(textReply('zhangsan', 'ww9')), /not the corp/],
    ['in clear', () => textReply(), /Encrypt of the reply is missing/],
    ['of an unknown kind', () => sealed(textReply().replace('[text]', '[music]')), /unknown MsgType/],
  ])('refuses a reply %s', async (_, reply, why) => {
    replies(reply());
    const result = await caller.own('POST', '/push', {
      message: { Content: 'ping', FromUserName: 'zhangsan' },
      deliveries: 1,
    });
    expect(result.outcome).toBe('failed');
    expect(simulator.wire.at(-1)?.verdict).toMatch(why);
  });

  it('takes the reply that updates the buttons of a card', async () => {
    const reply = textReply().replace(
      /<MsgType>.*<\/Content>/,
      '<MsgType><![CDATA[update_button]]></MsgType><Button><ReplaceName><![CDATA[done]]></ReplaceName></Button>',
    );
    replies(sealed(reply));
    const result = await simulator.corp().user('zhangsan').does('template_card_event', { TaskId: 't1' });
    expect(result.reply?.parsed).toMatchObject({ MsgType: 'update_button', Button: { ReplaceName: 'done' } });
  });

  it('can have its AgentID first, empty or nowhere in the envelope, which nothing signs', async () => {
    for (const agentIdIn of ['first', 'empty', 'none']) {
      await caller.own('POST', '/push', { message: { Content: 'x' }, agentIdIn });
    }
    const [first, empty, none] = received.map(({ body }) => body) as [string, string, string];
    expect(first.indexOf('<AgentID>')).toBeLessThan(first.indexOf('<Encrypt>'));
    expect([element(empty, 'AgentID'), none.includes('AgentID')]).toEqual(['', false]);
  });

  it('keeps what is given and says what the application lacks', async () => {
    await caller.own('POST', '/push', { message: { Content: 'x', MsgId: '42', CreateTime: 7, AgentID: 9 } });
    const plain = opened(0);
    expect([element(plain, 'MsgId'), element(plain, 'CreateTime'), element(plain, 'AgentID')]).toEqual([
      '42',
      '7',
      '9',
    ]);
    await caller.control('PUT', `/corps/${CORP}`, { agents: { '1000009': {} } });
    const bare = await caller.control('POST', `/corps/${CORP}/agents/1000009/push`, { message: {} });
    expect(bare).toMatchObject({ status: 400, error: expect.stringContaining('no callback address') });
    expect((await caller.control('POST', `/corps/${CORP}/agents/1/push`, { message: {} })).status).toBe(404);
    expect((await caller.control('POST', '/corps/ww1/agents/1/push', { message: {} })).status).toBe(404);
    expect((await caller.own('POST', '/push', { message: 'text' })).status).toBe(400);
  });

  it('brings a picture that can be downloaded', async () => {
    await caller.login();
    await simulator.corp().user('zhangsan').sendsImage(Buffer.from('a picture'));
    const id = element(opened(0), 'MediaId');
    const file = await caller.fetch(`/cgi-bin/media/get?media_id=${id}`);
    expect(await file.text()).toBe('a picture');
    expect(await (await fetch(element(opened(0), 'PicUrl'))).text()).toBe('a picture');
  });
});

describe('one event for several applications of a corp', () => {
  it('reaches each of them at the same time, with the same time inside', async () => {
    const { callbackUrl } = (await caller.control('PUT', `/corps/${CORP}`, {})).agents[AGENT];
    const keys = { token: account().token, encodingAesKey: account().encodingAesKey, callbackUrl };
    await caller.control('PUT', `/corps/${CORP}`, { agents: { '1000003': keys, contacts: keys } });
    const { agents } = await caller.control('POST', `/corps/${CORP}/events`, {
      message: { MsgType: 'event', Event: 'change_contact', ChangeType: 'delete_user', UserID: 'x' },
    });
    expect(Object.keys(agents)).toEqual([AGENT, '1000003', 'contacts']);
    const plains = [0, 1, 2].map((index) => opened(index));
    expect(plains.map((plain) => element(plain, 'AgentID')).toSorted()).toEqual(['', AGENT, '1000003']);
    expect(new Set(plains.map((plain) => element(plain, 'CreateTime'))).size).toBe(1);
    expect(plains.every((plain) => element(plain, 'FromUserName') === 'sys')).toBe(true);
  });
});

describe('the verification of a callback address', () => {
  it('passes where the echostr is opened and answered in clear within a second', async () => {
    answer = ({ url }, response) => void response.end(cipher().decrypt(url.searchParams.get('echostr')!));
    const result = await caller.own('POST', '/verify-url');
    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(result.body).toBe(result.echostr);
    const { url, method } = received[0]!;
    expect(method).toBe('GET');
    expect(url.searchParams.has('signature')).toBe(false);
    const [timestamp, nonce, echostr] = ['timestamp', 'nonce', 'echostr'].map((name) =>
      url.searchParams.get(name)!,
    );
    const signature = messageSignature(account().token, timestamp!, nonce!, echostr!);
    expect(url.searchParams.get('msg_signature')).toBe(signature);
  });

  it('fails for the ciphertext, a line break at the end, another status, and after a second', async () => {
    const verify = async () => (await caller.own('POST', '/verify-url')).why;
    answer = ({ url }, response) => void response.end(url.searchParams.get('echostr'));
    expect(await verify()).toBe('the answer is not the echostr');
    answer = ({ url }, response) =>
      void response.end(`${cipher().decrypt(url.searchParams.get('echostr')!)}\n`);
    expect(await verify()).toBe('the answer is not the echostr');
    answer = (_, response) => void response.writeHead(401).end();
    expect(await verify()).toBe('status 401');
    answer = () => undefined;
    expect(await verify()).toBe('timeout');
  });
});
