#!/usr/bin/env node
// The command line: `nestjs-wechat simulator`, `push` and `handshake`. In a checkout of the repository it builds
// first what is missing; an installed package comes built.
import { existsSync, readFileSync } from 'node:fs';

const builder = new URL('../scripts/lib/build.js', import.meta.url);
try {
  if (existsSync(builder)) {
    const { buildAll } = await import(builder.href);
    await buildAll({ only: ['package'] });
  }
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2), version);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
