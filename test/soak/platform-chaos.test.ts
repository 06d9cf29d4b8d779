import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleProgram } from '../support/bundle-program.js';
import { platformChaos } from '../support/open-platform/platform-chaos.js';
import { redisMissing, RedisServer } from '../support/redis.js';

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const LIFE_SECONDS = Number(process.env['PLATFORM_LIFE_SECONDS'] ?? 60);
const CYCLES = Number(process.env['PLATFORM_CYCLES'] ?? 500);

/*
 * A replaced token stays valid for half a life here. An earlier form of this run showed callers dead tokens after a
 * restart of Redis. That was a fault of the library, not of the short lives: while the store and its lease were down, each
 * process renewed for itself, and the third renewal ended the token of the first. The newest token is recorded since then.
 * test/open-platform/store-outage.test.ts shows it at WeChat's own times, on a virtual clock.
 */
describe.skipIf(redisMissing)(`a platform on four processes (SEED=${SEED})`, () => {
  let redis: RedisServer;
  let program: Awaited<ReturnType<typeof bundleProgram>>;
  const folder = mkdtempSync(join(tmpdir(), 'wechat-platform-chaos-'));
  beforeAll(async () => {
    redis = await RedisServer.start();
    program = await bundleProgram('test/support/open-platform/platform-process.program.ts');
  }, 120_000);
  afterAll(async () => {
    await program?.remove();
    await redis?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(`loses no refresh token and shows callers no dead token through ${CYCLES} cycles of 20 authorizers`, async () => {
    const report = await platformChaos({
      program: program.path,
      redis,
      folder,
      seed: SEED,
      cycles: CYCLES,
      authorizers: 20,
      lifeSeconds: LIFE_SECONDS,
    });
    process.stdout.write(`SEED=${SEED} ${JSON.stringify(report)}\n`);
    expect(report, `SEED=${SEED}`).toMatchObject({ lostRefreshTokens: [], deadTokensSeen: [], errors: [] });
    expect(report.cycles).toBeGreaterThanOrEqual(CYCLES);
  });
});
