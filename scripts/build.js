// Builds the library, the simulator's console and the sample app, each only when its sources changed.
import { buildAll } from './lib/build.js';

await buildAll({ force: process.argv.includes('--force') });
