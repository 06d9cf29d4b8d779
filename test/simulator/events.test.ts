import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ConsoleEvents } from '../../src/simulator/console-protocol.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { SimulatorCaller, OA } from '../support/simulator-caller.js';
import { WebhookStub } from '../support/webhook-stub.js';

type Event = {
  [Name in keyof ConsoleEvents]: { name: Name; data: ConsoleEvents[Name] };
}[keyof ConsoleEvents];

let simulator: WechatSimulator;
let webhook: WebhookStub;
let caller: SimulatorCaller;

beforeEach(async () => {
  webhook = await WebhookStub.start();
  simulator = await WechatSimulator.start();
  caller = await new SimulatorCaller(simulator).login();
  await simulator.deliversTo(webhook.url);
});
afterEach(async () => {
  await simulator.stop();
  await webhook.stop();
});

/** Reads the stream until `enough` holds. */
async function listen(
  during: () => Promise<unknown>,
  enough: (events: Event[]) => boolean,
): Promise<Event[]> {
  const stop = new AbortController();
  const response = await fetch(`${simulator.url}/_simulator/events`, { signal: stop.signal });
  const events: Event[] = [];
  let text = '';
  let started: Promise<unknown> | undefined;
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      if (name) events.push({ name, data: JSON.parse(data!) } as Event);
    }
    started ??= during();
    if (enough(events)) break;
  }
  stop.abort();
  await started;
  return events;
}

it('streams a snapshot first and then every event', async () => {
  webhook.answer = (seen) => webhook.sealed(webhook.text(seen, 'pong'));
  const events = await listen(
    async () => {
      await simulator.user('oDemo_Alice_0000000000000003').sends('ping');
      await caller.own('POST', '/invalidate');
      await caller.login();
      await caller.post('/cgi-bin/menu/create', { button: [{ type: 'click', name: 'A', key: 'K' }] });
      await caller.control('POST', '/faults', { path: '/x', fault: 'html' });
      await caller.control('POST', '/clock', { advance: 60 });
      await caller.control('POST', '/reset');
    },
    (so) => so.filter(({ name }) => name === 'snapshot').length === 2,
  );
  const first = events[0] as { name: 'snapshot'; data: ConsoleEvents['snapshot'] };
  expect(first.name).toBe('snapshot');
  expect(first.data.accounts[0]).toMatchObject({
    appId: OA.appId,
    menu: null,
    credentials: [{ state: 'current' }],
  });
  const one = (name: Event['name']) => events.filter((event) => event.name === name).map(({ data }) => data);
  expect(one('chat')).toMatchObject([
    { from: 'user', via: 'push', kind: 'text', content: { Content: 'ping' } },
    { from: 'account', via: 'reply', kind: 'text', content: { Content: 'pong' } },
  ]);
  expect(one('wire')[0]).toMatchObject({ direction: 'push', mode: 'safe', delivery: 1, verdict: 'replied' });
  expect((one('wire')[0] as ConsoleEvents['wire']).request.plain).toContain('ping');
  expect(one('credential').map((data) => (data as ConsoleEvents['credential']).change)).toEqual([
    'invalidated',
    'issued',
  ]);
  expect(one('account').at(-1)).toMatchObject({ menu: { button: [{ name: 'A' }] } });
  expect(one('faults')[0]).toMatchObject([{ path: '/x', fault: 'html' }]);
  expect(one('clock')).toMatchObject([{ ahead: 60_000 }]);
  expect(JSON.stringify(events)).not.toContain(OA.appSecret);
  expect(JSON.stringify(events)).not.toContain(caller.token);
});

it('keeps no state of readers that have gone', async () => {
  for (let i = 0; i < 5; i++)
    await listen(
      () => Promise.resolve(),
      (events) => events.length > 0,
    );
  const { events } = (simulator as unknown as { root: { events: { listenerCount(name: string): number } } })
    .root;
  await expect.poll(() => events.listenerCount('wire')).toBe(0);
});

it('keeps the newest exchanges, a thousand by default, with bodies of a bounded length', async () => {
  const small = await WechatSimulator.start({ wireLimit: 20 });
  const other = await new SimulatorCaller(small).login();
  for (let i = 0; i < 50; i++) await other.get('/cgi-bin/getcallbackip');
  await other.post('/cgi-bin/whatever', { long: 'x'.repeat(100_000) });
  expect(small.wire).toHaveLength(20);
  expect(small.wire.at(-1)!.request.raw.length).toBeLessThan(5000);
  await small.stop();
});

it('tells of a push when it leaves and when it ends, and of what came of it', async () => {
  let answer: (() => void) | undefined;
  webhook.answer = () =>
    new Promise((resolve) => {
      answer = () => resolve('success');
    });
  let waiting: ConsoleEvents['snapshot'] | undefined;
  const events = await listen(
    async () => {
      const sent = simulator.user('oDemo_Alice_0000000000000003').sends('slowly');
      await expect.poll(() => answer).toBeDefined();
      // A console that is opened now sees it too.
      const [snapshot] = await listen(
        () => Promise.resolve(),
        (seen) => seen.length > 0,
      );
      waiting = snapshot!.data as ConsoleEvents['snapshot'];
      answer!();
      await sent;
    },
    (so) => so.some(({ name }) => name === 'fate'),
  );
  const names = events.map(({ name }) => name).filter((name) => name !== 'snapshot' && name !== 'account');
  expect(names).toEqual(['chat', 'delivery', 'wire', 'fate']);
  const of = (name: Event['name']) => events.find((event) => event.name === name)!.data;
  expect(of('delivery')).toMatchObject({ pending: true, delivery: 1, direction: 'push' });
  expect((of('wire') as ConsoleEvents['wire']).id).toBe((of('delivery') as ConsoleEvents['delivery']).id);
  expect(of('wire')).not.toHaveProperty('pending');
  expect(of('chat')).toMatchObject({ fate: { outcome: 'waiting' } });
  expect(of('fate')).toMatchObject({ kind: 'text', fate: { outcome: 'success' } });
  expect(waiting).toMatchObject({
    deliveries: [{ pending: true }],
    chat: [{ content: { Content: 'slowly' }, fate: { outcome: 'waiting' } }],
  });
});

it('keeps with a message why it was not answered', async () => {
  webhook.answer = () => 'no reply at all';
  const { outcome, why } = await simulator.user('oDemo_Alice_0000000000000003').sends('hello');
  expect({ outcome, why }).toEqual({ outcome: 'failed', why: 'neither XML nor JSON, nor "success"' });
  const [event] = await listen(
    () => Promise.resolve(),
    (events) => events.length > 0,
  );
  const { chat, deliveries } = event!.data as ConsoleEvents['snapshot'];
  expect(chat[0]).toMatchObject({ from: 'user', fate: { outcome: 'failed', why } });
  expect(deliveries).toEqual([]);
});

it('leaves a push to itself when it is asked to', async () => {
  const answered = { sent: false };
  webhook.answer = async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    answered.sent = true;
    return 'success';
  };
  const message = { Content: 'hello', FromUserName: 'oDemo_Alice_0000000000000003' };
  const events = await listen(
    async () => {
      expect(await caller.own('POST', '/push', { message, wait: false })).toMatchObject({ begun: true });
      expect(answered.sent).toBe(false);
    },
    (so) => so.some(({ name }) => name === 'fate'),
  );
  expect(events.at(-1)!.data).toMatchObject({ fate: { outcome: 'success' } });
});

it.each([
  ['/accounts/wx0123456789abcdef', { appSecret: OA.appSecret, token: 'demoToken' }],
  ['/merchants/1900000001', { apiV3Key: 'demonstration-api-v3-key-32bytes' }],
  ['/corps/ww0123456789abcdef', { agents: { 1000002: { token: 'demoWorkToken' } } }],
])('answers the settings at %s, keys included', async (path, settings) => {
  expect(await caller.control('GET', path)).toMatchObject(settings);
});
