import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WechatDownload } from '../../src/client/files/download.js';
import { WechatApiError } from '../../src/http/http.errors.js';
import { json, type SeenRequest } from '../support/loopback.js';
import { startApiRig, TOKEN, WIRES, type ApiRig, type Wire } from './wire/index.js';

const REFUSAL = { errcode: 48001, errmsg: 'api unauthorized rid: 61725984-6126f6f9-040f19c4' };

let rig: ApiRig;
beforeAll(async () => {
  rig = await startApiRig();
});
afterAll(() => rig.stop());

/** Makes the call to a server with this answer, and returns the requests that the server received. */
async function seen(
  wire: Wire,
  answer: object,
): Promise<{ requests: SeenRequest[]; outcome: PromiseSettledResult<unknown> }> {
  rig.server.requests.length = 0;
  rig.server.answer = (_, response) => send(response, answer);
  const [outcome] = await Promise.allSettled([wire.call(rig.wechat)]);
  return { requests: [...rig.server.requests], outcome };
}

function send(response: ServerResponse, answer: object): void {
  if (!isFile(answer)) return json(response, answer);
  response.writeHead(200, {
    'content-type': 'image/png',
    'content-disposition': 'attachment; filename="a.png"',
  });
  response.end(answer);
}

/** A request in the form that is compared. JSON and forms are parsed by Node, not by the package. */
async function wired(request: SeenRequest) {
  const { path, token, query } = queryOf(request);
  const { method, headers, body } = request;
  const isForm = headers['content-type']?.startsWith('multipart/');
  const content = isForm
    ? await formOf(request)
    : body.length > 0
      ? (JSON.parse(body.toString()) as object)
      : undefined;
  return { method, path, token, query, content };
}

/** The request that a row of the table expects. */
function documented({ method, path, token, query, body, form }: Wire) {
  const file = form && { field: form.field ?? 'media', name: form.name, bytes: Buffer.from(form.bytes) };
  const content = form ? { fields: form.fields ?? {}, file } : body;
  return { method, path, token: token === false ? undefined : (token ?? TOKEN), query, content };
}

/** The result of a call, with a file read completely. */
async function read(outcome: PromiseSettledResult<unknown>): Promise<unknown> {
  if (outcome.status === 'rejected') return outcome.reason;
  const value = outcome.value as Partial<WechatDownload> | undefined;
  return value?.bytes ? { filename: value.filename, bytes: await value.bytes() } : value;
}

const isFile = (answer: object): answer is Uint8Array => answer instanceof Uint8Array;

/** The query as Node parses it, and the access token separately. */
function queryOf({ url }: SeenRequest): { path: string; token: string | undefined; query: object } {
  const { pathname, searchParams } = new URL(url, 'http://x');
  const { access_token: token, ...query } = Object.fromEntries(searchParams);
  return { path: pathname, token, query };
}

async function formOf({ body, headers }: SeenRequest) {
  const type = headers['content-type']!;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields: Record<string, string> = {};
  let file: { field: string; name: string; bytes: Buffer } | undefined;
  for (const [field, value] of form) {
    if (typeof value === 'string') fields[field] = value;
    else file = { field, name: value.name, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return { fields, file };
}

describe.each(WIRES.map((wire) => [`${wire.name}: ${wire.method} ${wire.path}`, wire] as const))(
  '%s',
  (_, wire) => {
    it('sends the documented request and returns the answer', async () => {
      const { requests, outcome } = await seen(wire, wire.answer);
      expect(await Promise.all(requests.map(wired))).toEqual([documented(wire)]);
      // Raw UTF-8: several APIs take escapes literally.
      expect(requests[0]!.body.toString('latin1')).not.toMatch(/\\u[0-9a-f]{4}/);
      const answer = isFile(wire.answer) ? { filename: 'a.png', bytes: wire.answer } : wire.answer;
      expect(await read(outcome)).toEqual('result' in wire ? wire.result : answer);
    });

    it("throws WeChat's refusal and does not repeat the call", async () => {
      const { requests, outcome } = await seen(wire, REFUSAL);
      expect(requests).toHaveLength(1);
      const { reason } = outcome as PromiseRejectedResult;
      expect(reason).toBeInstanceOf(WechatApiError);
      expect(reason).toMatchObject({
        errcode: 48001,
        class: 'permission',
        path: wire.path,
        rid: '61725984-6126f6f9-040f19c4',
      });
    });
  },
);
