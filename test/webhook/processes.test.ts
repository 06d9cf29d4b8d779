import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RedisServer, redisMissing } from '../support/redis.js';
import { accountConf } from '../support/account-conf.js';
import { paced } from '../support/slowness.js';
import { contentOf, opened, signed, textXml } from '../support/webhook/pushes.js';
import { BotProgram, WebhookProcess } from '../support/webhook/webhook-process.js';
import type { ProcessOptions } from '../support/webhook/webhook-process.js';

/** WeChat's times, divided by four on an idle machine. */
const tuning = {
  deadlineMs: paced(900),
  parkMs: paced(1600),
  lateAfterMs: paced(1200),
  leaseMs: paced(1500),
  drainMs: paced(300),
};
const RETRY_MS = paced(1300);
const conf = accountConf();

/** One delivery. Returns the decrypted answer, or undefined when WeChat would have given up. */
async function deliver(url: string, message: string, patienceMs = RETRY_MS): Promise<string | undefined> {
  const { query, body } = signed(conf, message);
  try {
    const response = await fetch(`${url}/wechat?${new URLSearchParams(query).toString()}`, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    return response.status === 200 ? opened(conf, text) : undefined;
  } catch {
    return undefined;
  }
}

/** Delivers as WeChat does, to one process after the other: three times, until one answers. */
async function deliverInTurn(
  processes: WebhookProcess[],
  message: string,
  patienceMs = RETRY_MS,
): Promise<(string | undefined)[]> {
  const answers: (string | undefined)[] = [];
  while (answers.length < 3 && answers.at(-1) === undefined) {
    answers.push(await deliver(processes[answers.length % processes.length]!.url, message, patienceMs));
  }
  return answers;
}

const read = (answer: string | undefined) => answer && (contentOf(answer) ?? answer);

describe.skipIf(redisMissing)(
  'processes that share their store for duplicates over Redis',
  { timeout: 60_000 + paced(60_000) },
  () => {
    let redis: RedisServer;
    let program: BotProgram;
    let one: WebhookProcess;
    let two: WebhookProcess;
    const more: WebhookProcess[] = [];
    beforeAll(async () => {
      redis = await RedisServer.start();
      program = await BotProgram.make();
      [one, two] = await Promise.all([start(), start({ platform: 'express' })]);
    }, 120_000);
    afterAll(async () => {
      await Promise.all([one, two, ...more].map((process) => process?.kill()));
      program?.remove();
      await redis?.stop();
    });

    const start = async (options: Partial<ProcessOptions> = {}) => {
      const process = await WebhookProcess.start(program, { redisUrl: redis.url, tuning, ...options });
      more.push(process);
      return process;
    };
    /** Waits until a process reaches Redis: it may still have been connecting when it began to listen. */
    const connected = (process: WebhookProcess) =>
      vi.waitFor(
        async () => {
          const { logFailures: before } = await process.report();
          await deliverInTurn([process], textXml(`warm ${Math.random()}`), 6000);
          expect((await process.report()).logFailures).toBe(before);
        },
        { timeout: 20_000, interval: 200 },
      );
    const reports = (processes = [one, two]) => Promise.all(processes.map((process) => process.report()));
    const runsOf = async (content: string, processes = [one, two]) =>
      (await reports(processes)).flatMap(({ runs }) => runs).filter((run) => run === content).length;
    const lateOf = async (content: string) =>
      (await reports()).flatMap(({ late }) => late).filter((message) => message.content === content).length;

    // WH-41
    it('runs 200 handlers for 200 messages that arrive at every process at once', async () => {
      // WeChat's own times. A busy machine is given longer for Redis to answer.
      const real = { leaseMs: paced(5000), dedupTimeoutMs: paced(1000) };
      const processes = await Promise.all([1, 2, 3].map(() => start({ tuning: real })));
      await Promise.all(processes.map(connected));
      const messages = Array.from({ length: 200 }, (_, i) => ({ content: `m${i}`, xml: textXml(`m${i}`) }));
      const answers = await Promise.all(
        messages.flatMap(({ xml, content }) =>
          processes.map(async (process) => ({
            content,
            // On a busy machine a delivery may stay unanswered. Then the next one gets the reply.
            answer: (await deliverInTurn([process], xml, 6000)).at(-1),
          })),
        ),
      );
      for (const { content, answer } of answers) expect(read(answer)).toBe(`echo: ${content}`);
      const runs = (await reports(processes))
        .flatMap((report) => report.runs)
        .filter((content) => !content.startsWith('warm'));
      expect(runs).toHaveLength(200);
      expect(new Set(runs).size).toBe(200);
    });

    // WH-45
    it('takes over a message whose process was killed while its handler ran', async () => {
      const doomed = await start();
      const wait = paced(701);
      const message = textXml(`wait ${wait}`);
      const first = deliver(doomed.url, message);
      await vi.waitFor(
        async () => expect((await doomed.report()).runs).toEqual([`wait ${wait}`]),
        paced(5000),
      );
      await doomed.kill();
      expect(await first).toBeUndefined();
      const answers = await deliverInTurn([one, two], message);
      expect(read(answers.at(-1))).toBe(`waited ${wait}`);
      expect(await runsOf(`wait ${wait}`)).toBe(1);
    });

    // WH-42
    it('gives the reply of a slow handler to a later delivery at any process', async () => {
      const wait = paced(3000);
      const answers = await deliverInTurn([one, two], textXml(`wait ${wait}`));
      expect(answers.map(read)).toEqual([undefined, undefined, `waited ${wait}`]);
      expect(await runsOf(`wait ${wait}`)).toBe(1);
      await sleep(paced(1500));
      expect(await lateOf(`waited ${wait}`)).toBe(0);
    });

    it('answers a delivery as soon as the handler in another process is done', async () => {
      const wait = paced(402);
      const message = textXml(`wait ${wait}`);
      const first = deliver(one.url, message);
      // The handler is running by now, so the second delivery meets it.
      await vi.waitFor(async () => expect(await runsOf(`wait ${wait}`)).toBe(1), {
        timeout: paced(5000),
        interval: 20,
      });
      const answers = await Promise.all([first, deliver(two.url, message)]);
      expect(answers.map(read)).toEqual([`waited ${wait}`, `waited ${wait}`]);
      expect(await runsOf(`wait ${wait}`)).toBe(1);
    });

    it('sends the reply of a still slower handler by customer-service message, once', async () => {
      const wait = paced(5000);
      const answers = await deliverInTurn([one, two], textXml(`wait ${wait}`));
      expect(answers.map(read)).toEqual([undefined, undefined, 'success']);
      await vi.waitFor(async () => expect(await lateOf(`waited ${wait}`)).toBe(1), paced(8000));
      await sleep(paced(1500));
      expect(await lateOf(`waited ${wait}`)).toBe(1);
      expect(await runsOf(`wait ${wait}`)).toBe(1);
    });

    it('leaves no key without a TTL in Redis, and no OpenID in a key', async () => {
      await deliver(one.url, textXml('hello'));
      const keys = (await redis.cli('KEYS', '*')).split('\n').filter((key) => key !== '');
      expect(keys.length).toBeGreaterThan(0);
      for (const key of keys.slice(-20)) expect(Number(await redis.cli('PTTL', key))).toBeGreaterThan(0);
      for (const key of keys) expect(key).not.toContain('oUser1');
    });

    // WH-47
    it('loses no push while Redis hangs or is down', async () => {
      const impatient = { tuning: { ...tuning, dedupTimeoutMs: paced(300) } };
      const processes = [await start(impatient), await start(impatient)];
      const flood = (name: string) =>
        Promise.all(
          Array.from({ length: 50 }, async (_, i) =>
            // As WeChat does: what a busy machine left unanswered is delivered again.
            read((await deliverInTurn([processes[i % 2]!], textXml(`${name} ${i}`))).at(-1)),
          ),
        );
      const all = (name: string) => Array.from({ length: 50 }, (_, i) => `echo: ${name} ${i}`);
      expect(await flood('before')).toEqual(all('before'));
      redis.pause();
      expect(await flood('hanging')).toEqual(all('hanging'));
      redis.resume();
      await redis.kill();
      expect(await flood('gone')).toEqual(all('gone'));
      const message = textXml('twice while gone');
      for (let i = 0; i < 2; i++) {
        expect(read((await deliverInTurn([processes[0]!], message)).at(-1))).toBe('echo: twice while gone');
      }
      expect(await runsOf('twice while gone', processes)).toBe(1);
      for (const { logFailures } of await reports(processes)) expect(logFailures).toBeGreaterThan(0);
      await redis.up();
    });
  },
);
