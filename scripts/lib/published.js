// What differs between the files of the repository and those of the published package.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The public address of the repository, `https://HOST/OWNER/NAME`, once it is settled. It is the only place that has
 * it. Left empty, a workflow of the hosting platform still knows its own address; see {@link repositoryAddress}.
 */
const ADDRESS = '';

/**
 * The address that the manifest's fields and the links of the published documents are made from: the one above, or
 * that of the repository whose workflow runs. Provenance proves the same address. Empty where neither is known.
 * @param {Record<string, string | undefined>} environment
 * @returns {string}
 */
export function repositoryAddress(environment, settled = ADDRESS) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
  return settled || (server && name ? `${server}/${name}` : '');
}

export const REPOSITORY = repositoryAddress(process.env);

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

/** What the links of a Markdown document lead to. */
const linksOf = (text) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);

/**
 * What is wrong with the links of the published documents: relative ones, and those to files that are not there.
 * Without a known address they are tried with one of an example, since only the rest of the links is looked at.
 * @param {string} root
 * @returns {string[]}
 */
export function linkFaults(root, repository = REPOSITORY || 'https://git.example.com/owner/nestjs-wechat') {
  const own = new RegExp(`^${repository.replaceAll('.', String.raw`\.`)}/(?:blob|tree|raw)/v[^/]+/([^#]+)`);
  return [...publishedFiles(root, repository)]
    .filter(([name]) => name.endsWith('.md'))
    .flatMap(([name, text]) =>
      linksOf(text).flatMap((link) => {
        if (!/^(https:\/\/|#)/.test(link)) return [`${name}: ${link} is not absolute`];
        const path = own.exec(link)?.[1];
        return path === undefined || existsSync(join(root, path)) ? [] : [`${name}: ${path} is not there`];
      }),
    );
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
      'The address of the repository is not known, so the links of the README would lead nowhere: publish from the ' +
        'workflow "release", or write the address into ADDRESS in scripts/lib/published.js.',
    );
  }
  const { version } = manifest;
  if (!changelog.includes(`\n## ${version} (`) || changelog.includes(`\n## ${version} (unreleased)`)) {
    faults.push(`CHANGELOG.md has no date for ${version}: write "## ${version} (YYYY-MM-DD)".`);
  }
  return faults;
}
