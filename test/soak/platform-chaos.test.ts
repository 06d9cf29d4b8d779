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
