#!/usr/bin/env node
// The command line: `nestjs-wechat simulator` and `nestjs-wechat push`. In a checkout of the repository it builds
// first what is missing; an installed package comes built.
import { existsSync } from 'node:fs';

const builder = new URL('../scripts/lib/build.js', import.meta.url);
try {
  if (existsSync(builder)) {
    const { buildAll } = await import(builder.href);
    await buildAll({ only: ['package'] });
  }
  const { main } = await import('../dist/cli/main.js');
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
