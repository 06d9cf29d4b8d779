import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { SystemClock } from '../../src/core/clock.js';
import type { WechatDedupStore } from '../../src/webhook/dedup/dedup-store.js';
import { MemoryDedupStore } from '../../src/webhook/dedup/memory-dedup-store.js';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Content } from '../../src/webhook/declare/param.decorators.js';
import { seededRandom } from '../support/seeded-random.js';
import { contentOf, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, WAYS, type WebhookApp } from '../support/webhook/webhook-app.js';

let runs = new Map<string, number>();

@WechatController('wechat')
class Bot {
  @OnText() async echo(@Content() text: string) {
    runs.set(text, (runs.get(text) ?? 0) + 1);
    await sleep(text.length % 3);
    return `echo: ${text}`;
  }
}

type Fault = (work: () => unknown) => unknown;
/** What a store of a user's own may do besides its work. */
const FAULTS: Record<string, Fault> = {
  'throws at once': () => {
    throw new Error('not connected');
  },
  rejects: () => Promise.reject(new Error('not connected')),
  'rejects with nothing': () => Promise.reject(undefined),
  'never answers': () => new Promise(() => undefined),
  'answers late': (work) => sleep(400).then(work),
  'does its work and fails': (work) => Promise.resolve(work()).then(() => Promise.reject(new Error('reset'))),
  'answers null in place of undefined': (work) => Promise.resolve(work()).then((value) => value ?? null),
  'answers something else': () => ({ value: 1 }),
  'answers a number': () => 7,
  'answers a text that nobody wrote': () => 'x',
  'answers an empty text': () => '',
};

/** A store in memory that has a fault, always or now and then. */
class FaultyStore implements WechatDedupStore {
  private readonly memory = new MemoryDedupStore(new SystemClock());

  constructor(private readonly fault: (work: () => unknown) => unknown) {}

  add(key: string, value: string, ttlMs: number) {
    return this.fault(() => this.memory.add(key, value, ttlMs)) as string | undefined;
  }
  get(key: string) {
    return this.fault(() => this.memory.get(key)) as string | undefined;
  }
  swap(key: string, expected: string, value: string | undefined, ttlMs: number) {
    return this.fault(() => this.memory.swap(key, expected, value, ttlMs)) as boolean;
  }
}

describe.each(WAYS)('pushes whose memory misbehaves, on %s', (_, platform, way) => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  let apps: WebhookApp[] = [];
  beforeEach(() => {
    runs = new Map();
    unhandled.length = 0;
    process.on('unhandledRejection', note);
  });
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
    process.off('unhandledRejection', note);
  });

  const start = async (dedupStore: WechatDedupStore) => {
    // WeChat's times, divided by five, so that claims that nobody ends end soon.
    const tuning = { dedupTimeoutMs: 150, leaseMs: 500, deadlineMs: 900, parkMs: 1100, lateAfterMs: 1000 };
    apps = await Promise.all(
      [1, 2].map(() => startWebhookApp(platform, { ...way, controllers: [Bot], dedupStore, tuning })),
    );
  };
  /** Delivers to both processes, one after the other, as a redelivery comes. */
  const deliver = async (content: string) => {
    const message = textXml(content);
    const answers = [];
    for (const app of apps) answers.push(contentOf((await app.push(message)).text));
    return answers;
  };

  /** Delivers as WeChat does: three times, to one process after the other, until one answers. */
  const deliverInTurn = async (content: string): Promise<string> => {
    const message = textXml(content);
    for (let delivery = 0; delivery < 3; delivery++) {
      const answer = await apps[delivery % 2]!.push(message).catch(() => undefined);
      if (answer !== undefined) return contentOf(answer.text) ?? answer.text;
    }
    return 'unanswered';
  };

  it.each(Object.entries(FAULTS))('are each handled and answered when it always %s', async (name, fault) => {
    await start(new FaultyStore(fault));
    for (let i = 0; i < 6; i++) {
      const content = `${name} ${i}`;
      expect(await deliver(content)).toEqual([`echo: ${content}`, `echo: ${content}`]);
      expect(runs.get(content)).toBeGreaterThanOrEqual(1);
      expect(runs.get(content)).toBeLessThanOrEqual(2);
    }
    expect(unhandled).toEqual([]);
  });

  it('are each handled and answered within three deliveries when it does any of these now and then', async () => {
    const random = seededRandom(5);
    const kinds = Object.values(FAULTS);
    const fault: Fault = (work) =>
      random() < 0.5 ? work() : kinds[Math.floor(random() * kinds.length)]!(work);
    await start(new FaultyStore(fault));
    const contents = Array.from({ length: 60 }, (__, i) => `push ${i}`);
    const answers = await Promise.all(contents.map(deliverInTurn));
    const replies = new Set(answers.filter((answer) => answer !== 'success'));
    expect([...replies].filter((reply) => !contents.includes(reply.replace('echo: ', '')))).toEqual([]);
    expect(contents.filter((content) => !runs.has(content))).toEqual([]);
    // What was answered with success alone comes as a message of its own.
    const late = answers.filter((answer) => answer === 'success').length;
    await expect.poll(() => apps.flatMap((app) => app.late).length).toBeGreaterThanOrEqual(late);
    expect(unhandled).toEqual([]);
  }, 60_000);
});
