import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { SystemClock } from '../../src/core/clock.js';
import { MemoryDedupStore } from '../../src/webhook/dedup/memory-dedup-store.js';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { accountConf } from '../support/account-conf.js';
import { streamPushes } from '../support/webhook/push-stream.js';
import { signed, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, type WebhookApp } from '../support/webhook/webhook-app.js';

/**
 * `SOAK_PUSHES=1000000` is the long form; its figures are in docs/benchmarks.md. `SOAK_REPORT` names a file for them:
 * pushes, MB of heap and buffers, MB that the memory of pushes counts, MB resident.
 */
const PUSHES = Number(process.env['SOAK_PUSHES'] ?? 100_000);
const SAMPLES = 10;
const MB = 1e6;
/** How much is remembered: less in the short form, so that the memory is full for most of it there too. */
const MAX_BYTES = PUSHES >= 1_000_000 ? 64 * 1024 * 1024 : 8 * 1024 * 1024;
/** With a reply of this length the bytes are the bound that is reached, not the number of entries. */
const REPLY = 'r'.repeat(400);

@WechatController('wechat')
class Bot {
  @OnText() answer() {
    return REPLY;
  }
}

describe('the memory of a process that receives pushes', () => {
  let app: WebhookApp;
  afterEach(() => app.close());

  it(`is flat over ${PUSHES} different pushes, and bounded by bytes`, async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = (): number => {
      collect();
      collect();
      const { heapUsed, external } = process.memoryUsage();
      return (heapUsed + external) / MB;
    };
    const dedupStore = new MemoryDedupStore(new SystemClock(), { maxBytes: MAX_BYTES });
    app = await startWebhookApp('express', { controllers: [Bot], dedupStore });
    const conf = accountConf();
    const port = Number(new URL(app.url).port);
    const push = (): { path: string; body: string } => {
      const { query, body } = signed(conf, textXml('hello'));
      return { path: `/wechat?${new URLSearchParams(query).toString()}`, body };
    };
    const samples: { pushes: number; used: number; kept: number; rss: number }[] = [];
    const lines: string[] = [];
    const sample = (pushes: number): void => {
      const one = { pushes, used: used(), kept: dedupStore.bytes / MB, rss: process.memoryUsage().rss / MB };
      samples.push(one);
      lines.push(`${pushes} ${one.used.toFixed(1)} ${one.kept.toFixed(1)} ${one.rss.toFixed(0)}`);
      // Written as it goes on: the long form takes a while.
      if (process.env['SOAK_REPORT']) writeFileSync(process.env['SOAK_REPORT'], `${lines.join('\n')}\n`);
    };
    await streamPushes(port, { from: 0, to: 1000 }, push);
    sample(1000);
    for (let i = 1; i <= SAMPLES; i++) {
      const to = (PUSHES / SAMPLES) * i;
      await streamPushes(port, { from: samples.at(-1)!.pushes, to }, push);
      sample(to);
    }
    const kept = samples.map((one) => one.kept);
    expect(Math.max(...kept)).toBeLessThanOrEqual(MAX_BYTES / MB);
    // The memory of pushes is full from the third sample on, and what the process holds does not grow any more.
    const full = samples.slice(3);
    expect(Math.min(...full.map((one) => one.kept))).toBeGreaterThan((0.99 * MAX_BYTES) / MB);
    const held = full.map((one) => one.used);
    expect(Math.max(...held) - Math.min(...held)).toBeLessThan(3);
    expect(Math.max(...held) - samples[0]!.used).toBeLessThan((1.25 * MAX_BYTES) / MB);
  });
});
