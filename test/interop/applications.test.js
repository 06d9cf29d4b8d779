import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { block, freshClone, FreshApp, guideTest, pack, readmeProgram, temporaryFolder } from './fresh-app.js';
import { OA, useSimulator } from './rig.js';

const TESTING = 'docs/guides/testing.md';
const JEST = 'jest/bin/jest.js';
/** Since 24.9 Jest can `require` ES modules. */
const [major, minor] = process.versions.node.split('.').map(Number);
const isNew = major > 24 || (major === 24 && minor >= 9);
const platform = process.platform === 'win32' ? 'win' : process.platform;
const newNode = `node-${platform}-${process.arch}`;

describe('the packed package in fresh applications', { concurrency: false }, () => {
  const folder = temporaryFolder();
  const apps = {
    npm: new FreshApp('nest11', join(folder, 'nest11-npm')),
    pnpm: new FreshApp('nest11', join(folder, 'nest11-pnpm')),
    nest12: new FreshApp('nest12', join(folder, 'nest12')),
  };
  let clone = '';
  let tarball = '';

  before(async () => {
    clone = freshClone(folder);
    tarball = await pack(clone, folder);
    await Promise.all([
      apps.npm.install('npm', tarball, ...(isNew ? [] : [`${newNode}@^24.9.0`])),
      apps.pnpm.install('pnpm', tarball),
      apps.nest12.install('npm', tarball),
    ]);
    for (const app of [apps.npm, apps.pnpm]) {
      app.write('src/main.ts', readmeProgram());
      app.write('src/bot.spec.ts', guideTest('jest'));
      app.write('jest.swc.js', block(TESTING, '// jest.config.js, with @swc/jest'));
      app.write('jest.ts-jest.js', block(TESTING, '// jest.config.js, with ts-jest'));
      app.write('tsconfig.spec.json', block(TESTING, '// tsconfig.spec.json'));
    }
    apps.nest12.write('src/main.ts', readmeProgram());
    apps.nest12.write('src/bot.test.ts', guideTest('vitest'));
    apps.nest12.write('jest/bot.spec.ts', guideTest('jest'));
    apps.nest12.write('jest.config.js', block(TESTING, '// jest.config.js, with NestJS 12'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  describe('packing in a fresh clone', () => {
    it('builds the package first, and leaves the clone as it was', () => {
      const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
      for (const file of [
        'dist/index.js',
        'dist/simulator/index.js',
        'dist/cli/main.js',
        'README.zh-CN.md',
      ]) {
        assert.ok(files.includes(`package/${file}\n`), file);
      }
      const own = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
      for (const name of ['package.json', 'README.md']) {
        assert.equal(readFileSync(join(clone, name), 'utf8'), own(name));
      }
    });

    it('publishes a manifest without what only a checkout needs', () => {
      const manifest = JSON.parse(
        execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }),
      );
      for (const field of ['devDependencies', 'workspaces', 'scripts'])
        assert.ok(!(field in manifest), field);
      assert.ok(manifest.main && manifest.types && manifest.exports);
    });
  });

  describe('NestJS 11, CommonJS', () => {
    const held = useSimulator();

    for (const [project, out] of [
      ['tsconfig.json', 'dist'],
      ['tsconfig.commonjs.json', 'dist-commonjs'],
    ]) {
      it(`compiles the README's program and the guide's test with ${project}, and answers messages`, async () => {
        await apps.npm.run('typescript/bin/tsc', ['-p', project]);
        assert.ok(existsSync(join(apps.npm.folder, out, 'bot.spec.js')));
        assert.equal(await pingAnswer(apps.npm, `${out}/main.js`, held.simulator), 'pong');
      });
    }

    for (const layout of ['npm', 'pnpm']) {
      it(`is tested with Jest and @swc/jest on this Node.js (${layout})`, () =>
        passes(apps[layout], ['-c', 'jest.swc.js']));

      it(`is tested with Jest and ts-jest on this Node.js (${layout})`, () =>
        passes(apps[layout], ['-c', 'jest.ts-jest.js']));

      it(`is tested with Jest as \`nest new\` sets it up on Node.js 24 (${layout})`, () => {
        const node = isNew ? process.execPath : join(apps.npm.folder, 'node_modules', newNode, 'bin/node');
        return passes(apps[layout], [], { node, flags: ['--experimental-vm-modules'] });
      });
    }
  });

  describe('NestJS 12, ES modules', () => {
    const held = useSimulator();

    it("compiles the README's program, and answers messages", async () => {
      await apps.nest12.run('typescript/bin/tsc', ['-p', 'tsconfig.json']);
      assert.equal(await pingAnswer(apps.nest12, 'dist/main.js', held.simulator), 'pong');
    });

    it('is tested with Vitest', async () => {
      const output = await apps.nest12.run('vitest/vitest.mjs', ['run', 'src']);
      assert.match(output, /Tests +[1-9]\d* passed \(/);
    });

    it('is tested with Jest', () => passes(apps.nest12, [], { flags: ['--experimental-vm-modules'] }));
  });
});

async function passes(app, args, options) {
  const output = await app.run(JEST, [...args, '--no-cache'], options);
  assert.match(output, /^Tests: +[1-9]\d* passed, \d+ total$/m);
}

/** What the started application answers when a user sends `ping`. */
async function pingAnswer(app, script, simulator) {
  const port = await freePort();
  const started = await app.start(script, {
    PORT: String(port),
    WECHAT_APP_ID: OA.appId,
    WECHAT_APP_SECRET: OA.appSecret,
    WECHAT_TOKEN: OA.token,
    WECHAT_ENCODING_AES_KEY: OA.encodingAesKey,
    WECHAT_API_BASE_URL: simulator.url,
  });
  try {
    await simulator.deliversTo(`http://127.0.0.1:${port}/wechat`);
    const alice = simulator.user('alice');
    await alice.sends('ping');
    return (await alice.receives()).text;
  } finally {
    await started.stop();
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
