import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@redis/client';

/** A Redis of our own on a free port, with nothing on disk; undefined where there is no `redis-server`. */
export async function startRedis() {
  const port = await freePort();
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: 'ignore' },
  );
  const started = await once(server, 'spawn').then(
    () => true,
    () => false,
  );
  if (!started) return undefined;
  const url = `redis://127.0.0.1:${port}`;
  const client = await connected(url);
  return {
    url,
    port,
    flush: () => client.flushAll(),
    async stop() {
      client.destroy();
      server.kill();
      await once(server, 'exit');
    },
  };
}

/** A connection, once the server answers. */
export async function connected(url) {
  for (let attempt = 1; ; attempt++) {
    const client = createClient({ url, socket: { reconnectStrategy: false } });
    client.on('error', () => {});
    try {
      return await client.connect();
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(50);
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
