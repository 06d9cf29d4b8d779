// `npm run generate:manifest`: writes the entries of scripts/lib/entries.js into package.json.
// `--check` writes nothing and fails when they are not there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/build.js';
import { withEntries } from './lib/entries.js';
import { writeGenerated } from './lib/generated-files.js';

const path = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(path, 'utf8'));
writeGenerated({ 'package.json': `${JSON.stringify(withEntries(manifest), null, 2)}\n` });
