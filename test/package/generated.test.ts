import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const generators = readdirSync(`${root}scripts`).filter((file) => /^generate-.+\.js$/.test(file));

describe('the generated files', () => {
  it('are what their generators write now', { timeout: 300_000 }, async () => {
    const check = promisify(execFile)(process.execPath, ['scripts/generate.js', '--check'], { cwd: root });
    await expect(check).resolves.toMatchObject({ stderr: '' });
  });

  it('are written in one place, which knows --check', () => {
    expect(generators.length).toBeGreaterThan(5);
    for (const file of generators) {
      const text = readFileSync(`${root}scripts/${file}`, 'utf8');
      expect([file, /\bwriteFile(Sync)?\(/.test(text)]).toEqual([file, false]);
      expect([file, text.includes('writeGenerated(')]).toEqual([file, true]);
    }
  });
});
