import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/account/call/judge-answer.js';
import { WechatApiError, WechatUpstreamError } from '../../../src/http/http.errors.js';

/** The successful verdict; throws the error of any other. */
async function read(body: string | Uint8Array, status = 200, secrets: string[] = [], path = '/cgi-bin/x') {
  const verdict = judgeAnswer({ status, bytes: Buffer.from(body) }, path, () => secrets);
  if (verdict.outcome !== 'success') throw verdict.error;
  return verdict;
}

const failureOf = (body: string, path?: string) =>
  read(body, 200, [], path).catch((caught: unknown) => caught);

describe('judgeAnswer', () => {
  it.each([
    ['without errcode', '{"menu":{}}', 200],
    ['with errcode 0', '{"errcode":0,"errmsg":"any text at all"}', 200],
    ['with errcode 0 in quotes', '{"errcode":"0"}', 200],
    ['with an HTTP status of failure', '{"errcode":0,"ticket":"t"}', 500],
    ['with a byte order mark', '\ufeff{"a":1}', 200],
  ])('treats an answer %s as success', async (_, body, status) => {
    const { json, raw } = await read(body, status);
    expect(json).toEqual(JSON.parse(body.replace('\ufeff', '')));
    expect(raw).toBe(body.replace('\ufeff', ''));
  });

  it("throws WeChat's refusal for any HTTP status", async () => {
    const body = JSON.stringify({
      errcode: 40013,
      errmsg: 'invalid appid\r\n\u001b[31m hint rid: 61725984-6126f6f9-040f19c4',
    });
    for (const status of [200, 403, 502]) {
      const error = await read(body, status).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(WechatApiError);
      expect(error).toMatchObject({
        code: 'WECHAT_API',
        errcode: 40013,
        errmsg: 'invalid appid [31m hint rid: 61725984-6126f6f9-040f19c4',
        rid: '61725984-6126f6f9-040f19c4',
        class: 'credential',
        path: '/cgi-bin/x',
        advice: expect.any(String),
      });
      expect((error as Error).message).toMatch(/^WeChat refused \/cgi-bin\/x: 40013 invalid appid/);
    }
  });

  it('reads errcode in quotes, and accepts a code that is not in the table', async () => {
    await expect(read('{"errcode":"45009"}')).rejects.toMatchObject({ errcode: 45009, class: 'quota-day' });
    await expect(read('{"errcode":123456}')).rejects.toMatchObject({
      class: 'unknown',
      advice: undefined,
      rid: undefined,
    });
  });

  it('distinguishes a wrong AppSecret from a dead token, since 40001 means either', async () => {
    const refusal = '{"errcode":40001}';
    const on = (path: string) => failureOf(refusal, path);
    expect(await on('/cgi-bin/stable_token')).toMatchObject({ class: 'credential' });
    expect(await on('/cgi-bin/menu/get')).toMatchObject({ class: 'token-invalid' });
  });

  it.each([
    ['html', '<html><body>502</body></html>', 200],
    ['html', '\n  <!DOCTYPE html>', 200],
    ['empty', '', 200],
    ['empty', ' \n', 200],
    ['malformed', '{"errcode":0,"tick', 200],
    ['malformed', 'ok', 200],
    ['malformed', '42', 200],
    ['malformed', 'null', 200],
    ['http-status', '<html>Bad Gateway</html>', 502],
    ['http-status', '', 404],
    ['http-status', '{"errcode"', 500],
  ])('recognises a malformed answer: %s %j', async (kind, body, status) => {
    const error = await read(body, status).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(WechatUpstreamError);
    expect(error).toMatchObject({ code: 'WECHAT_UPSTREAM', kind, details: { status, sent: true } });
    expect((error as Error).message).not.toMatch(/[<{"]/);
  });

  it('keeps secrets out of errors even when WeChat quotes them', async () => {
    const quoted = JSON.stringify({
      errcode: 40001,
      errmsg: 'invalid access_token=TOKENCANARY, secret: SECRETCANARY for TOKENCANARY',
    });
    const error = (await read(quoted, 200, ['TOKENCANARY']).catch(
      (caught: unknown) => caught,
    )) as WechatApiError;
    expect(error.errmsg).toBe('invalid access_token=***, secret: *** for ***');
    expect(error.message).not.toContain('CANARY');
  });

  it('shortens an endless errmsg', async () => {
    const error = await read(JSON.stringify({ errcode: 1, errmsg: 'x'.repeat(100_000) })).catch(
      (e: unknown) => e,
    );
    expect((error as WechatApiError).errmsg.length).toBeLessThan(600);
  });

  it.each([
    ['text', '{"errcode":"zero"}'],
    ['an empty text', '{"errcode":""}'],
    ['a text with a space', '{"errcode":" 0"}'],
    ['an object', '{"errcode":{}}'],
    ['an array', '{"errcode":[0]}'],
    ['true', '{"errcode":true}'],
    ['null', '{"errcode":null}'],
    ['a fraction', '{"errcode":0.5}'],
    ['a number of 20 digits', '{"errcode":40001000000000000000}'],
    ['twenty digits in quotes', '{"errcode":"00000000000000000000"}'],
  ])('takes an errcode that is %s for malformed', async (_, body) => {
    expect(await failureOf(body)).toMatchObject({ code: 'WECHAT_UPSTREAM', kind: 'malformed' });
  });

  it.each([
    ['errcode', '{"errcode":40001,"errcode":0}'],
    ['errcode behind an escape', String.raw`{"errcode":40001,"err\u0063ode":0}`],
    ['errcode with spaces', '{"errcode" : 40001 , "a":{"errcode":1}, "errcode"\n:0}'],
    ['base_resp', '{"base_resp":{"ret":1},"base_resp":{"ret":0}}'],
    ['ret in base_resp', '{"base_resp":{"ret":1,"ret":0}}'],
    ['ret', '{"ret":2009,"ret":0}'],
  ])('takes an answer that has %s twice for malformed', async (_, body) => {
    expect(await failureOf(body)).toMatchObject({ kind: 'malformed' });
  });

  it('accepts one errcode for the answer and one for each item of a list', async () => {
    const body = String.raw`{"errcode":0,"list":[{"errcode":0},{"errcode":40003}],"t":"\"errcode\":1 \u0041"}`;
    expect((await read(body)).json['list']).toHaveLength(2);
  });

  it.each(['[]', '[{"errcode":0}]', '"ok"', 'true'])(
    'takes a root that is no object for malformed: %s',
    async (body) => {
      expect(await failureOf(body)).toMatchObject({ kind: 'malformed' });
    },
  );

  it.each([
    ['{"base_resp":{"ret":2009,"err_msg":"ERROR"}}', 2009, 'ERROR'],
    ['{"base_resp":{"ret":2009}}', 2009, ''],
    ['{"base_resp":{"ret":"-202","errmsg":"inner error"},"list":[]}', -202, 'inner error'],
    ['{"errcode":0,"base_resp":{"ret":1701,"err_msg":"no"}}', 1701, 'no'],
    ['{"ret":2009,"err_msg":"ERROR"}', 2009, 'ERROR'],
    ['{"ret":"45009"}', 45009, ''],
  ])('reads the refusal in %s', async (body, errcode, errmsg) => {
    const error = await failureOf(body, '/publisher/stat');
    expect(error).toBeInstanceOf(WechatApiError);
    expect(error).toMatchObject({ errcode, errmsg, path: '/publisher/stat' });
  });

  it.each(['{"base_resp":{"ret":{}}}', '{"ret":"ERROR","err_msg":"x"}', '{"base_resp":{"ret":true}}'])(
    'takes a code without errcode that is no number for malformed: %s',
    async (body) => {
      expect(await failureOf(body)).toMatchObject({ kind: 'malformed' });
    },
  );

  it.each([
    '{"base_resp":{"ret":0,"err_msg":"ok"},"list":[]}',
    '{"ret":0}',
    '{"ret":{"a":1}}',
    '{"base_resp":{}}',
  ])('treats %s as success', async (body) => {
    expect((await read(body)).json).toEqual(JSON.parse(body));
  });

  it("takes a gateway's JSON with an HTTP status of failure for no answer", async () => {
    await expect(read('{"message":"upstream unavailable"}', 503)).rejects.toMatchObject({
      kind: 'http-status',
      details: { status: 503 },
    });
  });

  it('keeps raw control characters of a nickname, and reads around a byte order mark', async () => {
    expect((await read('\n\ufeff {"nickname":"\u0014abc\u0000\n\t","n":1}')).json).toEqual({
      nickname: '\u0014abc\u0000\n\t',
      n: 1,
    });
  });

  it('gives back any text, with control characters raw or escaped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('\u0001', '\n', '"', '\\', 'é', '1') }),
        async (one, two) => {
          const raw = (text: string) =>
            // oxlint-disable-next-line no-control-regex
            JSON.stringify(text).replace(
              /\\(?:u00([01][0-9a-f])|([bfnrt])|.)/g,
              (escape, hex: string, letter: string) => {
                if (hex) return String.fromCharCode(parseInt(hex, 16));
                return letter ? (JSON.parse(`"${escape}"`) as string) : escape;
              },
            );
          const body = `{"id":12345678901234567890,${raw(`k${one}`)}:${raw(two)},"last":${raw(one)}}`;
          const whole = (text: string) => Buffer.from(text).toString();
          expect((await read(body)).json).toEqual({
            id: '12345678901234567890',
            [whole(`k${one}`)]: two,
            last: whole(one),
          });
        },
      ),
    );
  });

  it.each([
    ['/sns/userinfo', 48001, 'snsapi_userinfo'],
    ['/sns/userinfo', 40001, 'start the web login again'],
    ['/sns/userinfo', 42001, 'start the web login again'],
    ['/sns/auth', 40001, 'start the web login again'],
    ['/sns/jscode2session', 40001, 'WECHAT_MINI_APP_SECRET'],
  ])('advises on %s about %i: %s', async (path, errcode, advice) => {
    expect(await failureOf(JSON.stringify({ errcode }), path)).toMatchObject({
      advice: expect.stringContaining(advice),
    });
    expect(await failureOf(JSON.stringify({ errcode }), '/cgi-bin/menu/get')).not.toMatchObject({
      advice: expect.stringContaining('web login'),
    });
  });
});
