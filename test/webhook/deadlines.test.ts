import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { Reply } from '../../src/message/reply/reply.js';
import { OnMenuClick, OnText } from '../../src/webhook/declare/handler.decorators.js';
import { Match } from '../../src/webhook/declare/param.decorators.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { eventually } from '../support/eventually.js';
import { advanceUntilSettled, FakeClock } from '../support/fake-clock.js';
import { contentOf, eventXml, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp, WAYS } from '../support/webhook/webhook-app.js';
import type { Answer, WebhookApp, WebhookAppOptions } from '../support/webhook/webhook-app.js';

/** WeChat closes the connection of a delivery after this time. */
const GIVES_UP_MS = 5000;
/** The webhook closes an unanswered connection after this time, if WeChat has not. */
const PARKED_MS = 5500;
/** A reply that no delivery has taken is sent as a customer-service message after this time. */
const LATE_SECONDS = 6;
/** At shutdown, running handlers are awaited for this time. */
const DRAIN_MS = 10_000;
const STEP_SECONDS = 0.1;

let clock: FakeClock;
let runs = 0;
let active = 0;
let most = 0;

@WechatController('wechat')
class Bot {
  private async work(ms: number) {
    runs++;
    most = Math.max(most, ++active);
    await new Promise<void>((resolve) => void clock.setTimeout(resolve, ms));
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
    await this.work(5000);
    return Reply.news([{ title: 'Late news' }]);
  }
}

/** The server's side of a delivery. */
interface Arrival {
  response: ServerResponse;
  closed: boolean;
}

// Connections are real; the webhook's timers, the handlers and the sender run on one fake clock.
describe.each(WAYS)('slow handlers on %s', (_, platform, way) => {
  let app: WebhookApp;
  let arrivals: Arrival[];
  const start = async (options: Partial<WebhookAppOptions> = {}) => {
    runs = active = most = 0;
    arrivals = [];
    clock = new FakeClock(Math.floor(Date.now() / 1000));
    app = await startWebhookApp(platform, { ...way, controllers: [Bot], clock, ...options });
    const server = app.app.getHttpServer() as Server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const arrival = { response, closed: false };
      response.once('close', () => (arrival.closed = true));
      request.once('end', () => arrivals.push(arrival));
    });
  };
  afterEach(async () => void (await advanceUntilSettled(app.app.close(), clock)));

  /**
   * Sends a push and waits until the server has read it. Its answer is undefined when the connection ends without one.
   */
  async function send(message: string, signal?: AbortSignal) {
    const before = arrivals.length;
    const answer = app.push(message, { ...(signal && { signal }) }).catch(() => undefined);
    await eventually(() => arrivals.length > before);
    return { answer, arrival: arrivals[before]! };
  }

  /** Lets time pass until the server has ended a delivery, or the limit is over. Tells how much time has passed. */
  async function passUntilEnded({ response }: Arrival, limitMs: number): Promise<number> {
    const began = clock.monotonic();
    const passed = () => clock.monotonic() - began;
    while (!response.writableEnded && !response.destroyed && passed() < limitMs)
      await clock.advance(STEP_SECONDS);
    return passed();
  }

  /** One delivery. WeChat closes the connection after five seconds. */
  async function deliverOnce(message: string): Promise<{ answer: Answer | undefined; ms: number }> {
    const sender = new AbortController();
    const { answer, arrival } = await send(message, sender.signal);
    const ms = await passUntilEnded(arrival, GIVES_UP_MS);
    if (!arrival.response.writableEnded) sender.abort();
    const received = await answer;
    if (!received) await eventually(() => arrival.closed);
    return { answer: received, ms };
  }

  /** Delivers as WeChat does: again after each delivery without an answer, up to three times. */
  async function deliver(message: string, deliveries = 3): Promise<{ answers: (Answer | undefined)[] }> {
    const answers: (Answer | undefined)[] = [];
    while (answers.length < deliveries && !answers.at(-1)) answers.push((await deliverOnce(message)).answer);
    return { answers };
  }
  const contents = (answers: (Answer | undefined)[]) =>
    answers.map((answer) => answer && contentOf(answer.text));

  // WH-42
  it('leaves a delivery unanswered and gives the reply to the next one, with one run of the handler', async () => {
    await start();
    const { answers } = await deliver(textXml('wait 6000'));
    expect(contents(answers)).toEqual([undefined, 'waited 6000']);
    expect(runs).toBe(1);
    await clock.advance(LATE_SECONDS + 1);
    expect(app.late).toEqual([]);
  });

  it('answers the last delivery with success and sends the reply by customer-service message', async () => {
    await start();
    const { answers } = await deliver(textXml('wait 16000'));
    expect(answers.map((answer) => answer?.body)).toEqual([undefined, undefined, 'success']);
    expect(app.late).toEqual([]);
    await clock.advance(2);
    expect(app.late).toEqual([
      { account: 'default', openId: 'oUser1', reply: { type: 'text', content: 'waited 16000' } },
    ]);
    expect(runs).toBe(1);
  });

  it('sends the reply as a customer-service message when WeChat delivers no more', async () => {
    await start();
    const { answers } = await deliver(textXml('wait 5000'), 1);
    expect(answers).toEqual([undefined]);
    await clock.advance(LATE_SECONDS - 0.5);
    expect(app.late).toEqual([]);
    await clock.advance(1);
    expect(app.late).toHaveLength(1);
    const { answers: again } = await deliver(textXml('wait 0'));
    expect(contents(again)).toEqual(['waited 0']);
  });

  it('answers success at the deadline under the policy customer-service', async () => {
    await start();
    const { answer, ms } = await deliverOnce(textXml('message 6000'));
    expect(answer?.body).toBe('success');
    expect(ms).toBeGreaterThanOrEqual(4500);
    expect(ms).toBeLessThanOrEqual(4700);
    expect(app.late).toEqual([]);
    await clock.advance(2);
    expect(app.late.map(({ reply }) => reply)).toEqual([Reply.text('sent after 6000')]);
    const { answers: quick } = await deliver(textXml('message 10'));
    expect(contents(quick)).toEqual(['sent after 10']);
  });

  it('drops the reply under the policy drop', async () => {
    await start();
    const { answers } = await deliver(textXml('drop 6000'));
    expect(answers.map((answer) => answer?.body)).toEqual(['success']);
    await clock.advance(20);
    expect(active).toBe(0);
    expect(app.late).toEqual([]);
  });

  it('sends a late reply of another kind than text', async () => {
    await start();
    const { answers } = await deliver(eventXml('CLICK', { EventKey: 'NEWS' }), 1);
    expect(answers).toEqual([undefined]);
    await clock.advance(LATE_SECONDS + 1);
    expect(app.late.map(({ reply }) => reply.type)).toEqual(['news']);
  });

  it('logs and emits the refusal of a late reply', async () => {
    const refusals: (Error | undefined)[] = [];
    await start({ sendLate: () => Promise.reject(new Error('45015 response out of time limit')) });
    app.events.on('push.lateReply', ({ error }) => refusals.push(error));
    await deliver(textXml('message 5000'));
    await clock.advance(1);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]!.message).toContain('45015');
    expect(app.logs.of('error').join('\n')).toMatch(/late reply to push \d+ was not sent: Error: 45015/);
  });

  // WH-49
  it('frees the socket of a handler that never returns, and answers success to the last delivery', async () => {
    await start();
    const began = clock.monotonic();
    const { answers } = await deliver(textXml('never'));
    expect(answers.map((answer) => answer?.body)).toEqual([undefined, undefined, 'success']);
    expect(clock.monotonic() - began).toBeLessThanOrEqual(2 * GIVES_UP_MS + 4700);
    expect(arrivals.slice(0, 2).map(({ closed }) => closed)).toEqual([true, true]);
    expect(runs).toBe(1);
    const { answers: next } = await deliver(textXml('wait 1'));
    expect(contents(next)).toEqual(['waited 1']);
  });

  // WH-49
  it('closes an unanswered connection that the sender keeps open', async () => {
    await start();
    const { answer, arrival } = await send(textXml('never'));
    const ms = await passUntilEnded(arrival, 60_000);
    expect(await answer).toBeUndefined();
    expect(arrival.response.writableEnded).toBe(false);
    expect(ms).toBeGreaterThanOrEqual(PARKED_MS);
    expect(ms).toBeLessThanOrEqual(PARKED_MS + 200);
  });

  // WH-49
  it('logs a late failure, tells the user, and leaves no unhandled rejection', async () => {
    await start();
    const { answers } = await deliver(textXml('fail 16000'));
    expect(answers.at(-1)!.body).toBe('success');
    await clock.advance(2);
    expect(app.late.map(({ reply }) => reply)).toEqual([Reply.text('Something went wrong')]);
    expect(app.logs.of('error').join('\n')).toMatch(/Bot\.fail failed for push \d+: Error: late failure/);
  });

  // WH-49
  it('never runs more handlers at once than the limit, and runs all of them in the end', async () => {
    await start({ tuning: { concurrency: 3 } });
    const answers = Promise.all(Array.from({ length: 12 }, () => app.push(textXml('wait 50'))));
    await eventually(() => arrivals.length === 12);
    await advanceUntilSettled(answers, clock);
    expect((await answers).every(({ text }) => contentOf(text) === 'waited 50')).toBe(true);
    expect([runs, most]).toEqual([12, 3]);
  });

  it('waits for running handlers when the application closes', async () => {
    await start();
    const { answer } = await send(textXml('wait 600'));
    await eventually(() => active === 1);
    await advanceUntilSettled(app.app.close(), clock);
    expect(active).toBe(0);
    expect(contents([await answer])).toEqual(['waited 600']);
  });

  it('stops waiting for handlers after a time when the application closes', async () => {
    await start();
    const { answer } = await send(textXml('never'));
    await eventually(() => runs === 1);
    const began = clock.monotonic();
    const closing = app.app.close();
    const warned = () => app.logs.of('warn').join('\n').includes('1 WeChat handlers were still running');
    while (!warned()) await clock.advance(STEP_SECONDS);
    expect(clock.monotonic() - began).toBeGreaterThanOrEqual(DRAIN_MS);
    expect(clock.monotonic() - began).toBeLessThanOrEqual(DRAIN_MS + 1000);
    await advanceUntilSettled(closing, clock);
    expect(await answer).toBeUndefined();
  });
});
