// `npm run bench`: this package beside its peers and beside the physical limit, in one run on one machine.
//   --quick        fewer rounds, under 90 s
//   --only b1,b3   some of the yardsticks
//   --no-build     measure the build that is there
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPeers } from './lib/install.js';
import { describeMachine } from './lib/machine.js';
import { markdownTable } from './lib/table.js';

const yardsticks = {
  b1: './b1-cycle/index.js',
  b2: './b2-webhook/index.js',
  b3: './b3-token-read/index.js',
  b4: './b4-cold-herd/index.js',
  b5: './b5-start-up/index.js',
  b6: './b6-footprint/index.js',
  b7: './b7-accounts/index.js',
  b8: './b8-api-call/index.js',
  b9: './b9-types/index.js',
  b10: './b10-pay/index.js',
  b11: './b11-simulator/index.js',
  b12: './b12-pushes/index.js',
  b13: './b13-push-log/index.js',
};

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
});
const chosen = options.only?.toLowerCase().split(',') ?? Object.keys(yardsticks);
const unknown = chosen.filter((name) => !(name in yardsticks));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(yardsticks).join(', ')}.`);
  process.exit(2);
}

const log = (text) => process.stderr.write(`${text}\n`);
installPeers();
if (!options['no-build']) {
  const { buildAll } = await import('../scripts/lib/build.js');
  await buildAll({ only: ['package'] });
}

const machine = describeMachine();
const started = Date.now();
const report = { machine, quick: options.quick, at: new Date().toISOString(), yardsticks: {} };
console.log(
  `# Benchmarks\n\n${machine.cores} cores, ${machine.memoryGiB} GiB, Node.js ${machine.node}, ${machine.platform}` +
    `${options.quick ? '; quick run, fewer rounds' : ''}. Medians; in brackets the quartiles.\n`,
);
let failed = 0;
for (const name of chosen) {
  const yardstick = await import(yardsticks[name]);
  log(`-- ${yardstick.title}`);
  console.log(`## ${yardstick.title}\n`);
  try {
    const {
      header,
      rows,
      notes = [],
      bounds = [],
      results,
      skipped,
    } = await yardstick.run({
      quick: options.quick,
      log,
    });
    if (rows) console.log(`${markdownTable(header, rows)}\n`);
    for (const note of notes) console.log(`${note}\n`);
    if (skipped) console.log(`Skipped: ${skipped}\n`);
    for (const { met, text } of bounds) console.log(`- ${met ? '✓' : '✗'} ${text}`);
    if (bounds.length > 0) console.log();
    report.yardsticks[name] = { title: yardstick.title, results, bounds, notes, skipped };
  } catch (error) {
    failed++;
    console.log(`Failed: ${error.message}\n`);
    log(error.stack);
    report.yardsticks[name] = { title: yardstick.title, error: error.message };
  }
}

report.seconds = Math.round((Date.now() - started) / 1000);
const target = new URL('./results.json', import.meta.url);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, `${JSON.stringify(report, null, 2)}\n`);

const bounds = Object.values(report.yardsticks).flatMap((yardstick) => yardstick.bounds ?? []);
const missed = bounds.filter(({ met }) => !met);
console.log(`${bounds.length - missed.length} of ${bounds.length} bounds hold (${report.seconds} s).`);
for (const { text } of missed) console.log(`- not held: ${text}`);
// A bound that a noisy machine misses is shown, not made an error; a yardstick that cannot run is one.
process.exit(failed > 0 ? 1 : 0);
