import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';
import type { Json } from '../support/simulator-caller.js';
import { SimulatorCaller } from '../support/simulator-caller.js';

let simulator: WechatSimulator;
let caller: SimulatorCaller;
beforeAll(async () => {
  simulator = await WechatSimulator.start();
  caller = await new SimulatorCaller(simulator).login();
});
afterAll(() => simulator.stop());

/** More than enough for a body that is read in linear time, on a busy machine too. */
const LIMIT_MS = 2000;
const MB = 1024 * 1024;

async function timed(path: string, body: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(simulator.url + path, { method: 'POST', body });
  await response.arrayBuffer();
  return performance.now() - started;
}

describe('JSON of any size', () => {
  it.each([
    ['quotes', '"'],
    ['backslashes after a quote', '\\'],
    ['escaped quotes', '\\"'],
    ['digits', '1234567890123456'],
    ['open brackets', '['],
    ['minus signs', '-'],
    ['dots', '1.'],
  ])('is read in linear time: %s', async (_, unit) => {
    const body = `{"a":"${unit.repeat(MB / unit.length)}`;
    for (const text of [body, unit.repeat(MB / unit.length)]) {
      const token = `access_token=${caller.token}`;
      expect(await timed(`/cgi-bin/menu/create?${token}`, text)).toBeLessThan(LIMIT_MS);
      expect(await timed('/cgi-bin/stable_token', text)).toBeLessThan(LIMIT_MS);
      expect(await timed('/_simulator/clock', text)).toBeLessThan(LIMIT_MS);
    }
  });

  it('may hold a picture of ten megabytes', async () => {
    const bytes = Buffer.alloc(10 * MB, 7);
    const answer: Json = await caller.own('POST', '/media', {
      type: 'image',
      contentType: 'image/png',
      base64: bytes.toString('base64'),
    });
    expect(answer.status).toBe(200);
    const file = Buffer.from(await (await fetch(answer.url)).arrayBuffer());
    expect(file.equals(bytes)).toBe(true);
  });

  it('keeps every digit of 64-bit ids', async () => {
    await caller.own('PUT', '', { strict: false });
    const body = '{"touser":"o1","msgtype":"text","text":{"content":"x"},"id":9223372036854775807}';
    await caller.fetch('/cgi-bin/message/custom/send', { method: 'POST', body });
    expect(simulator.messages.at(-1)!.body.id).toBe('9223372036854775807');
  });
});
