// `npm run release:check`: everything that can be checked before a release without publishing. `npm publish` runs it
// with `--publish`, which also demands what only the publisher can decide: the repository's address and the date.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, root } from './lib/build.js';
import { licenceFaults, provenanceFaults, versionFaults } from './lib/release.js';
import { npm } from './lib/npm.js';
import { linkFaults, releaseFaults } from './lib/published.js';

const read = (name) => readFileSync(join(root, name), 'utf8');
let failed = 0;

function check(name, isGood, details = '') {
  console.log(`${isGood ? 'passed' : 'FAILED'} ${name}`);
  if (isGood) return;
  failed++;
  if (details) console.log(details);
}

function script(name, ...args) {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 };
  const { status, stdout, stderr } = spawnSync(...npm(['run', '--silent', ...args], options));
  check(name, status === 0, `${stdout}\n${stderr}`.slice(-4000));
}

function dryRun() {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 };
  const { status, stdout, stderr } = spawnSync(
    ...npm(['pack', '--dry-run', '--json', '--ignore-scripts'], options),
  );
  if (status !== 0) return check('the files that are published', false, stderr);
  const files = Object.values(JSON.parse(stdout))[0].files.map(({ path }) => path);
  const strangers = files.filter((path) => !/^(dist|bin)\/|^[A-Z.a-z-]+$/.test(path));
  const missing = [...NEEDED, ...manifestFiles()].filter((path) => !files.includes(path));
  check(
    `the ${files.length} files that are published`,
    strangers.length + missing.length === 0,
    [
      ...strangers.map((path) => `${path} is not meant to be published`),
      ...missing.map((path) => `${path} is missing`),
    ].join('\n'),
  );
}

const NEEDED = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'LICENSE', 'bin/nestjs-wechat.js'];

/** Every file that the manifest's entries name. */
function manifestFiles() {
  const { exports } = JSON.parse(read('package.json'));
  const paths = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  return [...new Set(paths)].map((path) => path.replace(/^\.\//, ''));
}

const isPublishing = process.argv.includes('--publish');
const open = releaseFaults({ manifest: JSON.parse(read('package.json')), changelog: read('CHANGELOG.md') });
if (isPublishing) check('what the publisher decides', open.length === 0, open.join('\n'));
else for (const fault of open) console.log(`left to the publisher: ${fault}`);

const faultless = (name, faults) => check(name, faults.length === 0, faults.join('\n'));

await buildAll({ only: ['package'] });
faultless('the links of the published documents: absolute, and to files that are there', linkFaults(root));
faultless(
  'licences: the own one, those of dependencies, and notices of what is bundled',
  licenceFaults(root),
);
faultless('provenance: the manifest asks for it, and the workflow may give it', provenanceFaults(root));
faultless('versions: the settings of changesets, and a changelog for this version', versionFaults(root));
script('the manifest and its files', 'check:package');
script('the types of every entry', 'check:types');
script('the types of the repository', 'typecheck');
script('what is generated is up to date', 'generate', '--', '--check');
dryRun();
console.log(failed === 0 ? 'Ready for the release.' : `${failed} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
