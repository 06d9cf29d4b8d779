import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';

describe('the control API', () => {
  let simulator: WechatSimulator;
  beforeAll(async () => {
    simulator = await WechatSimulator.start({ port: 0 });
  });
  afterAll(() => simulator.stop());

  it.each([
    ['http://localhost:3100', 200],
    ['http://127.0.0.1:9', 200],
    ['https://elsewhere.example', 403],
    ['http://localhost.elsewhere.example', 403],
    ['null', 403],
  ])('answers a request from a page of %s with %i', async (origin, status) => {
    const response = await fetch(`${simulator.url}/_simulator/reset`, {
      method: 'POST',
      headers: { origin },
    });
    expect(response.status).toBe(status);
  });
});
