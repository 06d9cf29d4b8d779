import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../../src/simulator/index.js';
import { openText, sealText, workSignature } from '../../../src/simulator/work/push/work-cipher.js';
import type { Json } from '../../support/simulator-caller.js';
import { WorkCallback } from '../../support/work-callback.js';
import { CORP, WorkCaller } from '../../support/work-caller.js';

const TOKEN = 'robotToken';
const KEY = 'robot0EncodingAESKey00000000000000000000010';

let simulator: WechatSimulator;
let caller: WorkCaller;
let callback: WorkCallback;

beforeEach(async () => {
  simulator = await WechatSimulator.start();
  caller = new WorkCaller(simulator);
  callback = await WorkCallback.start();
  await caller.control('PUT', `/corps/${CORP}`, {
    robots: {
      robot1: { token: TOKEN, encodingAesKey: KEY, callbackUrl: `${callback.url}/robot`, pollMs: 5 },
    },
  });
});
afterEach(async () => {
  await simulator.stop();
  await callback.stop();
});

const opened = (body: string): Json => JSON.parse(openText(KEY, JSON.parse(body).encrypt).message);
const asked = (index: number): Json => opened(callback.received[index]!.body);

function sealed(answer: object, receiveId = ''): string {
  const encrypt = sealText(KEY, JSON.stringify(answer), receiveId);
  const msgsignature = workSignature(TOKEN, '1760000000', 'abc', encrypt);
  return JSON.stringify({ encrypt, msgsignature, timestamp: 1760000000, nonce: 'abc' });
}
const says = (message: object = {}): Promise<Json> =>
  caller.control('POST', `/corps/${CORP}/robots/robot1/push`, { message });
const stream = (content: string, finish: boolean, id = 's1') => ({
  msgtype: 'stream',
  stream: { id, finish, content },
});

describe('an AI robot', () => {
  it('is pushed JSON with an empty receive id and a lower-case envelope', async () => {
    const result = await says({ from: { userid: 'lisi' }, text: { content: '你好' } });
    expect(result).toMatchObject({ status: 200, outcome: 'success', reply: null });
    const [{ url, body }] = callback.received as [(typeof callback.received)[number]];
    const { encrypt, ...others } = JSON.parse(body);
    expect(others).toEqual({});
    const [timestamp, nonce] = [url.searchParams.get('timestamp')!, url.searchParams.get('nonce')!];
    expect(url.searchParams.get('msg_signature')).toBe(workSignature(TOKEN, timestamp, nonce, encrypt));
    expect(openText(KEY, encrypt).receiveId).toBe('');
    expect(asked(0)).toMatchObject({
      aibotid: 'robot1',
      chattype: 'single',
      from: { userid: 'lisi' },
      msgtype: 'text',
      text: { content: '你好' },
      response_url: expect.stringContaining('/qyapi/cgi-bin/aibot/response?response_code='),
    });
  });

  it('has a streamed answer polled until it is finished, each answer being the whole so far', async () => {
    callback.answer = (_, response) => {
      const words = 'one two three'.split(' ').slice(0, callback.received.length);
      const answer = stream(words.join(' '), callback.received.length >= 3);
      response.end(sealed(answer));
    };
    const result = await says();
    expect(result.stream).toEqual({ id: 's1', content: 'one two three', finish: true, polls: 2 });
    expect(result).toMatchObject({ outcome: 'replied', reply: { parsed: stream('one two three', true) } });
    expect([1, 2].map((index) => asked(index))).toMatchObject([
      { msgtype: 'stream', stream: { id: 's1' } },
      { msgtype: 'stream', stream: { id: 's1' } },
    ]);
    expect(new Set([0, 1, 2].map((index) => asked(index).msgid)).size).toBe(3);
  });

  it('gives up on a stream after six minutes', async () => {
    callback.answer = (_, response) => {
      if (callback.received.length === 3) simulator.advance(360);
      response.end(sealed(stream('...', false)));
    };
    const result = await says();
    expect(result).toMatchObject({ outcome: 'failed', stream: { finish: false, polls: 2 } });
  });

  it.each([
    ['for another receive id', () => sealed(stream('x', true), 'ww1'), /receive id is another/],
    ['with capital names', () => sealed({}).replace('encrypt', 'Encrypt'), /encrypt of the reply is missing/],
    ['with a stream without an id', () => sealed(stream('x', true, '')), /stream\.id/],
    ['that is too long', () => sealed(stream('长'.repeat(6827), true)), /20480/],
    ['in XML', () => '<xml></xml>', /JSON|Unexpected/],
  ])('refuses an answer %s, three times', async (_, answer, why) => {
    callback.says(answer());
    const result = await says();
    expect(result.outcome).toBe('failed');
    expect(result.deliveries).toHaveLength(3);
    expect(simulator.wire.at(-1)?.verdict).toMatch(why);
  });

  it('may answer late, once, at the address that came with the message', async () => {
    await says({ from: { userid: 'lisi' } });
    const { response_url } = asked(0);
    const respond = async (body: object) =>
      (await (await fetch(response_url, { method: 'POST', body: JSON.stringify(body) })).json()) as Json;
    expect((await respond({ msgtype: 'text', text: { content: 'x' } })).errcode).toBe(40008);
    expect((await respond({ msgtype: 'markdown', markdown: { content: '**late**' } })).errcode).toBe(0);
    expect((await respond({ msgtype: 'markdown', markdown: { content: 'again' } })).errcode).toBe(60140);
    expect(simulator.messages).toMatchObject([{ to: 'lisi', type: 'markdown', agentId: 'robot1' }]);
  });

  it('has at most three messages of one person under way', async () => {
    const waiting: (() => void)[] = [];
    callback.answer = (_, response) => void waiting.push(() => response.end());
    const all = Promise.all([1, 2, 3, 4].map(() => says({ from: { userid: 'lisi' } })));
    await callback.arrived(3);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(callback.received).toHaveLength(3);
    waiting.shift()!();
    await callback.arrived(4);
    for (const finish of waiting) finish();
    expect((await all).map(({ outcome }) => outcome)).toEqual(Array.from({ length: 4 }, () => 'success'));
  });

  it('is unknown by another name', async () => {
    expect((await caller.control('POST', `/corps/${CORP}/robots/x/push`, { message: {} })).status).toBe(404);
  });
});
