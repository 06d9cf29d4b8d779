import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleProgram } from '../support/bundle-program.js';
import { eventually } from '../support/eventually.js';
import { FakeOpenPlatform } from '../support/open-platform/fake-open-platform.js';
import { RedisServer, redisUnreachable } from '../support/redis.js';
import { killAfterAcknowledgement, raceForCodes } from '../support/open-platform/process-trials.js';
import { PlatformProcess } from '../support/open-platform/platform-process.js';

/** `PLATFORM_TRIALS=full` runs as many as the promise says: 200 races and 100 kills. */
const isFull = process.env['PLATFORM_TRIALS'] === 'full';
const RACES = isFull ? 200 : 30;
const KILLS = isFull ? 100 : 6;

let program: Awaited<ReturnType<typeof bundleProgram>>;
let folder: string;
let fake: FakeOpenPlatform;
const running: PlatformProcess[] = [];
const inFiles = () => ({ store: `file:${folder}/store`, records: `file:${folder}/records` });
const start = async (places = inFiles()): Promise<PlatformProcess> => {
  const started = await PlatformProcess.start(program.path, fake, places);
  running.push(started);
  return started;
};

beforeAll(async () => {
  program = await bundleProgram('test/support/open-platform/platform-process.program.ts');
});
afterAll(() => program.remove());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wechat-platform-'));
  fake = await FakeOpenPlatform.start();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill()));
  await fake.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('processes of one platform', () => {
  it.each([
    ['one code', false],
    ['two different codes', true],
  ])(
    'and the redirect and the push that race for %s leave one record and no error',
    async (_, differentCodes) => {
      const processes = [await start(), await start()] as const;
      const outcome = await raceForCodes(fake, processes, { rounds: RACES, differentCodes });
      expect(outcome).toEqual({ errors: [], records: RACES, wrongTokens: [], failedCalls: [] });
    },
    600_000,
  );

  it('that are killed right after they acknowledged a ticket or an authorization have lost neither', async () => {
    const outcome = await killAfterAcknowledgement(fake, () => start(), KILLS);
    expect(outcome).toEqual({ missing: [], notAcknowledged: [] });
  }, 600_000);

  it('take up codes that were acknowledged while WeChat was out of reach', async () => {
    const first = await start();
    fake.goodTickets.add('ticket@@@1');
    await first.event({ InfoType: 'component_verify_ticket', ComponentVerifyTicket: 'ticket@@@1' });
    for (let i = 0; i < 20; i++)
      fake.fail('/cgi-bin/component/api_query_auth', { errcode: -1, errmsg: 'busy' });
    const code = fake.authorize('wxlate');
    const answer = await first.event({
      InfoType: 'authorized',
      AuthorizerAppid: 'wxlate',
      AuthorizationCode: code,
    });
    expect(answer).toEqual({ status: 200, body: 'success' });
    await first.kill();
    fake.faults.clear();
    const second = await start();
    await eventually(async () => {
      const { authorizers } = await second.ask<{ authorizers: object[] }>({ ask: 'export' });
      return authorizers.length === 1;
    });
    await expect(second.ask({ ask: 'call', appId: 'wxlate' })).resolves.toMatchObject({ errcode: 0 });
  }, 60_000);
});

describe.skipIf(redisUnreachable)(
  `processes of one platform on Redis (${redisUnreachable ?? 'real'})`,
  () => {
    it.each([
      ['one code', false],
      ['two different codes', true],
    ])(
      'and the redirect and the push that race for %s leave one record and no error',
      async (_, differentCodes) => {
        const redis = await RedisServer.any();
        try {
          await redis.clear();
          const places = { store: redis.url, records: redis.url };
          const processes = [await start(places), await start(places)] as const;
          const outcome = await raceForCodes(fake, processes, { rounds: RACES, differentCodes });
          expect(outcome).toEqual({ errors: [], records: RACES, wrongTokens: [], failedCalls: [] });
        } finally {
          await Promise.all(running.splice(0).map((one) => one.kill()));
          await redis.stop();
        }
      },
      600_000,
    );
  },
);
