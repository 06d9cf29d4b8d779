import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putPublishedFiles, putRepositoryFiles } from '../../scripts/lib/pack.js';
import {
  linkFaults,
  publishedFiles,
  publishedManifest,
  releaseFaults,
  repositoryAddress,
} from '../../scripts/lib/published.js';
import { licenceFaults, provenanceFaults, versionFaults } from '../../scripts/lib/release.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const REPOSITORY = 'https://git.example.com/someone/nestjs-wechat';
const DOCUMENTS = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md'];
const linksOf = (text: string): string[] => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);

describe('the published manifest', () => {
  const manifest = JSON.parse(publishedFiles(root, REPOSITORY).get('package.json')!) as Record<
    string,
    unknown
  >;

  it('has nothing that only a checkout needs', () => {
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(devDependencies|workspaces|scripts|scarfSettings)$/)]),
    );
    expect(manifest).toMatchObject({ name: 'nestjs-wechat', license: 'MIT', peerDependencies: {} });
  });

  it('has homepage, repository and bugs, all made from the one address', () => {
    expect(manifest).toMatchObject({
      homepage: `${REPOSITORY}#readme`,
      repository: { type: 'git', url: `git+${REPOSITORY}.git` },
      bugs: { url: `${REPOSITORY}/issues` },
    });
  });

  it('has none of the three while the address is not settled', () => {
    expect(Object.keys(publishedManifest({ name: 'x' }, ''))).toEqual(['name']);
  });
});

describe('the published documents', () => {
  const { version } = JSON.parse(publishedFiles(root).get('package.json')!) as { version: string };

  it.each(DOCUMENTS)(
    'have absolute links only, as the page of a registry has no files beside it: %s',
    (name) => {
      const published = publishedFiles(root, REPOSITORY).get(name)!;
      expect(linksOf(published).filter((link) => !/^(https:\/\/|#)/.test(link))).toEqual([]);
    },
  );

  it.each(DOCUMENTS)('link to files that are there, as they were at the release: %s', async (name) => {
    const own = linksOf(publishedFiles(root, REPOSITORY).get(name)!).filter((link) =>
      link.startsWith(REPOSITORY),
    );
    const kind = `${REPOSITORY}/(?:blob|tree|raw)/v${version.replaceAll('.', '\\.')}/`;
    const paths = own.map((link) => new RegExp(`^${kind}([^#]+)`).exec(link)?.[1]);
    expect(paths.filter((path) => !path || !existsSync(join(root, path)))).toEqual([]);
    const relative = linksOf(await readFile(join(root, name), 'utf8')).filter(
      (link) => !/^(https:|#)/.test(link),
    );
    expect(own).toHaveLength(relative.length);
  });
});

describe('a release', () => {
  const manifest = { version: '1.2.3' };
  const changelog = '# Changelog\n\n## 1.2.3 (2026-12-01)\n';

  it('is ready with the address of the repository and a date in the changelog', () => {
    expect(releaseFaults({ manifest, changelog, repository: REPOSITORY })).toEqual([]);
  });

  it.each(['', 'http://git.example.com/a/b', 'https://git.example.com/', 'https://git.example.com/a/b/'])(
    'is refused without an address that can be linked to: "%s"',
    (repository) => {
      expect(releaseFaults({ manifest, changelog, repository })).toEqual([
        expect.stringContaining('scripts/lib/published.js'),
      ]);
    },
  );

  it.each(['## 1.2.3 (unreleased)', '## 1.2.2 (2026-11-01)'])(
    'is refused with "%s" in the changelog',
    (heading) => {
      const faults = releaseFaults({
        manifest,
        changelog: `# Changelog\n\n${heading}\n`,
        repository: REPOSITORY,
      });
      expect(faults).toEqual([expect.stringContaining('CHANGELOG.md has no date for 1.2.3')]);
    },
  );
});

describe('the address of the repository', () => {
  const workflow = {
    GITHUB_SERVER_URL: 'https://git.example.com',
    GITHUB_REPOSITORY: 'someone/nestjs-wechat',
  };

  it('is the settled one, else that of the workflow that publishes, else none', () => {
    expect(repositoryAddress(workflow, 'https://git.example.com/a/b')).toBe('https://git.example.com/a/b');
    expect(repositoryAddress(workflow, '')).toBe(REPOSITORY);
    expect(repositoryAddress({ GITHUB_REPOSITORY: 'someone/nestjs-wechat' }, '')).toBe('');
  });
});

describe('what is checked before a release', () => {
  let folder = '';
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const manifest = (changes: object = {}): Promise<void> =>
    put(
      'package.json',
      JSON.stringify({
        version: '1.2.3',
        license: 'MIT',
        dependencies: { qr: '1' },
        publishConfig: { access: 'public', provenance: true },
        ...changes,
      }),
    );
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wechat-release-'));
    await manifest();
    await put('LICENSE', 'MIT License\n');
    await put('node_modules/qr/package.json', '{ "license": "(MIT OR Apache-2.0)" }');
    await put('dist/simulator/console/third-party-licenses.md', '');
    await put('dist/simulator/console/weui-license.txt', '');
    await put(
      '.github/workflows/release.yml',
      'permissions:\n  id-token: write\nrun: npm run release:check\n',
    );
    await put('.changeset/config.json', '{ "access": "public", "baseBranch": "main" }');
    await put('.changeset/brave-cats.md', '---\n"nestjs-wechat": minor\n---\n\nA line.\n');
    await put('CHANGELOG.md', '# Changelog\n\n## 1.2.3 (unreleased)\n\n[page](docs/page.md)\n');
    await put('docs/page.md', '');
    for (const name of ['README.md', 'README.zh-CN.md'])
      await put(name, '[page](docs/page.md#part) [there](#part)');
  });
  afterEach(() => rm(folder, { recursive: true }));
  const faults = (): string =>
    [linkFaults, licenceFaults, provenanceFaults, versionFaults].flatMap((check) => check(folder)).join('\n');

  it('is without a fault where all is in place', () => {
    expect(faults()).toBe('');
  });

  it.each<[string, () => Promise<void>, RegExp]>([
    [
      'a link to no file',
      () => put('README.md', '[a](docs/other.md)'),
      /README\.md: docs\/other\.md is not there/,
    ],
    ['a link that is not https', () => put('README.md', '[a](http://a.example)'), /http:.*not absolute/],
    ['another licence', () => put('LICENSE', 'Apache License'), /LICENSE is not the text of MIT/],
    [
      'a dependency that is not free',
      () => put('node_modules/qr/package.json', '{ "license": "AGPL-3.0" }'),
      /qr has the licence AGPL-3\.0/,
    ],
    [
      'a missing notice',
      () => rm(join(folder, 'dist'), { recursive: true }),
      /third-party-licenses\.md is missing/,
    ],
    ['no provenance', () => manifest({ publishConfig: { access: 'public' } }), /publishConfig\.provenance/],
    ['a workflow without the right', () => put('.github/workflows/release.yml', ''), /id-token: write/],
    ['no part in the changelog', () => manifest({ version: '1.3.0' }), /no part for 1\.3\.0/],
    [
      'a note without a kind',
      () => put('.changeset/brave-cats.md', 'A line.'),
      /brave-cats\.md does not say/,
    ],
  ])('finds %s', async (_, change, expected) => {
    await change();
    expect(faults()).toMatch(expected);
  });
});

describe('packing', () => {
  let folder = '';
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const before = '{ "name": "x", "version": "1.0.0", "devDependencies": { "y": "1" } }';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wechat-pack-'));
    await writeFile(join(folder, 'package.json'), before);
    for (const name of DOCUMENTS) await writeFile(join(folder, name), 'text');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('puts the published manifest in place and the own one back', async () => {
    putPublishedFiles(folder);
    expect(JSON.parse(await read('package.json'))).toEqual({ name: 'x', version: '1.0.0' });
    putRepositoryFiles(folder);
    expect(await read('package.json')).toBe(before);
  });

  it('loses nothing when an earlier pack was broken off', async () => {
    putPublishedFiles(folder);
    putPublishedFiles(folder);
    putRepositoryFiles(folder);
    expect(await read('package.json')).toBe(before);
  });

  it('leaves a file alone that was edited meanwhile', async () => {
    putPublishedFiles(folder);
    await writeFile(join(folder, 'package.json'), '{}');
    putRepositoryFiles(folder);
    expect(await read('package.json')).toBe('{}');
    expect(await read('README.md')).toBe('text');
  });
});
