import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../src/account/call/judge-answer.js';
import { WechatApiError, WechatUpstreamError } from '../../../src/http/http.errors.js';
import type { WechatHttpResponse } from '../../../src/http/wechat-http.js';

function answer(body: string | Uint8Array, status = 200): WechatHttpResponse {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return {
    status,
    headers: new Headers({ 'content-type': 'application/json' }),
    bytes: () => Promise.resolve(bytes),
    stream: () => new Blob([bytes]).stream(),
  };
}

const read = (body: string | Uint8Array, status?: number, secrets?: string[]) =>
  readAnswer(answer(body, status), '/cgi-bin/x', secrets);

describe('readAnswer', () => {
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
    const on = (path: string) => readAnswer(answer(refusal), path).catch((error: unknown) => error);
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
});
