import * as fc from 'fast-check';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import { apiRoutes } from '../../src/simulator/wechat/routes/index.js';
import { SimulatorCaller, OA } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;
let webhook: WebhookStub;

beforeAll(async () => {
  webhook = await WebhookStub.start();
  simulator = await WechatSimulator.start();
  await simulator.deliversTo(webhook.url);
  caller = await new SimulatorCaller(simulator).login();
});
afterAll(async () => {
  await simulator.stop();
  await webhook.stop();
});

interface Shot {
  method: string;
  path: string;
  body: string | Uint8Array;
  contentType: string;
}

/** Sends exactly these characters. `fetch` would correct them. */
function shoot({ method, path, body, contentType }: Shot): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': contentType, 'content-length': Buffer.byteLength(body) };
    const outgoing = request(
      { host: '127.0.0.1', port: simulator.port, method, path, headers },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => resolve({ status: response.statusCode!, text }));
        response.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
const method = fc.constantFrom(...METHODS);
const junk = fc.oneof(
  fc.constantFrom(
    '',
    '/',
    '//',
    '/..%2f',
    '/%00',
    '/%',
    '/?',
    '/#',
    '/__proto__',
    '/constructor',
    '/a b'.replace(' ', '%20'),
  ),
  fc
    .string({ unit: fc.constantFrom(...'/.%?&=_-aZ0~!$()*+,;:@'.split('')), maxLength: 40 })
    .map((text) => `/${text}`),
);
/** Names that handlers read, so that arbitrary input reaches them. */
const NAMES =
  'touser msgtype text openid openid_list tagid tag button articles media_id offset count scene path width code data ' +
  'template_id action_name action_info message MsgType Event List kind encryptMode format advance fault value times ' +
  'expiresIn followers apiSecurity __proto__';
const name = fc.constantFrom(...NAMES.split(' '));
const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant('x'.repeat(3000)),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5 }),
  ),
}));
const body = fc.oneof(
  fc.dictionary(name, value, { maxKeys: 8 }).map((json) => JSON.stringify(json)),
  value.map((json) => JSON.stringify(json) ?? ''),
  fc.string(),
  fc.uint8Array({ maxLength: 200 }),
  fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '{"a":12345678901234567890}',
    '--x\r\ncontent-disposition: form-data; name="media"\r\n\r\n',
  ),
);
const contentType = fc.constantFrom(
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
);
const query = fc.dictionary(
  fc.constantFrom('openid', 'type', 'media_id', 'code', 'appid', 'scope', 'ticket', 'next_openid'),
  fc.string(),
  { maxKeys: 4 },
);

const RUNS = Number(process.env.FUZZ_RUNS ?? 250);

it('answers arbitrary input on WeChat’s paths as WeChat would, never with 500 or an exception', async () => {
  const paths = fc.constantFrom(...apiRoutes.map(({ path }) => path));
  const shot = fc.record({
    method,
    path: fc.oneof({ weight: 4, arbitrary: paths }, junk),
    query,
    body,
    contentType,
  });
  await fc.assert(
    fc.asyncProperty(shot, async (given) => {
      const search = new URLSearchParams({ access_token: caller.token, ...given.query }).toString();
      const path = given.path.includes('?') ? given.path : `${given.path}?${search}`;
      const { status, text } = await shoot({ ...given, path });
      // An exception would have become -1.
      expect({ given, ok: status < 500 && !text.includes('"errcode":-1,') }).toEqual({ given, ok: true });
    }),
    { numRuns: RUNS },
  );
  expect((await caller.control('GET', '/state')).status).toBe(200);
});

it('answers arbitrary input to the control API with 400, never 500, and keeps running', async () => {
  const own = [
    '',
    '/push',
    '/invalidate',
    '/codes',
    '/followers',
    '/quota',
    '/lifetime',
    '/scan',
    '/media',
    '/subscriptions',
    '/encrypted-data',
    '/rival',
  ];
  const paths = fc.constantFrom(
    '/state',
    '/clock',
    '/faults',
    '/wire',
    '/certificate',
    ...own.map((part) => `/accounts/wxfuzz${part}`),
  );
  const shot = fc.record({
    method,
    path: fc.oneof({ weight: 4, arbitrary: paths }, junk),
    body,
    contentType,
  });
  await caller.control('PUT', '/accounts/wxfuzz', { token: 't', webhookUrl: webhook.url, deliveries: 1 });
  await fc.assert(
    fc.asyncProperty(shot, async (given) => {
      const { status, text } = await shoot({ ...given, path: `/_simulator${given.path}` });
      const isJson = /^[[{]/.test(text);
      expect({ given, status, fits: [200, 400, 404, 405].includes(status) && isJson }).toEqual({
        given,
        status,
        fits: true,
      });
      expect(text).not.toContain('The call could not be carried out');
    }),
    { numRuns: RUNS },
  );
  await caller.control('DELETE', '/faults');
  expect(await caller.control('PUT', `/accounts/${OA.appId}`, { webhookUrl: webhook.url })).toMatchObject({
    status: 200,
  });
  expect((await caller.own('POST', '/push', { message: { MsgType: 'text' } })).outcome).toBe('success');
});
