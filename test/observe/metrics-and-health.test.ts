import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { WechatApiError, WechatUpstreamError } from '../../src/http/http.errors.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { WechatHealth, type CredentialState } from '../../src/observe/wechat-health.js';
import { WechatMetrics } from '../../src/observe/wechat-metrics.js';
import { FakeClock } from '../support/fake-clock.js';

const NOW = 1_800_000_000;
const tokenOf = (appId: string) => ({
  owner: { product: 'account', ids: [appId] },
  appId,
  kind: 'access_token',
  source: 'stable',
});
const TOKEN = tokenOf('wx1');
/** The same in a health report, which names the account and not the owner. */
const REPORTED = { appId: 'wx1', kind: 'access_token', source: 'stable' };
const called = { appId: 'wx1', method: 'GET', path: '/x', ms: 5, errcode: 0, attempts: 1 };

let events: WechatEvents;
beforeEach(() => {
  events = new WechatEvents();
});

describe('WechatMetrics', () => {
  // SC-10
  it('counts renewals, failures by code, and calls and pushes by outcome', () => {
    const metrics = new WechatMetrics(events);
    events.emit('credential.renewed', { ...TOKEN, expiresAt: NOW, ms: 12 });
    events.emit('credential.renewalFailed', {
      ...TOKEN,
      error: new WechatApiError(40125, 'invalid appsecret CANARY', '/cgi-bin/stable_token'),
      failure: 'transient',
      retryInMs: 60_000,
    });
    events.emit('credential.conflict', { ...TOKEN, advice: 'Use one store.' });
    events.emit('store.degraded', { store: 'redis', error: new Error('redis://:CANARY@host') });
    events.emit('push.refused', { account: 'default', status: 401, reason: 'wrong signature' });
    events.emit('push.handled', {
      account: 'default',
      pushId: 'CANARY',
      msgType: 'text',
      ms: 3,
      outcome: 'replied',
    });
    events.emit('push.lateReply', {
      account: 'default',
      pushId: 'CANARY',
      ms: 9,
      error: new Error('CANARY'),
    });
    events.emit('push.dedupFailed', { account: 'default', pushId: 'CANARY', error: new Error('CANARY') });
    events.emit('api.called', called);
    events.emit('api.called', { ...called, errcode: 45009, attempts: 3, failure: 'WECHAT_API' });
    events.emit('api.called', { ...called, failure: 'timeout' });
    events.emit('quota.near', { appId: 'wx1', path: '/x', used: 9, limit: 10 });

    expect(metrics.total('wechat_credential_renewals_total')).toBe(1);
    expect(metrics.total('wechat_credential_renewal_ms_total', { appId: 'wx1' })).toBe(12);
    expect(metrics.total('wechat_credential_failures_total', { code: 'WECHAT_API' })).toBe(1);
    expect(metrics.total('wechat_credential_conflicts_total')).toBe(1);
    expect(metrics.total('wechat_store_failures_total', { store: 'redis' })).toBe(1);
    expect(metrics.total('wechat_pushes_refused_total', { status: '401' })).toBe(1);
    expect(metrics.total('wechat_pushes_handled_total', { outcome: 'replied' })).toBe(1);
    expect(metrics.total('wechat_late_replies_total', { outcome: 'failed' })).toBe(1);
    expect(metrics.total('wechat_push_dedup_failures_total')).toBe(1);
    expect(metrics.total('wechat_api_calls_total')).toBe(3);
    expect(metrics.total('wechat_api_calls_total', { outcome: '45009' })).toBe(1);
    expect(metrics.total('wechat_api_calls_total', { outcome: 'timeout' })).toBe(1);
    expect(metrics.total('wechat_api_calls_total', { outcome: 'ok' })).toBe(1);
    expect(metrics.total('wechat_api_attempts_total', { path: '/x' })).toBe(5);
    expect(metrics.total('wechat_quota_near_total')).toBe(1);
    expect(metrics.total('never_counted')).toBe(0);
    expect(inspect([metrics, metrics.snapshot()], { depth: Infinity })).not.toContain('CANARY');
  });

  it('bounds its memory for any names', () => {
    const metrics = new WechatMetrics(events);
    for (let i = 0; i < 15_000; i++)
      events.emit('credential.conflict', { ...tokenOf(`wx${i}`), advice: 'Use one store.' });
    expect(metrics.snapshot().length).toBeLessThanOrEqual(10_001);
    expect(metrics.total('wechat_credential_conflicts_total')).toBe(15_000);
  });

  it('stops counting when disposed of', () => {
    const metrics = new WechatMetrics(events);
    metrics.dispose();
    events.emit('api.called', called);
    expect(metrics.snapshot()).toEqual([]);
    expect(events.eventNames()).toEqual([]);
  });
});

describe('WechatHealth', () => {
  const state: CredentialState = { account: 'default', ...REPORTED, expiresAt: NOW + 7200, obtainedAt: NOW };
  const down = new WechatUpstreamError('network', 'ECONNREFUSED CANARY', { sent: false });

  function healthOf(states: object[]) {
    const clock = new FakeClock(NOW);
    const port = { credentialStates: () => states as CredentialState[] };
    return { clock, health: new WechatHealth(port, events, clock) };
  }

  // SC-10
  it('reports state and age of each credential, but never a value', async () => {
    const { clock, health } = healthOf([
      { ...state, value: 'CANARY' },
      { ...state, kind: 'jsapi_ticket', expiresAt: NOW + 60 },
      { ...state, kind: 'wx_card_ticket', expiresAt: undefined, obtainedAt: undefined },
    ]);
    await clock.advance(100);
    const report = await health.report();
    expect(report).toEqual({
      degraded: false,
      degradedStores: [],
      credentials: [
        { ...state, state: 'valid', expiresIn: 7100 },
        { ...state, kind: 'jsapi_ticket', state: 'expired', expiresAt: NOW + 60, expiresIn: -40 },
        { account: 'default', ...REPORTED, kind: 'wx_card_ticket', state: 'absent' },
      ],
    });
    expect(inspect(report, { depth: Infinity })).not.toContain('CANARY');
  });

  // SC-10
  it('is degraded while a renewal fails, names only the kind of error, and recovers with the next success', async () => {
    const { health } = healthOf([state]);
    events.emit('credential.renewalFailed', { ...TOKEN, error: down, failure: 'transient', retryInMs: 200 });
    const report = await health.report();
    expect(report).toMatchObject({
      degraded: true,
      credentials: [{ state: 'valid', lastError: 'WECHAT_UPSTREAM network', lastErrorAt: NOW }],
    });
    expect(JSON.stringify(report)).not.toContain('CANARY');
    events.emit('credential.renewed', { ...TOKEN, expiresAt: NOW + 7200, ms: 3 });
    expect(await health.report()).toMatchObject({ degraded: false });
    expect((await health.report()).credentials[0]).not.toHaveProperty('lastError');
  });

  // SC-10
  it('recovers when another process has renewed', async () => {
    const shared = { ...state };
    const { clock, health } = healthOf([shared]);
    await clock.advance(60);
    events.emit('credential.renewalFailed', { ...TOKEN, error: down, failure: 'transient', retryInMs: 200 });
    expect(await health.report()).toMatchObject({ degraded: true });
    shared.obtainedAt = NOW + 90;
    expect(await health.report()).toMatchObject({ degraded: false });
  });

  it('reports a credential that could never be fetched', async () => {
    const { health } = healthOf([]);
    const error = new WechatApiError(40125, 'invalid appsecret', '/cgi-bin/stable_token');
    events.emit('credential.renewalFailed', { ...TOKEN, error, failure: 'transient', retryInMs: 60_000 });
    expect(await health.report()).toMatchObject({
      degraded: true,
      credentials: [{ ...REPORTED, state: 'absent', lastError: 'WECHAT_API 40125' }],
    });
  });

  it('is degraded while a store is out of reach', async () => {
    const { health } = healthOf([state]);
    events.emit('store.degraded', { store: 'redis', error: new Error('x') });
    expect(await health.report()).toMatchObject({ degraded: true, degradedStores: ['redis'] });
    events.emit('store.recovered', { store: 'redis' });
    expect(await health.report()).toMatchObject({ degraded: false, degradedStores: [] });
  });

  it('is degraded while API calls cannot reach WeChat, and recovers when WeChat refuses a call', async () => {
    const { health } = healthOf([state]);
    events.emit('api.called', { ...called, failure: 'timeout' });
    expect(await health.report()).toMatchObject({ degraded: true, apiFailure: 'timeout' });
    events.emit('api.called', { ...called, failure: 'WECHAT_INPUT' });
    events.emit('api.called', { ...called, failure: 'aborted' });
    expect(await health.report()).toMatchObject({ degraded: true });
    events.emit('api.called', { ...called, errcode: 40003, failure: 'WECHAT_API' });
    expect(await health.report()).toMatchObject({ degraded: false });
    expect(await health.report()).not.toHaveProperty('apiFailure');
  });

  it('removes its listeners when disposed of', () => {
    const { health } = healthOf([]);
    health.dispose();
    expect(events.eventNames()).toEqual([]);
  });
});
