// `npm pack` and `npm publish` take the files of this folder as they are. So the published texts stand in their place
// while npm packs (the script "prepack"), and the repository's own come back afterwards ("postpack").
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFiles } from './published.js';

const kept = (root) => join(root, '.build', 'packing');

/**
 * Puts the published texts in place. The repository's are kept first, so that nothing can be lost.
 * @param {string} root
 */
export function putPublishedFiles(root) {
  putRepositoryFiles(root); // where a pack was broken off
  const published = publishedFiles(root);
  mkdirSync(kept(root), { recursive: true });
  for (const [name, text] of published) {
    writeFileSync(join(kept(root), `${name}.published`), text);
    writeFileSync(join(kept(root), name), readFileSync(join(root, name)));
  }
  for (const [name, text] of published) writeFileSync(join(root, name), text);
}

/**
 * Puts the repository's files back, each only where the published text still stands: an edit is not undone.
 * @param {string} root
 */
export function putRepositoryFiles(root) {
  if (!existsSync(kept(root))) return;
  for (const name of readdirSync(kept(root))) {
    const published = join(kept(root), `${name}.published`);
    if (!existsSync(published)) continue;
    const path = join(root, name);
    if (readFileSync(path, 'utf8') === readFileSync(published, 'utf8')) {
      writeFileSync(path, readFileSync(join(kept(root), name)));
    }
  }
  rmSync(kept(root), { recursive: true });
}
