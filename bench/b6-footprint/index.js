import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../../scripts/lib/npm.js';
import { atMost } from '../lib/bound.js';
import { number } from '../lib/table.js';

export const title = 'B6 · Footprint of an install on top of Nest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const INSTALL = [
  'install',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--prefer-offline',
  '--loglevel',
  'error',
];

/** Packages and bytes that `npm install` adds where Nest and this package's peers are installed already. */
export function run({ quick, log }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    log('installing Nest and the peers');
    const base = join(folder, 'base');
    installBase(base);
    const before = contents(base);
    const { dependencies } = manifest(fileURLToPath(new URL('..', import.meta.url)));
    const versioned = (name) => `${name}@${dependencies[name]}`;
    const peers = [
      { name: 'wechat-crypto', specs: [versioned('wechat-crypto')] },
      { name: 'co-wechat', specs: [versioned('co-wechat')] },
      { name: 'co-wechat and co-wechat-api', specs: [versioned('co-wechat'), versioned('co-wechat-api')] },
      { name: 'nest-wechat', specs: [versioned('nest-wechat')] },
      { name: 'node-easywechat', specs: [versioned('node-easywechat'), versioned('node-socialite')] },
    ];
    const subjects = [{ name: 'nestjs-wechat', specs: [pack(folder)] }, ...(quick ? [] : peers)];
    const results = subjects.map(({ name, specs }) => {
      log(`installing ${name}`);
      const target = join(folder, name.replaceAll(' ', '-'));
      cpSync(base, target, { recursive: true, verbatimSymlinks: true });
      install(target, ...specs);
      const after = contents(target);
      if (after.packages === before.packages) throw new Error(`The install of ${name} added no package.`);
      rmSync(target, { recursive: true, force: true });
      return {
        subject: name,
        packages: after.packages - before.packages,
        megabytes: (after.bytes - before.bytes) / 1e6,
        declarations: (after.declarations - before.declarations) / 1e6,
      };
    });
    const [ours] = results;
    // The peer that covers the same products.
    const widest = results.filter(({ subject }) => subject === 'node-easywechat');
    return {
      header: ['package', 'packages added', 'MB added', 'of them declarations of types'],
      rows: results.map(({ subject, packages, megabytes, declarations }) => [
        subject === 'nestjs-wechat' ? `**${subject}**` : subject,
        String(packages),
        number(megabytes),
        number(declarations),
      ]),
      notes: [
        `On top of ${before.packages} packages, ${number(before.bytes / 1e6)} MB.${quick ? ' The peers are installed in the full run only.' : ''}`,
      ],
      results,
      bounds: [
        atMost('packages, ourselves included', ours.packages, 3),
        // What an application loads. The declarations are read by the compiler alone; they name every field of 2,900
        // paths of four products, and have a bound of their own.
        atMost('size without declarations, ourselves included', ours.megabytes - ours.declarations, 3, ' MB'),
        atMost('declarations', ours.declarations, 3, ' MB'),
        ...widest.map(({ megabytes }) =>
          atMost('size, of what node-easywechat adds', (100 * ours.megabytes) / megabytes, 75, ' %'),
        ),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nest on Express and the peers that the mission names, in the versions that this repository develops on. */
function installBase(base) {
  const { peerDependencies, devDependencies } = manifest(root);
  const names = [...Object.keys(peerDependencies), '@nestjs/platform-express'];
  cpSync(new URL('../.npmrc', import.meta.url), join(base, '.npmrc'), { recursive: true });
  writeFileSync(
    join(base, 'package.json'),
    JSON.stringify({
      name: 'application',
      private: true,
      dependencies: Object.fromEntries(names.map((name) => [name, devDependencies[name]])),
    }),
  );
  install(base);
}

function pack(folder) {
  const [{ filename }] = JSON.parse(
    execFileSync(
      ...npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ),
  );
  return join(folder, filename);
}

function install(cwd, ...packages) {
  execFileSync(...npm([...INSTALL, ...packages], { cwd, stdio: ['ignore', 'ignore', 'inherit'] }));
}

function contents(folder) {
  const modules = join(folder, 'node_modules');
  const lock = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  let bytes = 0;
  let declarations = 0;
  for (const entry of readdirSync(modules, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === '.package-lock.json') continue;
    const { size } = statSync(join(entry.parentPath, entry.name));
    bytes += size;
    if (/\.d\.[cm]?ts$/.test(entry.name)) declarations += size;
  }
  return { packages: Object.keys(lock.packages).length, bytes, declarations };
}
