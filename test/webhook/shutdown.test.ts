import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Starts a server, sends it the start of a request, ends it by SIGTERM, and returns which hooks have run. */
async function hooksAfter(program: string, platform: string, request: string): Promise<string[]> {
  const child = fork(program, [platform], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const hooks: string[] = [];
  const port = await new Promise<number>((resolve) =>
    child.on('message', (message: { port?: number; hook?: string }) => {
      if (message.port !== undefined) resolve(message.port);
      if (message.hook !== undefined) hooks.push(message.hook);
    }),
  );
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  socket.write(request);
  await new Promise((resolve) => setTimeout(resolve, 150));
  child.kill('SIGTERM');
  await exited;
  socket.destroy();
  return hooks;
}

describe('shutdown hooks', () => {
  let directory: string;
  let program: string;
  beforeAll(async () => {
    directory = mkdtempSync(here('../../node_modules/.shutdown-'));
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: here('../support/webhook/shutdown-program.ts'),
        outDir: directory,
        rollupOptions: { output: { entryFileNames: 'program.mjs' } },
      },
    });
    program = join(directory, 'program.mjs');
  }, 60_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const head = 'POST /wechat HTTP/1.1\r\nHost: a\r\n';
  it.skipIf(process.platform === 'win32').each([
    ['express', 'a body that is too large', `${head}Content-Length: 300000\r\n\r\n${'x'.repeat(100_000)}`],
    ['fastify', 'a body that is too large', `${head}Content-Length: 300000\r\n\r\n${'x'.repeat(100_000)}`],
    ['express', 'half a body', `${head}Content-Length: 1000\r\n\r\n${'x'.repeat(100)}`],
    ['fastify', 'half a body', `${head}Content-Length: 1000\r\n\r\n${'x'.repeat(100)}`],
  ])('run to their end on %s after %s', async (platform, _, request) => {
    expect(await hooksAfter(program, platform, request)).toEqual(['before shutdown', 'on shutdown']);
  });
});
