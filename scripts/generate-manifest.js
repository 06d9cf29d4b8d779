// `npm run generate:manifest`: writes the entries of scripts/lib/entries.js into package.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/build.js';
import { withEntries } from './lib/entries.js';

const path = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(path, 'utf8'));
writeFileSync(path, `${JSON.stringify(withEntries(manifest), null, 2)}\n`);
