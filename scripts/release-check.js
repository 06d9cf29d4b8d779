// `npm run release:check`, which `npm publish` runs by itself: what must hold before a version goes out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/build.js';
import { releaseFaults } from './lib/published.js';

const read = (name) => readFileSync(join(root, name), 'utf8');
const faults = releaseFaults({ manifest: JSON.parse(read('package.json')), changelog: read('CHANGELOG.md') });
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('Ready for the release.');
process.exitCode = faults.length === 0 ? 0 : 1;
