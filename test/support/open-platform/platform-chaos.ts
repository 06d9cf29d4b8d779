import { setTimeout as sleep } from 'node:timers/promises';
import type { AuthorizerRecord } from '../../../src/open-platform/index.js';
import { DEMO_COMPONENT, WechatSimulator } from '../../../src/simulator/index.js';
import { eventually } from '../eventually.js';
import type { RedisServer } from '../redis.js';
import { seededRandom } from '../seeded-random.js';
import { Balancer } from './balancer.js';
import { PlatformProcess } from './platform-process.js';

/** Renewal begins in the last quarter of a short life. */
const CYCLE_SHARE = 0.78;
/**
 * The time that Redis stays up at least between two kills, in milliseconds. Lives are compressed, but not the seconds in
 * which a store that failed is left alone.
 */
const REST_MS = 25_000;
const PROCESSES = 4;
/** What is called: it needs a token and nothing else. */
const PATH = '/cgi-bin/getcallbackip';

/** The result of a run; the first lists are empty where nothing went wrong. */
export interface PlatformChaosReport {
  /** Accounts that a new process can make no call for, or whose record differs from WeChat's then. */
  lostRefreshTokens: string[];
  /** Calls that failed for the caller because of a token. */
  deadTokensSeen: string[];
  /** Other failures of callers, each with the fault before it. */
  errors: string[];
  calls: number;
  /** Cycles of all authorizers together that there was time for. */
  cycles: number;
  faults: Record<'kill' | 'redis' | 'lost' | 'doubled' | 'updated', number>;
  /** Calls with a dead token that WeChat saw; the callers did not. */
  deadTokensRepeated: number;
  renewals: number;
  tickets: number;
}

/**
 * Four processes of one platform on one Redis, behind one address, with twenty authorizers whose refresh tokens change
 * with every renewal. Lives are compressed. Processes are killed, Redis is killed and comes back empty, tickets are lost
 * and doubled, accounts change what they grant; meanwhile every process calls APIs for all accounts.
 */
export async function platformChaos(options: {
  program: string;
  redis: RedisServer;
  /** Where the processes keep their records. */
  folder: string;
  seed: number;
  /** Cycles of all authorizers together. */
  cycles: number;
  authorizers: number;
  lifeSeconds: number;
  /** How much more often faults happen than in the long run. Default 1. */
  intensity?: number;
}): Promise<PlatformChaosReport> {
  const { program, redis, folder, seed, cycles, authorizers, lifeSeconds, intensity = 1 } = options;
  // Callers run at times that no seed can repeat, so the faults use their own random numbers.
  const random = seededRandom(seed);
  const callerRandom = seededRandom(seed + 1);
  const appIds = Array.from({ length: authorizers }, (_, i) => `wxchaos${i}`);
  const simulator = await WechatSimulator.start({
    accounts: appIds.map((appId) => ({ appId, kind: 'official' })),
  });
  const target = {
    appId: DEMO_COMPONENT.appId,
    secret: DEMO_COMPONENT.appSecret,
    token: DEMO_COMPONENT.token,
    aesKey: DEMO_COMPONENT.encodingAesKey,
    url: simulator.url,
  };
  const start = () => PlatformProcess.start(program, target, { store: redis.url, records: `file:${folder}` });
  const fleet = await Promise.all(Array.from({ length: PROCESSES }, start));
  const down = new Set<number>();
  const balancer = await Balancer.start(() =>
    fleet.flatMap(({ url }, index) => (down.has(index) ? [] : [url])),
  );
  simulator.configureComponents([
    {
      ...DEMO_COMPONENT,
      eventUrl: `${balancer.url}/wechat/open`,
      messageUrl: `${balancer.url}/wechat/open/$APPID$`,
      ticketSeconds: Math.max(1, lifeSeconds / 12),
      refreshTokenChanges: true,
    },
  ]);
  const component = simulator.component();
  component.setLifetime({ expiresIn: lifeSeconds, overlap: lifeSeconds / 2 });
  await component.pushesTicket();
  for (const appId of appIds) await component.authorize(appId, { via: 'push' });
  // A push is acknowledged before its code is exchanged. Until then no process knows the account.
  await eventually(async () => {
    const { authorizers: known } = await fleet[0]!.ask<{ authorizers: AuthorizerRecord[] }>({
      ask: 'export',
    });
    return known.length === authorizers;
  });

  const report: PlatformChaosReport = {
    lostRefreshTokens: [],
    deadTokensSeen: [],
    errors: [],
    calls: 0,
    cycles: 0,
    faults: { kill: 0, redis: 0, lost: 0, doubled: 0, updated: 0 },
    deadTokensRepeated: 0,
    renewals: 0,
    tickets: 0,
  };
  let running = true;
  let last = { what: 'nothing', at: Date.now() };
  const note = (what: keyof PlatformChaosReport['faults']): void => {
    last = { what, at: Date.now() };
    report.faults[what] += 1;
  };

  const callers = fleet.map(async (_, index) => {
    while (running) {
      const process = fleet[index]!;
      if (down.has(index)) {
        await sleep(20);
        continue;
      }
      const appId = appIds[Math.floor(callerRandom() * appIds.length)]!;
      try {
        // A process that is killed takes its caller with it.
        await Promise.race([process.ask({ ask: 'call', appId, path: PATH }), process.ended]);
        report.calls += 1;
      } catch (error) {
        const text = `${appId}, ${((Date.now() - last.at) / 1000).toFixed(1)} s after ${last.what}: ${String(error)}`;
        (/\b(?:40001|40014|42001)\b/.test(text) ? report.deadTokensSeen : report.errors).push(text);
      }
      await sleep(25);
    }
  });

  const cycleMs = lifeSeconds * CYCLE_SHARE * 1000;
  const stepMs = lifeSeconds * 100;
  const steps = Math.ceil(((cycles / authorizers) * cycleMs) / stepMs);
  const restSteps = Math.ceil(REST_MS / stepMs);
  const begun = Date.now();
  let redisBackAt = -Infinity;
  for (let step = 0; step < steps; step++) {
    await sleep(stepMs);
    const index = Math.floor(random() * PROCESSES);
    const dice = random() / intensity;
    if (dice < 0.1) {
      note('kill');
      down.add(index);
      await fleet[index]!.kill();
      fleet[index] = await start();
      down.delete(index);
    } else if (dice < 0.14 && step - redisBackAt > restSteps) {
      note('redis');
      await redis.kill();
      await sleep(random() * 1500);
      await redis.up();
      redisBackAt = step;
    } else if (dice < 0.2) {
      note('lost');
      await component.pushesTicket({ drop: 1 + Math.floor(random() * 12) });
    } else if (dice < 0.26) {
      note('doubled');
      await component.pushesTicket({ double: true });
    } else if (dice < 0.3) {
      note('updated');
      await component.authorize(appIds[Math.floor(random() * appIds.length)]!, { via: 'push' });
    }
  }
  running = false;
  await Promise.all(callers);
  report.cycles = Math.floor(((Date.now() - begun) / cycleMs) * authorizers);

  await Promise.all(fleet.map((process) => process.kill()));

  // Whoever comes after them has their records and nothing else.
  const heir = await PlatformProcess.start(program, target, { store: 'memory', records: `file:${folder}` });
  for (const appId of appIds) {
    await heir
      .ask({ ask: 'call', appId, path: PATH })
      .catch((error: unknown) => report.lostRefreshTokens.push(`${appId}: ${String(error)}`));
  }
  const { authorizers: records } = await heir.ask<{ authorizers: AuthorizerRecord[] }>({ ask: 'export' });
  for (const [appId, { refreshToken }] of Object.entries(component.report.authorizers)) {
    const record = records.find((one) => one.appId === appId);
    if (record?.refreshToken === refreshToken && record.state === 'authorized') continue;
    report.lostRefreshTokens.push(`${appId} is recorded as ${JSON.stringify(record)}`);
  }
  report.deadTokensRepeated = component.report.invalidTokenCalls;
  report.renewals = component.report.authorizerTokenRequests;
  report.tickets = component.report.tickets;
  await heir.kill();
  await balancer.stop();
  await simulator.stop();
  return report;
}
