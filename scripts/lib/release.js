// What `npm run release:check` looks at in files: one sentence for each fault.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that ask for no more than their notice. */
const FREE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

const reader = (root) => (path) => readFileSync(join(root, path), 'utf8');

/**
 * The own licence, those of the packages that an application gets with this one, and the notices of what is in the
 * console's page.
 * @param {string} root
 * @returns {string[]}
 */
export function licenceFaults(root) {
  const read = reader(root);
  const manifest = JSON.parse(read('package.json'));
  const faults = [];
  if (!read('LICENSE').startsWith(`${manifest.license} License`)) {
    faults.push(`LICENSE is not the text of ${manifest.license}, which package.json names.`);
  }
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
    if (
      !String(license)
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((one) => FREE.includes(one))
    ) {
      faults.push(`The dependency ${name} has the licence ${license}.`);
    }
  }
  const folder = join(root, 'dist/simulator/console');
  const notices = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of ['third-party-licenses.md', 'weui-license.txt']) {
    if (!notices.includes(name)) faults.push(`dist/simulator/console/${name} is missing.`);
  }
  return faults;
}

/**
 * Whether a publish carries a proof of the commit and the workflow that it comes from.
 * @param {string} root
 * @returns {string[]}
 */
export function provenanceFaults(root) {
  const read = reader(root);
  const { publishConfig = {} } = JSON.parse(read('package.json'));
  const workflow = read('.github/workflows/release.yml');
  const faults = [];
  if (publishConfig.provenance !== true) faults.push('package.json: publishConfig.provenance must be true.');
  if (publishConfig.access !== 'public') faults.push('package.json: publishConfig.access must be public.');
  if (!/^ +id-token: write$/m.test(workflow)) faults.push('release.yml has no right "id-token: write".');
  if (!workflow.includes('npm run release:check')) faults.push('release.yml does not run release:check.');
  return faults;
}

/**
 * The settings of changesets, and that the changelog speaks of the version that the manifest has.
 * @param {string} root
 * @returns {string[]}
 */
export function versionFaults(root) {
  const read = reader(root);
  const { version } = JSON.parse(read('package.json'));
  const { access, baseBranch } = JSON.parse(read('.changeset/config.json'));
  const faults = [];
  if (access !== 'public') faults.push('.changeset/config.json: access must be public.');
  if (baseBranch !== 'main') faults.push('.changeset/config.json: baseBranch must be main.');
  if (!read('CHANGELOG.md').includes(`\n## ${version} (`))
    faults.push(`CHANGELOG.md has no part for ${version}.`);
  for (const name of readdirSync(join(root, '.changeset'))) {
    if (!name.endsWith('.md') || name === 'README.md') continue;
    if (
      !/^---\n(?:["']?nestjs-wechat["']?: (?:patch|minor|major)\n)+---\n/.test(read(`.changeset/${name}`))
    ) {
      faults.push(`.changeset/${name} does not say which kind of version nestjs-wechat needs.`);
    }
  }
  return faults;
}
