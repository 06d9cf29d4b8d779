// Fresh applications, as a newcomer has them: the packed tarball, installed with the command of the README.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { command, npm } from '../../scripts/lib/npm.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** The test runner's own variables are not for the test runners that are run here. */
const { NODE_TEST_CONTEXT: _context, NODE_OPTIONS: _options, ...env } = process.env;

/** A folder for everything that a test file makes. */
export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'wechat-interop-'));

const text = (path) => readFileSync(join(root, path), 'utf8');

/** Copies the files of this checkout as a fresh clone has them: nothing built, the development tools installed. */
export function freshClone(folder) {
  const clone = join(folder, 'clone');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  for (const path of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    cpSync(join(root, path), join(clone, path));
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
  return clone;
}

/** Packs the clone as a release does; the path of the tarball. */
export async function pack(clone, folder) {
  await run(...npm(['pack', '--pack-destination', folder], { cwd: clone, env }));
  const { name, version } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8'));
  return join(folder, `${name}-${version}.tgz`);
}

/** The package specifiers of the README's `npm install` line, with the tarball in place of the package. */
function specifiers(tarball) {
  const [, line] = /^npm install (nestjs-wechat.*)$/m.exec(text('README.md'));
  return line.split(' ').map((name) => (name === 'nestjs-wechat' ? tarball : name));
}

/** The code block of a guide that begins with the given line, without that line. */
export function block(guide, firstLine) {
  const blocks = text(guide).matchAll(/```\w+\n([\s\S]*?)```/g);
  const [found] = [...blocks].filter(([, code]) => code.startsWith(`${firstLine}\n`));
  if (!found) throw new Error(`${guide} has no block that begins with "${firstLine}"`);
  return found[1].slice(firstLine.length + 1);
}

/** The README's program, listening on the port of the environment. */
export function readmeProgram() {
  const [, code] = /```ts\n([\s\S]*?)```/.exec(text('README.md'));
  return code.replace('listen(3000)', "listen(Number(process.env['PORT']), '127.0.0.1')");
}

/** The whole test file of the guide, for Vitest; for Jest, which has its functions as globals, without their import. */
export function guideTest(runner) {
  const code = block('docs/guides/testing.md', "import { Test } from '@nestjs/testing';");
  const whole = `import { Test } from '@nestjs/testing';\n${code}${CONSOLE_TEST}`;
  return runner === 'jest' ? whole.replace(/^import .* from 'vitest';\n/m, '') : whole;
}

const CONSOLE_TEST = `
it('serves the console of the simulator', async () => {
  expect(await (await fetch(simulator.url)).text()).toContain('./assets/');
});
`;

/** One application in a folder of its own. */
export class FreshApp {
  constructor(template, folder) {
    this.folder = folder;
    cpSync(join(root, 'test/interop/apps', template), folder, { recursive: true });
  }

  /** Installs what its manifest names, then the package with the command of the README. */
  async install(manager, tarball, ...more) {
    const cwd = this.folder;
    if (manager === 'npm') {
      const options = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
      await run(...npm([...options, ...more], { cwd, env }));
      await run(...npm([...options, ...specifiers(tarball)], { cwd, env }));
      return;
    }
    const pnpm = (...args) =>
      run(
        ...command('npx', ['--yes', 'pnpm@10', ...args, '--reporter=silent'], {
          cwd,
          env: { ...env, CI: 'true' },
        }),
      );
    await pnpm('install', '--no-frozen-lockfile', '--prefer-offline');
    await pnpm('add', '--prefer-offline', ...specifiers(tarball));
  }

  write(path, content) {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  /** Runs a program of one of the installed packages; throws with what it printed if it fails. */
  async run(program, args = [], { node = process.execPath, flags = [] } = {}) {
    const script = join(this.folder, 'node_modules', program);
    try {
      const options = { cwd: this.folder, env: { ...env, NO_COLOR: '1' }, maxBuffer: 2 ** 24 };
      const { stdout, stderr } = await run(node, [...flags, script, ...args], options);
      return stdout + stderr;
    } catch (error) {
      throw new Error(`${program} ${args.join(' ')} failed:\n${error.stdout}\n${error.stderr}`, {
        cause: error,
      });
    }
  }

  /** Starts the compiled application; resolves when it listens. */
  async start(script, variables) {
    const child = spawn(process.execPath, [join(this.folder, script)], {
      env: { ...env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const exited = once(child, 'exit');
    const ended = exited.then(() => {
      throw new Error(`The application ended:\n${output}`);
    });
    ended.catch(() => undefined);
    child.stderr.on('data', (chunk) => (output += chunk));
    const started = new Promise((resolve) => {
      child.stdout.on('data', (chunk) => {
        output += chunk;
        if (output.includes('successfully started')) resolve();
      });
    });
    await Promise.race([started, ended]);
    return {
      async stop() {
        child.kill();
        await exited;
      },
    };
  }
}
