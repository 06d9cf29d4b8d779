import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entries } from '../../scripts/lib/entries.js';
import { atMost } from '../lib/bound.js';
import { median, summary } from '../lib/stats.js';
import { number } from '../lib/table.js';
import { completionTimes } from './completion.js';

export const title = 'B9 · Types: what they cost the compiler and the editor';

const here = fileURLToPath(new URL('.', import.meta.url));
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** Each is a file with a Nest module; those of an entry make typed calls, ten where it has so many. */
const PEERS = ['stripe', 'octokit'];
const OURS = ['main', ...entries];
const nameOf = (subject) => (subject === 'main' ? 'nestjs-wechat' : `nestjs-wechat/${subject}`);

/** After so long no other round begins. */
const QUICK_MS = 45_000;
const FULL_MS = 240_000;
/** How long one run of the compiler may take. */
const COMPILER_MS = 120_000;

const OPTIONS = {
  target: 'ES2023',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  types: ['node'],
};

/** `tsc` on a file that uses a package, against the same file with Nest alone. */
export async function run({ quick, log }) {
  // Inside the repository, so that packages are found as in an application.
  const folder = mkdtempSync(join(here, '.run-'));
  try {
    const known = readdirSync(join(here, 'subjects')).map((file) => basename(file, '.ts'));
    const subjects = ['base', ...OURS.filter((name) => known.includes(name)), ...PEERS];
    for (const subject of subjects) application(folder, subject);
    const rounds = quick ? 3 : 7;
    const samples = new Map(subjects.map((subject) => [subject, []]));
    // The first round fills the caches of the file system.
    const end = Date.now() + (quick ? QUICK_MS : FULL_MS);
    // On a busy machine a round takes several times as long; the rounds that there was time for count.
    for (let round = 0; round <= rounds && (round <= 1 || Date.now() < end); round++) {
      log(`round ${round} of ${rounds}`);
      for (const subject of subjects) {
        const sample = compile(join(folder, subject));
        if (round > 0) samples.get(subject).push(sample);
      }
    }
    const of = (subject, what) => samples.get(subject).map((sample) => sample[what]);
    const results = subjects.map((subject) => ({
      subject,
      seconds: summary(of(subject, 'seconds')),
      addedSeconds: median(of(subject, 'seconds')) - median(of('base', 'seconds')),
      addedMegabytes: (median(of(subject, 'kilobytes')) - median(of('base', 'kilobytes'))) / 1000,
      files: median(of(subject, 'files')) - median(of('base', 'files')),
      instantiations: median(of(subject, 'instantiations')),
    }));
    log('asking the editor’s server for completions');
    const completion = await completionTimes(join(folder, 'main'), quick ? 3 : 7);
    const path = summary(completion.path);
    const [, main] = results;
    const largest = Math.max(...results.slice(1, -PEERS.length).map((result) => result.addedMegabytes));
    return {
      header: ['package', 'seconds added', 'MB added', 'files', 'instantiations'],
      rows: results
        .slice(1)
        .map((result) => [
          PEERS.includes(result.subject) ? result.subject : `**${nameOf(result.subject)}**`,
          number(result.addedSeconds),
          number(result.addedMegabytes),
          number(result.files),
          number(result.instantiations),
        ]),
      notes: [
        `\`tsc --noEmit --strict --skipLibCheck\` with Nest alone: ${number(results[0].seconds.median)} s (CPU time of the compiler).`,
        `Completion of a path inside \`api.post('\` in tsserver, by its own timing: ${number(path.median)} ms ` +
          `(${number(path.q1)}–${number(path.q3)}), ${number(median(completion.first))} ms the first time; ` +
          `of a field inside a body ${number(median(completion.field))} ms.`,
      ],
      results: [...results, { subject: 'completion', ...completion }],
      bounds: [
        atMost('memory that ten typed calls add to tsc', main.addedMegabytes, 85, ' MB'),
        atMost('memory that any entry adds to tsc', largest, 85, ' MB'),
        atMost('completion of a path', path.median, 300, ' ms'),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function application(folder, subject) {
  const target = join(folder, subject);
  mkdirSync(target);
  copyFileSync(join(here, 'subjects', `${subject}.ts`), join(target, 'application.ts'));
  writeFileSync(
    join(target, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: OPTIONS, files: ['application.ts'] }),
  );
}

/** One run of the compiler, in CPU seconds of its process: other processes disturb them less than the clock. */
function compile(cwd) {
  const cpu =
    'process.on("exit",()=>{const{user,system}=process.cpuUsage();console.log("CPU time: "+(user+system)/1e6)})';
  const output = execFileSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(cpu)}`, tsc, '-p', '.', '--extendedDiagnostics'],
    { cwd, encoding: 'utf8', timeout: COMPILER_MS },
  );
  const read = (name) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1]);
  return {
    seconds: read('CPU time'),
    kilobytes: read('Memory used'),
    files: read('Files'),
    instantiations: read('Instantiations'),
  };
}
