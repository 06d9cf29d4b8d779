import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RedisServer, redisMissing } from '../support/redis.js';
import { accountConf } from '../support/account-conf.js';
import { contentOf, opened, signed, textXml } from '../support/webhook/pushes.js';
import { BotProgram, WebhookProcess } from '../support/webhook/webhook-process.js';
import type { ProcessOptions } from '../support/webhook/webhook-process.js';

/** WeChat's times, divided by four. */
const tuning = { deadlineMs: 900, parkMs: 1600, lateAfterMs: 1200, leaseMs: 1500, drainMs: 300 };
const RETRY_MS = 1300;
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
  { timeout: 60_000 },
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
    const reports = (processes = [one, two]) => Promise.all(processes.map((process) => process.report()));
    const runsOf = async (content: string, processes = [one, two]) =>
      (await reports(processes)).flatMap(({ runs }) => runs).filter((run) => run === content).length;
    const lateOf = async (content: string) =>
      (await reports()).flatMap(({ late }) => late).filter((message) => message.content === content).length;

    // WH-41
    it('runs 200 handlers for 200 messages that arrive at every process at once', async () => {
      const processes = await Promise.all([1, 2, 3].map(() => start({ tuning: {} })));
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
      const runs = (await reports(processes)).flatMap((report) => report.runs);
      expect(runs).toHaveLength(200);
      expect(new Set(runs).size).toBe(200);
    });

    // WH-45
    it('takes over a message whose process was killed while its handler ran', async () => {
      const doomed = await start();
      const message = textXml('wait 701');
      const first = deliver(doomed.url, message);
      await vi.waitFor(async () => expect((await doomed.report()).runs).toEqual(['wait 701']), 5000);
      await doomed.kill();
      expect(await first).toBeUndefined();
      const answers = await deliverInTurn([one, two], message);
      expect(read(answers.at(-1))).toBe('waited 701');
      expect(await runsOf('wait 701')).toBe(1);
    });

    // WH-42
    it('gives the reply of a slow handler to a later delivery at any process', async () => {
      const answers = await deliverInTurn([one, two], textXml('wait 3000'));
      expect(answers.map(read)).toEqual([undefined, undefined, 'waited 3000']);
      expect(await runsOf('wait 3000')).toBe(1);
      await sleep(1500);
      expect(await lateOf('waited 3000')).toBe(0);
    });

    it('answers a delivery as soon as the handler in another process is done', async () => {
      const message = textXml('wait 402');
      const answers = await Promise.all([
        deliver(one.url, message),
        sleep(100).then(() => deliver(two.url, message)),
      ]);
      expect(answers.map(read)).toEqual(['waited 402', 'waited 402']);
      expect(await runsOf('wait 402')).toBe(1);
    });

    it('sends the reply of a still slower handler by customer-service message, once', async () => {
      const answers = await deliverInTurn([one, two], textXml('wait 5000'));
      expect(answers.map(read)).toEqual([undefined, undefined, 'success']);
      await vi.waitFor(async () => expect(await lateOf('waited 5000')).toBe(1), 8000);
      await sleep(1500);
      expect(await lateOf('waited 5000')).toBe(1);
      expect(await runsOf('wait 5000')).toBe(1);
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
      const impatient = { tuning: { ...tuning, dedupTimeoutMs: 300 } };
      const processes = [await start(impatient), await start(impatient)];
      const flood = (name: string) =>
        Promise.all(
          Array.from({ length: 50 }, async (_, i) =>
            read(await deliver(processes[i % 2]!.url, textXml(`${name} ${i}`))),
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
        expect(read(await deliver(processes[0]!.url, message))).toBe('echo: twice while gone');
      }
      expect(await runsOf('twice while gone', processes)).toBe(1);
      for (const { logFailures } of await reports(processes)) expect(logFailures).toBeGreaterThan(0);
      await redis.up();
    });
  },
);
