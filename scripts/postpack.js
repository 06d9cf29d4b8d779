// After `npm pack` and `npm publish`: puts the repository's manifest and documents back.
import { root } from './lib/build.js';
import { putRepositoryFiles } from './lib/pack.js';

putRepositoryFiles(root);
