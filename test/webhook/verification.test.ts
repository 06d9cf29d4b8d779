import { afterEach, describe, expect, it, vi } from 'vitest';
import { MessageCipherRing } from '../../src/crypto/message-cipher-ring.js';
import { pushSignature } from '../../src/crypto/signature.js';
import { OnAnyEvent, OnAnyMessage } from '../../src/webhook/declare/handler.decorators.js';
import { Content } from '../../src/webhook/declare/param.decorators.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { WebhookAccount } from '../../src/account/push/webhook-account.js';
import { AccountReplies } from '../../src/account/push/account-replies.js';
import { SystemClock } from '../../src/core/clock.js';
import { verifyPush } from '../../src/account/push/verify/verify-push.js';
import { Refusal } from '../../src/webhook/http/refusal.js';
import { accountConf, TOKEN } from '../support/account-conf.js';
import { contentOf, nonce, nowSeconds, opened, signed, textXml } from '../support/webhook/pushes.js';
import type { WireRequest } from '../support/webhook/pushes.js';
import { startWebhookApp, WAYS } from '../support/webhook/webhook-app.js';
import type { WebhookAppOptions, Answer, WebhookApp } from '../support/webhook/webhook-app.js';

let runs = 0;

@WechatController('wechat')
class Bot {
  @OnAnyMessage()
  message(@Content() content: string) {
    runs++;
    return `got: ${content}`;
  }

  @OnAnyEvent()
  event() {
    runs++;
  }
}

@WechatController('other', { account: 'other' })
class OtherBot {
  @OnAnyMessage()
  message() {
    runs++;
    return 'other';
  }
}

const plainConf = accountConf({ encryptMode: 'normal', encodingAesKeys: [] });
const safeConf = accountConf();
const compatibleConf = accountConf({ encryptMode: 'compatible' });

describe.each(WAYS)('the checks of a webhook on %s', (_way, platform, way) => {
  let app: WebhookApp;
  const start = async (options: Partial<WebhookAppOptions> = {}) => {
    runs = 0;
    app = await startWebhookApp(platform, { ...way, controllers: [Bot], ...options });
    return app;
  };
  afterEach(() => app.close());

  /** What the sender and the handlers see of a request. */
  const seen = ({ status, body }: Answer) => ({ status, body, runs });
  const refusal = (status: number) => ({ status, body: '', runs: 0 });

  it('accepts a push in each of the three modes', async () => {
    for (const conf of [plainConf, compatibleConf, safeConf]) {
      await start({ accounts: [conf] });
      const answer = await app.push(textXml('hello'));
      expect(answer.status).toBe(200);
      expect(contentOf(answer.text)).toBe('got: hello');
      expect(answer.body.includes('<Encrypt>')).toBe(conf !== plainConf);
      await app.close();
    }
  });

  // WH-03
  it('refuses a plain body in safe mode, signed or not, since the mode comes from the configuration alone', async () => {
    await start();
    const { query } = signed(plainConf, textXml('x'));
    expect(seen(await app.post(query, textXml('hello')))).toEqual(refusal(401));
    const sealed = signed(safeConf, textXml('x'));
    const { signature, timestamp, nonce: once } = sealed.query;
    expect(
      seen(await app.post({ signature: signature!, timestamp: timestamp!, nonce: once! }, textXml('evil'))),
    ).toEqual(refusal(401));
    expect(seen(await app.post({ ...query, encrypt_type: 'raw' }, textXml('evil')))).toEqual(refusal(401));
  });

  // WH-03
  it('refuses a body without Encrypt in compatible mode', async () => {
    await start({ accounts: [compatibleConf] });
    const { query } = signed(compatibleConf, textXml('x'));
    expect(seen(await app.post(query, textXml('evil')))).toEqual(refusal(401));
  });

  // WH-04
  it('refuses a msg_signature that is sent as a signature', async () => {
    await start({ accounts: [plainConf] });
    const { query, body } = signed(safeConf, textXml('x'));
    const encrypt = /<Encrypt><!\[CDATA\[(.+?)\]\]>/.exec(body)![1]!;
    const reused = {
      signature: query['msg_signature']!,
      timestamp: query['timestamp']!,
      nonce: `${query['nonce']!}${encrypt}`,
    };
    expect(seen(await app.post(reused, textXml('evil')))).toEqual(refusal(400));
  });

  // WH-05
  it('reads only the decrypted fields in compatible mode', async () => {
    await start({ accounts: [compatibleConf] });
    const { query, body } = signed(compatibleConf, textXml('genuine'));
    expect(body).toContain('<Content><![CDATA[genuine]]>');
    const answer = await app.post(query, body.replace('[genuine]', '[altered]'));
    expect(runs).toBe(1);
    expect(contentOf(opened(compatibleConf, answer.body))).toBe('got: genuine');
  });

  // WH-06
  it('accepts one body for each signature in plain mode, and warns at boot that plain mode does not authenticate the body', async () => {
    await start({ accounts: [plainConf] });
    expect(app.logs.of('warn').filter((line) => line.includes('does not sign the body'))).toHaveLength(1);
    const { query } = signed(plainConf, '');
    const bodies = Array.from({ length: 1000 }, (_, i) => textXml(`body ${i}`));
    const answers = await Promise.all(bodies.map((body) => app.post(query, body)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(999);
    expect(runs).toBe(1);
  });

  // WH-06
  it('answers a byte-identical redelivery in plain mode', async () => {
    await start({ accounts: [plainConf] });
    const { query, body } = signed(plainConf, textXml('same'));
    const first = await app.post(query, body);
    const second = await app.post(query, body);
    expect(second.body).toBe(first.body);
    expect(runs).toBe(1);
  });

  it('accepts a push without signature in safe and compatible mode, where msg_signature covers the body', async () => {
    for (const conf of [safeConf, compatibleConf]) {
      await start({ accounts: [conf] });
      const { query, body } = signed(conf, textXml('hello'));
      const { signature, ...rest } = query;
      expect(signature).toHaveLength(40);
      expect(contentOf(opened(conf, (await app.post(rest, body)).body))).toBe('got: hello');
      expect((await app.post({ ...rest, signature: 'no signature' }, body)).status).toBe(400);
      await app.close();
    }
    await start({ accounts: [plainConf] });
    const { signature: left, ...without } = signed(plainConf, textXml('x')).query;
    expect(left).toHaveLength(40);
    expect(seen(await app.post(without, textXml('x')))).toEqual(refusal(400));
  });

  it('refuses an encrypted push in plain mode, and its log line names the variable that is missing', async () => {
    await start({ accounts: [plainConf] });
    const { query, body } = signed(safeConf, textXml('hello'));
    expect(seen(await app.post(query, body))).toEqual(refusal(401));
    const lines = app.logs.of('warn').filter((line) => line.startsWith('Refused'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('WECHAT_ENCODING_AES_KEY');
  });

  it('accepts pushes of cloud hosting, which have no query, only where the account says so', async () => {
    const conf = { ...plainConf, unsigned: 'cloud-hosting' as const };
    const message = (over: object): string =>
      JSON.stringify({ ToUserName: 'gh_1', FromUserName: 'oUser1', CreateTime: 1_700_000_000, ...over });
    const text = message({ MsgType: 'text', Content: 'hello', MsgId: 7 });
    await start({ accounts: [conf] });
    expect(app.logs.of('warn').join()).toContain('Make sure that only WeChat can reach it');
    const answer = await app.post('', text, { contentType: 'application/json' });
    expect(contentOf(answer.body)).toBe('got: hello');
    const check = await app.post('', '{"action":"CheckContainerPath"}', { contentType: 'application/json' });
    expect(seen(check)).toEqual({ status: 200, body: 'success', runs: 1 });
    expect((await app.post(`signature=${'0'.repeat(40)}&timestamp=1700000000&nonce=1`, text)).status).toBe(
      401,
    );
    await app.close();
    await start({ accounts: [plainConf] });
    expect(seen(await app.post('', text))).toEqual(refusal(400));
  });

  it('accepts no push in plain mode under the signature of a handshake', async () => {
    await start({ accounts: [plainConf] });
    const { query } = signed(plainConf, '');
    const handshake = () => app.post({ ...query, echostr: 'echo' }, null, { method: 'GET' });
    expect((await handshake()).body).toBe('echo');
    expect((await handshake()).body).toBe('echo');
    expect(seen(await app.post(query, textXml('forged')))).toEqual(refusal(401));
  });

  it('warns at boot of two plain accounts with one token', async () => {
    const other = accountConf({ ...plainConf, name: 'other', appId: 'wxffffffffffffffff' });
    await start({ accounts: [plainConf, other], controllers: [Bot, OtherBot] });
    expect(app.logs.of('warn').join()).toContain('The accounts "default" and "other" are in plain mode');
  });

  // WH-07
  it('answers the handshake with exactly the echostr as plain text', async () => {
    await start();
    const timestamp = nowSeconds();
    const signature = pushSignature(TOKEN, timestamp, 'n0nce');
    const get = async (query: Record<string, string>) => {
      const response = await fetch(`${app.url}/wechat?${new URLSearchParams(query).toString()}`);
      return { response, body: await response.text() };
    };
    const good = await get({ signature, timestamp, nonce: 'n0nce', echostr: '<script>alert(1)</script>' });
    expect(good.response.status).toBe(200);
    expect(good.body).toBe('<script>alert(1)</script>');
    expect(good.response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(good.response.headers.get('x-content-type-options')).toBe('nosniff');
    const wrong: [Record<string, string>, number][] = [
      [{ timestamp, nonce: 'n0nce', echostr: 'x' }, 400],
      [{ signature, timestamp, nonce: 'n0nce' }, 400],
      [{ signature, timestamp, nonce: 'n0nce', echostr: 'x'.repeat(257) }, 400],
      [{ signature: 'a'.repeat(40), timestamp, nonce: 'n0nce', echostr: '<script>' }, 401],
    ];
    for (const [query, status] of wrong) {
      const { response, body } = await get(query);
      expect([response.status, body]).toEqual([status, '']);
    }
  });

  // WH-08
  it('refuses every timestamp that is malformed or outside the window', async () => {
    await start();
    const now = Number(nowSeconds());
    for (const timestamp of [now - 310, now + 310].map(String)) {
      const { query, body } = signed(safeConf, textXml('x'), { timestamp });
      expect(seen(await app.post(query, body))).toEqual(refusal(401));
    }
    expect(app.logs.of('warn').some((line) => /3(09|10|11) s behind this clock/.test(line))).toBe(true);
    const { query, body } = signed(safeConf, textXml('x'));
    const { timestamp: _, ...rest } = query;
    const search = new URLSearchParams(rest).toString();
    const malformed = [
      `timestamp=${now}junk`,
      'timestamp=1e9',
      `timestamp=%20${now}`,
      `timestamp=%2B${now}`,
      `timestamp=+${now}`,
      `timestamp=0x${now.toString(16)}`,
      `timestamp=${now}.0`,
      `timestamp=${now}000`,
      `timestamp[]=${now}`,
      `timestamp[a]=${now}`,
      `timestamp=${now}&timestamp=${now}`,
      `timestamp=${now}&timestamp[]=${now}`,
      'timestamp=',
      'timestamp=%',
      '',
    ];
    for (const one of malformed) expect(seen(await app.post(`${search}&${one}`, body))).toEqual(refusal(400));
  });

  // WH-08
  it('accepts any time when the tolerance is 0', async () => {
    await start({ accounts: [accountConf({ timestampTolerance: 0 })] });
    expect((await app.push(textXml('old'), { timestamp: '1000000000' })).status).toBe(200);
  });

  // WH-09
  it('refuses every malformed signature', async () => {
    await start();
    const { query, body } = signed(safeConf, textXml('x'));
    const good = query['msg_signature']!;
    const { msg_signature: _, ...rest } = query;
    const search = new URLSearchParams(rest).toString();
    const malformed = [
      `msg_signature=${good.toUpperCase().replace(/^[0-9]+$/, 'A')}`,
      `msg_signature=${good.slice(1)}`,
      `msg_signature=${good}0`,
      `msg_signature=${'g'.repeat(40)}`,
      `msg_signature=${'%C3%A9'.repeat(40)}`,
      `msg_signature[]=${good}`,
      'msg_signature=',
      '',
    ];
    for (const one of malformed) expect(seen(await app.post(`${search}&${one}`, body))).toEqual(refusal(400));
    expect(seen(await app.post(`${search}&msg_signature=${'0'.repeat(40)}`, body))).toEqual(refusal(401));
  });

  // WH-12
  it('refuses every malformed nonce and logs no part of it', async () => {
    await start();
    const { query, body } = signed(safeConf, textXml('x'));
    const { nonce: _, ...rest } = query;
    const search = new URLSearchParams(rest).toString();
    const malformed = [
      'a'.repeat(33),
      'a%2Bb',
      'a%2Fb',
      'a%3Db',
      'a%00b',
      'a%0D%0Ab',
      '%F0%9F%98%80',
      '',
      'a-b',
    ];
    for (const one of malformed)
      expect(seen(await app.post(`${search}&nonce=${one}`, body))).toEqual(refusal(400));
    // oxlint-disable-next-line no-control-regex
    for (const line of app.logs.of('warn')) expect(line).not.toMatch(/[\u0000-\u001f\u007f]/);
  });

  // WH-13
  it('runs no handler on any path or method that checks no signature', async () => {
    await start();
    const { query, body } = signed(safeConf, textXml('x'));
    const paths = ['/wechat/~message', '/wechat/~event', '/~message', '/wechat/', '/wechat/x'];
    for (const path of paths.filter((one) => one !== '/wechat/')) {
      expect((await app.post(query, body, { path })).status).toBe(404);
    }
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      expect(seen(await app.post(query, body, { method }))).toEqual(refusal(405));
    }
    const get = await app.post({ ...query, echostr: 'x' }, null, { method: 'GET' });
    expect(get.status).toBe(200);
    expect(runs).toBe(0);
  });

  // SC-07
  it('refuses a message that is addressed to another account', async () => {
    const other = accountConf({
      name: 'other',
      appId: 'wxffffffffffffffff',
      encodingAesKeys: [...safeConf.encodingAesKeys],
    });
    await start({ accounts: [safeConf, other], controllers: [Bot, OtherBot] });
    const { query, body } = signed(safeConf, textXml('for the first'));
    expect(seen(await app.post(query, body, { path: '/other' }))).toEqual(refusal(401));
    expect((await app.post(query, body)).status).toBe(200);
  });

  // WH-11
  it('accepts a push with the previous token or key, and replies with the same one', async () => {
    const keys = ['a'.repeat(43), 'b'.repeat(43)];
    const conf = accountConf({ tokens: ['newtoken', 'oldtoken'], encodingAesKeys: keys });
    await start({ accounts: [conf] });
    for (const [token, aesKey] of [
      ['newtoken', keys[0]],
      ['oldtoken', keys[1]],
      ['newtoken', keys[1]],
      ['oldtoken', keys[0]],
    ]) {
      const answer = await app.push(textXml('hi'), { token: token!, aesKey: aesKey! });
      expect(contentOf(answer.text)).toBe('got: hi');
    }
    runs = 0;
    expect(seen(await app.push(textXml('hi'), { token: 'removed' }))).toEqual(refusal(401));
    expect(seen(await app.push(textXml('hi'), { aesKey: 'c'.repeat(43) }))).toEqual(refusal(401));
  });

  it('answers each fault of the body with its status and an empty body', async () => {
    await start({ accounts: [plainConf] });
    const bodies: [string | Uint8Array, number][] = [
      ['', 400],
      ['<xml><a></xml>', 400],
      ['<!DOCTYPE xml><xml></xml>', 400],
      [`<xml>${'<a>'.repeat(40)}${'</a>'.repeat(40)}</xml>`, 400],
      ['<xml><MsgType>text</MsgType><MsgType>text</MsgType></xml>', 400],
      ['<html></html>', 400],
      ['{"MsgType":"text"', 400],
      [new Uint8Array([0xff, 0xfe, 0x00]), 400],
    ];
    for (const [body, status] of bodies) {
      const { query } = signed(plainConf, '');
      expect(seen(await app.post(query, body))).toEqual(refusal(status));
    }
  });

  it('answers 401 to any fault inside an encrypted message, and 400 to a fault outside it', async () => {
    await start();
    for (const inner of ['', 'no xml', '<xml><a></xml>', '<!DOCTYPE x><xml></xml>']) {
      const { query, body } = signed(safeConf, inner);
      expect(seen(await app.post(query, body))).toEqual(refusal(401));
    }
    const { query, body } = signed(safeConf, textXml('x'));
    expect(seen(await app.post(query, body.slice(0, -1)))).toEqual(refusal(400));
    expect(seen(await app.post(query, ''))).toEqual(refusal(400));
    const { msg_signature: _, ...rest } = query;
    expect(seen(await app.post(rest, body))).toEqual(refusal(400));
  });

  it('logs one line for a refusal, with the reason and without anything that was sent', async () => {
    await start();
    app.logs.lines.length = 0;
    const { query, body } = signed(safeConf, textXml('secret words'), { token: 'not the token' });
    await app.post(query, body);
    const lines = app.logs.lines.filter(({ level }) => level !== 'debug');
    expect(lines).toHaveLength(1);
    expect(lines[0]!.message).toMatch(/401: the signature is wrong/);
    expect(lines[0]!.message).not.toContain(query['nonce']);
  });

  // SC-09
  it('lets no sender forge a log line', async () => {
    await start();
    app.logs.lines.length = 0;
    const forged = textXml('x', { FromUserName: 'o\r\nERROR all is lost\u001b[31m', MsgId: '1\n2' });
    await app.push(forged);
    await app.push(textXml('x', { FromUserName: 'o\nERROR' }), { token: 'wrong' });
    for (const { message } of app.logs.lines) {
      // oxlint-disable-next-line no-control-regex
      expect(message).not.toMatch(/[\u0000-\u001f\u007f]/);
      expect(message).not.toContain('ERROR all is lost');
    }
  });

  // SC-03
  it('logs neither OpenIDs nor contents for any outcome of a push', async () => {
    await start();
    await app.push(textXml('very private words', { FromUserName: 'oVeryPrivateUser' }));
    await app.push(textXml('very private words', { FromUserName: 'oVeryPrivateUser' }), { token: 'wrong' });
    for (const { message } of app.logs.lines) {
      expect(message).not.toContain('very private words');
      expect(message).not.toContain('oVeryPrivateUser');
      expect(message).not.toContain(TOKEN);
    }
  });
});

describe('the cost of refusing', () => {
  // WH-20
  it('decrypts nothing when the signature is wrong', () => {
    const decrypt = vi.spyOn(MessageCipherRing.prototype, 'decrypt');
    const account = new WebhookAccount(safeConf);
    const { query, body } = signed(safeConf, textXml('x'));
    const bytes = Buffer.from(body);
    const url = (request: WireRequest['query']) => `/wechat?${new URLSearchParams(request).toString()}`;
    const now = Date.now();
    const replies = new AccountReplies(new SystemClock(), { send: async () => undefined });
    for (let i = 0; i < 20_000; i++) {
      const wrong = url({ ...query, nonce: nonce() });
      expect(verifyPush(account, { url: wrong, body: bytes, now }, replies)).toBeInstanceOf(Refusal);
    }
    expect(decrypt).not.toHaveBeenCalled();
    expect(verifyPush(account, { url: url(query), body: bytes, now }, replies)).not.toBeInstanceOf(Refusal);
    expect(decrypt).toHaveBeenCalledTimes(1);
    decrypt.mockRestore();
  });
});
