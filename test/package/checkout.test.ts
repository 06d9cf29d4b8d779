import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isCheckout = existsSync(join(root, '.git'));

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 24 });

describe.skipIf(!isCheckout)(
  `a checkout of the repository ${isCheckout ? '' : '(skipped: these files are not in one)'}`,
  () => {
    let folder = '';
    beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'wechat-checkout-'))));
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it('has LF at the end of each line, even where git is set up to write CRLF', () => {
      const clone = join(folder, 'clone');
      git('-c', 'core.autocrlf=true', '-c', 'core.eol=crlf', 'clone', '--quiet', root, clone);
      const files = git('-C', clone, '-c', 'core.autocrlf=true', 'ls-files', '--eol').trim().split('\n');
      expect(files.length).toBeGreaterThan(100);
      expect(files.filter((line) => /w\/(crlf|mixed)/.test(line))).toEqual([]);
    });
  },
);
