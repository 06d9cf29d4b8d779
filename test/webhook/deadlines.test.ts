import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reply } from '../../src/message/reply/reply.js';
import { OnMenuClick, OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Match } from '../../src/webhook/declare/param.decorators.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { contentOf, eventXml, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, WAYS } from '../support/webhook/webhook-app.js';
import type { Answer, WebhookAppOptions, WebhookApp } from '../support/webhook/webhook-app.js';

/** WeChat's seconds, four times faster and still wide enough apart for a busy machine. */
const tuning = { deadlineMs: 900, parkMs: 1600, lateAfterMs: 1200, drainMs: 300 };
const RETRY_MS = 1300;

let runs = 0;
let active = 0;
let most = 0;
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

@WechatController('wechat')
class Bot {
  private async work(ms: number) {
    runs++;
    most = Math.max(most, ++active);
    await sleep(ms);
    active--;
  }

  @OnText(/^wait (\d+)/)
  async wait(@Match(1) ms: string) {
    await this.work(Number(ms));
    return `waited ${ms}`;
  }

  @OnText(/^message (\d+)/, { policy: 'customer-service' })
  async byMessage(@Match(1) ms: string) {
    await this.work(Number(ms));
    return `sent after ${ms}`;
  }

  @OnText(/^drop (\d+)/, { policy: 'drop' })
  async drop(@Match(1) ms: string) {
    await this.work(Number(ms));
    return 'too late';
  }

  @OnText(/^fail (\d+)/, { onError: 'Something went wrong' })
  async fail(@Match(1) ms: string) {
    await this.work(Number(ms));
    throw new Error('late failure');
  }

  @OnText('never')
  async never() {
    runs++;
    await new Promise(() => undefined);
  }

  @OnMenuClick('NEWS')
  async news() {
    await this.work(1500);
    return Reply.news([{ title: 'Late news' }]);
  }
}

describe.each(WAYS)('slow handlers on %s', (_, platform, way) => {
  let app: WebhookApp;
  const start = async (options: Partial<WebhookAppOptions> = {}) => {
    runs = active = most = 0;
    app = await startWebhookApp(platform, { ...way, controllers: [Bot], tuning, ...options });
  };
  afterEach(() => app.close());

  /** Delivers as WeChat does: gives up after its time-out, and then once more, up to three times. */
  async function deliver(message: string, deliveries = 3): Promise<{ answers: (Answer | undefined)[] }> {
    const answers: (Answer | undefined)[] = [];
    while (answers.length < deliveries && !answers.at(-1)) {
      const attempt = app.push(message, { signal: AbortSignal.timeout(RETRY_MS) });
      answers.push(await attempt.catch(() => undefined));
    }
    return { answers };
  }
  const contents = (answers: (Answer | undefined)[]) =>
    answers.map((answer) => answer && contentOf(answer.text));

  // WH-42
  it('leaves a delivery unanswered and gives the reply to the next one, with one run of the handler', async () => {
    await start();
    const { answers } = await deliver(textXml('wait 1400'));
    expect(contents(answers)).toEqual([undefined, 'waited 1400']);
    expect(runs).toBe(1);
    expect(app.late).toEqual([]);
  });

  it('answers the last delivery with success and sends the reply by customer-service message', async () => {
    await start();
    const { answers } = await deliver(textXml('wait 4200'));
    expect(answers.map((answer) => answer?.body)).toEqual([undefined, undefined, 'success']);
    await vi.waitFor(() => expect(app.late).toHaveLength(1), 5000);
    expect(app.late[0]).toEqual({
      account: 'default',
      openId: 'oUser1',
      reply: { type: 'text', content: 'waited 4200' },
    });
    expect(runs).toBe(1);
  });

  it('sends the reply as a customer-service message when WeChat delivers no more', async () => {
    await start();
    const { answers } = await deliver(textXml('wait 1300'), 1);
    expect(answers).toEqual([undefined]);
    await vi.waitFor(() => expect(app.late).toHaveLength(1), 6000);
    const again = await app.push(textXml('wait 0'));
    expect(contentOf(again.text)).toBe('waited 0');
  });

  it('answers success at the deadline under the policy customer-service', async () => {
    await start();
    const { answers } = await deliver(textXml('message 1500'));
    expect(answers.map((answer) => answer?.body)).toEqual(['success']);
    await vi.waitFor(
      () => expect(app.late.map(({ reply }) => reply)).toEqual([Reply.text('sent after 1500')]),
      5000,
    );
    const quick = await app.push(textXml('message 10'));
    expect(contentOf(quick.text)).toBe('sent after 10');
  });

  it('drops the reply under the policy drop', async () => {
    await start();
    const { answers } = await deliver(textXml('drop 1100'));
    expect(answers.map((answer) => answer?.body)).toEqual(['success']);
    await vi.waitFor(() => expect(active).toBe(0), 5000);
    await sleep(1500);
    expect(app.late).toEqual([]);
  });

  it('sends a late reply of another kind than text', async () => {
    await start();
    const { answers } = await deliver(eventXml('CLICK', { EventKey: 'NEWS' }), 1);
    expect(answers).toEqual([undefined]);
    await vi.waitFor(() => expect(app.late.map(({ reply }) => reply.type)).toEqual(['news']), 6000);
  });

  it('logs and emits the refusal of a late reply', async () => {
    const refusals: (Error | undefined)[] = [];
    await start({ sendLate: () => Promise.reject(new Error('45015 response out of time limit')) });
    app.events.on('push.lateReply', ({ error }) => refusals.push(error));
    await deliver(textXml('message 1100'));
    await vi.waitFor(() => expect(refusals).toHaveLength(1), 5000);
    expect(refusals[0]!.message).toContain('45015');
    expect(app.logs.of('error').join('\n')).toMatch(/late reply to push \d+ was not sent: Error: 45015/);
  });

  // WH-49
  it('frees the socket of a handler that never returns, and answers success to the last delivery', async () => {
    await start();
    const began = performance.now();
    const { answers } = await deliver(textXml('never'));
    expect(answers.map((answer) => answer?.body)).toEqual([undefined, undefined, 'success']);
    expect(performance.now() - began).toBeLessThan(6000);
    expect(runs).toBe(1);
    expect(contentOf((await app.push(textXml('wait 1'))).text)).toBe('waited 1');
  });

  // WH-49
  it('closes an unanswered connection that the sender keeps open', async () => {
    await start();
    const began = performance.now();
    await expect(app.push(textXml('never'))).rejects.toThrow('fetch failed');
    const ms = performance.now() - began;
    expect(ms).toBeGreaterThan(1500);
    expect(ms).toBeLessThan(4000);
  });

  // WH-49
  it('logs a late failure, tells the user, and leaves no unhandled rejection', async () => {
    await start();
    const { answers } = await deliver(textXml('fail 4200'));
    expect(answers.at(-1)!.body).toBe('success');
    await vi.waitFor(() => expect(app.late).toHaveLength(1), 5000);
    expect(app.late[0]!.reply).toEqual(Reply.text('Something went wrong'));
    expect(app.logs.of('error').join('\n')).toMatch(/Bot\.fail failed for push \d+: Error: late failure/);
  });

  // WH-49
  it('never runs more handlers at once than the limit, and runs all of them in the end', async () => {
    await start({ tuning: { ...tuning, concurrency: 3 } });
    const answers = await Promise.all(Array.from({ length: 12 }, () => app.push(textXml('wait 50'))));
    expect(answers.every(({ text }) => contentOf(text) === 'waited 50')).toBe(true);
    expect([runs, most]).toEqual([12, 3]);
  });

  it('waits for running handlers when the application closes', async () => {
    await start({ tuning: { ...tuning, drainMs: 5000 } });
    const answer = app.push(textXml('wait 600'));
    await vi.waitFor(() => expect(active).toBe(1));
    await app.app.close();
    expect(active).toBe(0);
    expect(contentOf((await answer).text)).toBe('waited 600');
  });

  it('stops waiting for handlers after a time when the application closes', async () => {
    await start();
    const answer = app.push(textXml('never')).catch(() => 'gone');
    await vi.waitFor(() => expect(runs).toBe(1));
    const began = performance.now();
    await app.app.close();
    expect(performance.now() - began).toBeLessThan(3000);
    expect(app.logs.of('warn').join('\n')).toContain('1 WeChat handlers were still running');
    expect(await answer).toBe('gone');
  });
});
