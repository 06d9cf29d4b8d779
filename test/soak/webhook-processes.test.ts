import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RedisServer, redisMissing } from '../support/redis.js';
import { TcpProxy } from '../support/tcp-proxy.js';
import { accountConf } from '../support/account-conf.js';
import { runLoad } from '../support/webhook/load.js';
import { contentOf, opened, signed, textXml } from '../support/webhook/pushes.js';
import { BotProgram, WebhookProcess } from '../support/webhook/webhook-process.js';

const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 60);
const conf = accountConf();

/** One delivery as WeChat makes it: given up after 5 s. */
async function deliver(url: string, message: string): Promise<string | undefined> {
  const { query, body } = signed(conf, message);
  try {
    const response = await fetch(`${url}/wechat?${new URLSearchParams(query).toString()}`, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(5000),
    });
    const text = opened(conf, await response.text());
    return contentOf(text) ?? text;
  } catch {
    return undefined;
  }
}

describe.skipIf(redisMissing)('processes on one Redis, in real time', () => {
  let redis: RedisServer;
  let proxy: TcpProxy;
  let redisUrl: string;
  let program: BotProgram;
  let processes: WebhookProcess[];
  beforeAll(async () => {
    redis = await RedisServer.start();
    proxy = await TcpProxy.to(redis.port);
    redisUrl = `redis://127.0.0.1:${proxy.port}`;
    program = await BotProgram.make();
    processes = await Promise.all(
      [0, 1, 2, 3].map((i) =>
        WebhookProcess.start(program, { redisUrl, platform: i % 2 ? 'express' : 'fastify' }),
      ),
    );
  }, 120_000);
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.kill()));
    program.remove();
    await proxy.down();
    await redis.stop();
  });

  async function deliverInTurn(message: string): Promise<(string | undefined)[]> {
    const answers: (string | undefined)[] = [];
    while (answers.length < 3 && answers.at(-1) === undefined) {
      answers.push(await deliver(processes[answers.length % 2]!.url, message));
    }
    return answers;
  }

  it("gives the reply of a handler of 12 s within WeChat's three deliveries, over two processes", async () => {
    expect(await deliverInTurn(textXml('wait 12000'))).toEqual([undefined, undefined, 'waited 12000']);
  });

  it('sends the reply of a handler of 40 s by customer-service message', async () => {
    expect(await deliverInTurn(textXml('wait 40000'))).toEqual([undefined, undefined, 'success']);
    const late = async () =>
      (await Promise.all(processes.map((one) => one.report()))).flatMap((one) => one.late);
    await vi.waitFor(
      async () => expect(await late()).toEqual([{ openId: 'oUser1', content: 'waited 40000' }]),
      {
        timeout: 40_000,
        interval: 500,
      },
    );
  });

  // WH-55
  it('loses no push under load while processes are killed and Redis is slow', async () => {
    proxy.latency = () => Math.random() * 200;
    let over = false;
    const urls = processes.map(({ url }) => url);
    const killing = (async () => {
      for (let i = 0; !over; i = (i + 1) % processes.length) {
        await sleep(10_000);
        if (over) return;
        await processes[i]!.kill();
        processes[i] = await WebhookProcess.start(program, { redisUrl });
        urls[i] = processes[i]!.url;
      }
    })();
    const report = await runLoad({
      urls,
      rate: 400,
      seconds: SECONDS,
      mix: { valid: 70, badSignature: 20, replay: 10 },
      seed: 55,
      redeliver: true,
    });
    over = true;
    await killing;
    expect(report).toMatchObject({ accepted: 0, lost: [] });
  });
});
