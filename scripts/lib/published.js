// What differs between the files of the repository and those of the published package.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The public address of the repository, `https://HOST/OWNER/NAME`. It is the only place that has it: the manifest's
 * fields and the links of the published README are made from it, and `npm run release:check` demands it.
 */
export const REPOSITORY = '';

/** Fields that only a checkout needs. */
const OF_THE_CHECKOUT = ['devDependencies', 'scripts', 'workspaces', 'scarfSettings'];
const READMES = ['README.md', 'README.zh-CN.md'];

/**
 * @param {Record<string, unknown>} manifest
 * @returns {Record<string, unknown>}
 */
export function publishedManifest(manifest, repository = REPOSITORY) {
  const kept = Object.entries(manifest).filter(([field]) => !OF_THE_CHECKOUT.includes(field));
  return { ...Object.fromEntries(kept), ...addresses(repository) };
}

function addresses(repository) {
  if (!repository) return {};
  return {
    homepage: `${repository}#readme`,
    repository: { type: 'git', url: `git+${repository}.git` },
    bugs: { url: `${repository}/issues` },
  };
}

/**
 * A document with its relative links made absolute: the registry's page has no files beside it.
 * @param {string} text
 * @param {string} version links lead to the files as they were at that release
 */
export function publishedDocument(text, version, repository = REPOSITORY) {
  if (!repository) return text;
  return text.replace(/(!?)\[([^\]]*)\]\((?![a-z]+:|#)([^)\s]+)\)/g, (_, image, label, path) => {
    const view = path.endsWith('/') ? 'tree' : 'blob';
    return `${image}[${label}](${repository}/${image ? 'raw' : view}/v${version}/${path})`;
  });
}

/**
 * The files of `root` that are published with another text than they have there: path and published text.
 * @param {string} root
 * @returns {Map<string, string>}
 */
export function publishedFiles(root, repository = REPOSITORY) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = new Map([
    ['package.json', `${JSON.stringify(publishedManifest(manifest, repository), null, 2)}\n`],
  ]);
  for (const name of [...READMES, 'CHANGELOG.md']) {
    const text = readFileSync(join(root, name), 'utf8');
    files.set(name, publishedDocument(text, manifest.version, repository));
  }
  return files;
}

/**
 * Why the package cannot be released as it is: one sentence for each fault.
 * @param {{ manifest: { version: string }, changelog: string, repository?: string }} release
 * @returns {string[]}
 */
export function releaseFaults({ manifest, changelog, repository = REPOSITORY }) {
  /** @type {string[]} */
  const faults = [];
  if (!/^https:\/\/[^/\s]+(\/[\w.-]+){2,}$/.test(repository)) {
    faults.push(
      'The address of the repository is not set: write it into REPOSITORY in scripts/lib/published.js.',
    );
  }
  const { version } = manifest;
  if (!changelog.includes(`\n## ${version} (`) || changelog.includes(`\n## ${version} (unreleased)`)) {
    faults.push(`CHANGELOG.md has no date for ${version}: write "## ${version} (YYYY-MM-DD)".`);
  }
  return faults;
}
