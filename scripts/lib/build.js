// Builds what is out of date, by content: a stamp holds the hash of everything that went into a build. A build
// goes to a folder of its own and is moved into place when it is complete, so a running process never sees half
// of one, and a lock keeps two starts from building at once.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { bundleDeclarations } from './declarations/bundle.js';
import { entries } from './entries.js';
import { intoModule } from './console-module.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, '.build');
const consoleRoot = 'console';

/** Each unit: what it is made from, where it goes, how it is made. */
const units = [
  {
    name: 'package',
    from: ['src', 'console', 'tsconfig.json', 'tsconfig.build.json', 'package.json', 'scripts/lib'],
    to: 'dist',
    async make(out) {
      const compiled = run('tsc', ['typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', out]);
      const typed = ['index', ...entries.map((name) => `${name}/index`)];
      const steps = [compiled.then(() => bundle(out)).then(() => bundleDeclarations(out, typed))];
      if (existsSync(join(root, consoleRoot, 'vite.config.js'))) {
        const target = join(out, 'simulator/console');
        const args = ['build', consoleRoot, '--outDir', target, '--logLevel', 'warn'];
        steps.push(run('vite', ['vite/bin/vite.js', ...args]).then(() => intoModule(target)));
      }
      await Promise.all(steps);
    },
  },
  {
    name: 'sample-app',
    from: [
      'sample-app/src',
      'sample-app/dev',
      'sample-app/tsconfig.json',
      'sample-app/package.json',
      '.build/package.stamp',
    ],
    to: 'sample-app/dist',
    make: (out) => run('tsc', ['typescript/bin/tsc', '-p', 'sample-app/tsconfig.json', '--outDir', out]),
  },
];

/**
 * Brings the named units up to date.
 * @param {{ only?: string[], force?: boolean }} [options]
 */
export async function buildAll({ only, force = false } = {}) {
  for (const unit of units) {
    if (only && !only.includes(unit.name)) continue;
    if (force || isStale(unit)) await locked(() => stoppable(() => build(unit, force)));
  }
}

function isStale(unit) {
  return !existsSync(join(root, unit.to)) || readOrNothing(stampOf(unit)) !== hashOf(unit);
}

async function build(unit, force) {
  if (!force && !isStale(unit)) return; // another process built it while this one waited
  const stamp = hashOf(unit);
  const out = join(work, `${unit.name}-${process.pid}`);
  rmSync(out, { recursive: true, force: true });
  const started = Date.now();
  process.stderr.write(`Building ${unit.name}... `);
  try {
    await unit.make(out);
    const target = join(root, unit.to);
    const old = `${out}-old`;
    if (existsSync(target)) renameSync(target, old);
    renameSync(out, target);
    rmSync(old, { recursive: true, force: true });
    writeFileSync(stampOf(unit), stamp);
    process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const stampOf = (unit) => join(work, `${unit.name}.stamp`);

function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function hashOf(unit) {
  const hash = createHash('sha256').update(process.version);
  for (const path of unit.from.flatMap((from) => filesUnder(join(root, from))).sort()) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Runs one of the installed development tools and fails with its output. */
function run(label, [script, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    running.add(child);
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      if (code === 0) resolve();
      else reject(new Error(`${label} failed with code ${code}:\n${output}`));
    });
  });
}

/** The tools that are at work. One that outlived this process would go on for its whole run, for nobody. */
const running = new Set();

function stopTools() {
  for (const child of running) child.kill();
}

/** Runs a build that ends, with its tools, when this process is told to stop. */
async function stoppable(job) {
  const stop = (signal) => {
    stopTools();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  // Under npm, SIGTERM may end the shell alone, see start.js: a parent that is gone counts as the signal.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || stop('SIGTERM'), 200);
  watch.unref();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  try {
    await job();
  } finally {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, stop);
  }
}

/** One build at a time on this checkout; the lock of a process that is gone is taken over. */
async function locked(job) {
  mkdirSync(work, { recursive: true });
  const lock = join(work, 'lock');
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(Number(readOrNothing(lock)))) rmSync(lock, { force: true });
      else await sleep(200);
    }
  }
  try {
    await job();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isAlive(pid) {
  // An empty file is a lock that its owner is still writing.
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
