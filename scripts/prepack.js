// Before `npm pack` and `npm publish`: builds the package, and puts the published manifest and documents in place.
import { buildAll, root } from './lib/build.js';
import { putPublishedFiles } from './lib/pack.js';

try {
  await buildAll({ only: ['package'] });
  putPublishedFiles(root);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
