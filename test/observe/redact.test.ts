import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorLine, oneLine, redactText, redactUrl, safeStack } from '../../src/core/redact.js';

describe('redactUrl', () => {
  it.each([
    [
      'https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=CANARY',
      'https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=***',
    ],
    [
      'https://api.weixin.qq.com/x?access_token=CANARY&a=1#b',
      'https://api.weixin.qq.com/x?access_token=***&a=1#b',
    ],
    ['/sns/x?appid=wx1&SECRET=CANARY', '/sns/x?appid=wx1&SECRET=***'],
    ['redis://user:CANARY@host:6379/0', 'redis://***@host:6379/0'],
    ['https://host/x?js_code=CANARY&ticket=CANARY', 'https://host/x?js_code=***&ticket=***'],
    [
      'https://qyapi.weixin.qq.com/cgi-bin/gettoken?corpid=ww1&corpsecret=CANARY',
      'https://qyapi.weixin.qq.com/cgi-bin/gettoken?corpid=ww1&corpsecret=***',
    ],
    [
      'https://host/x?suite_access_token=CANARY&component_access_token=CANARY&provider_access_token=CANARY',
      'https://host/x?suite_access_token=***&component_access_token=***&provider_access_token=***',
    ],
    ['https://host/x?errcode=40001&keyword=a&monkey=b', 'https://host/x?errcode=40001&keyword=a&monkey=b'],
    ['https://host/no/query', 'https://host/no/query'],
  ])('%s', (url, expected) => {
    expect(redactUrl(url)).toBe(expected);
  });
});

describe('redactText', () => {
  it.each([
    ['failed: GET /x?access_token=CANARY&openid=o', 'failed: GET /x?access_token=***&openid=o'],
    ['{"appid":"wx1","secret":"CANARY","n":1}', '{"appid":"wx1","secret":"***","n":1}'],
    ["{ secret: 'CANARY' }", "{ secret: '***' }"],
    ...[
      'component_verify_ticket',
      'authorizer_refresh_token',
      'component_appsecret',
      'suite_secret',
      'provider_secret',
      'corpsecret',
      'suite_ticket',
      'permanent_code',
      'pre_auth_code',
      'authorization_code',
      'apiV3Key',
      'api_v3_key',
      'private_key',
      'encoding_aes_key',
    ].map((name): [string, string] => [`{"${name}":"CANARY","n":1}`, `{"${name}":"***","n":1}`]),
    ['errcode: 40001, retcode=3, monkey: x', 'errcode: 40001, retcode=3, monkey: x'],
    ['access_token is invalid or not latest', 'access_token is invalid or not latest'],
  ])('%s', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  it('removes given secrets anywhere in a text, encoded ones too', () => {
    expect(redactText('x/a+b/y/a%2Bb', ['a+b', undefined, 'short'])).toBe('x/a+b/y/a%2Bb');
    expect(redactText('x/aa+bb/y/aa%2Bbb', ['aa+bb'])).toBe('x/***/y/***');
  });

  it('removes any text that is given as a secret', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.stringMatching(/^[\w-]{8,40}$/), (before, after, secret) => {
        const clean = redactText(`${before}${secret}${after}`, [secret]);
        expect(clean.includes(secret)).toBe(false);
      }),
    );
  });
});

// SC-09
describe('oneLine', () => {
  it('keeps control characters and bidirectional marks out of log lines', () => {
    expect(oneLine('a\r\nINFO forged\u001b[2J\u0000\u202eb\u2028c\u0085d')).toBe('a INFO forged [2J b c d');
    expect(oneLine('x'.repeat(9999), 10)).toBe(`${'x'.repeat(10)}…`);
    expect(oneLine('中文 😀')).toBe('中文 😀');
  });
});

describe('foreign text in log lines', () => {
  const FORGED = 'denied\n[Nest] 1 - LOG [Pay] paid\u0085\u2028\u202e\u009b2J\u007f\r\u001b[31m';

  it('is one line without control characters, for messages of errors and for stacks', () => {
    class RefusedError extends Error {
      override readonly name = 'RefusedError';
    }
    const error = new RefusedError(FORGED);
    for (const line of [oneLine(FORGED), errorLine(error), ...safeStack(error).split('\n')]) {
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    }
    const [head, ...frames] = safeStack(error).split('\n');
    expect(head).toContain('RefusedError: denied [Nest] 1');
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) expect(frame).toMatch(/^ {4}at /);
  });

  it('stays so for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // oxlint-disable-next-line no-control-regex
        expect(oneLine(text)).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(
          safeStack(new Error(text))
            .split('\n')
            .slice(1)
            .every((line) => line.startsWith('    at ')),
        ).toBe(true);
      }),
    );
  });
});
