// `npm start`: builds what is out of date, then runs the sample app (which starts the simulator by itself).
import { buildAll, root } from './lib/build.js';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

try {
  await buildAll();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// npm runs this in a shell, and where that passes no signal on, SIGTERM to npm ends the shell alone. So a parent that
// is gone counts as the signal.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.emit('SIGTERM'), 200).unref();
}

await import(pathToFileURL(join(root, 'sample-app/dist/dev/main.js')).href);
