import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { freePort } from './free-port.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An example that runs in a process of its own, on the built package. */
export interface ExampleProcess {
  readonly url: string;
  /** What it has printed so far. */
  readonly output: () => string;
  stop(): Promise<void>;
}

/**
 * Runs a file of `examples/` as a user does: compiled, in a process of its own, configured by its environment.
 *
 * @param port the port that it is to listen on; by default a free one
 * @throws Error with what the example printed, when it ends before it listens
 */
export async function runExample(
  name: string,
  variables: Readonly<Record<string, string>>,
  port?: number,
): Promise<ExampleProcess> {
  const own = port ?? (await freePort());
  await mkdir(join(root, '.build'), { recursive: true });
  // Inside the repository, so that the file finds the package by its name.
  const folder = await mkdtemp(join(root, '.build', `example-${name}-`));
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, compiled(await readFile(join(root, 'examples', `${name}.ts`), 'utf8')));
  const others = Object.entries(process.env).filter(([variable]) => !variable.startsWith('WECHAT_'));
  const child = spawn(process.execPath, [file], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(others), ...variables, PORT: String(own), NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${own}`;
  const until = Date.now() + 30_000;
  while (!output.includes('successfully started') || !(await listens(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The example ${name} did not start:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, output: () => output, stop };
}

function compiled(source: string): string {
  return ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      experimentalDecorators: true,
      emitDecoratorMetadata: true,
    },
  }).outputText;
}

const listens = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );
