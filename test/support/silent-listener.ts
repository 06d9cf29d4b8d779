import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** Why a listener cannot be made that swallows connections; undefined where it can. */
export const silentListenerMissing: string | undefined =
  process.platform === 'linux' ? undefined : 'other kernels refuse a connection when the queue is full';

/**
 * A listener that never accepts a connection and whose queue is full: the kernel drops every further attempt to connect,
 * as a firewall does that swallows packets. The listener lives in a thread that is blocked.
 */
export class SilentListener {
  private constructor(
    readonly url: string,
    private readonly worker: Worker,
    private readonly fillers: readonly Socket[],
  ) {}

  static async start(): Promise<SilentListener> {
    const worker = new Worker(
      `const { parentPort } = require('node:worker_threads');
       const server = require('node:net').createServer();
       server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
         parentPort.postMessage(server.address().port);
         Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
       });`,
      { eval: true },
    );
    const [port] = (await once(worker, 'message')) as [number];
    const fillers: Socket[] = [];
    // Connections are made until one hangs: then the queue is full.
    for (let full = false; !full && fillers.length < 4096;) {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      fillers.push(socket);
      full = await new Promise<boolean>((resolve) => {
        socket.once('connect', () => resolve(false));
        setTimeout(() => resolve(true), 300);
      });
    }
    return new SilentListener(`http://127.0.0.1:${port}`, worker, fillers);
  }

  async stop(): Promise<void> {
    for (const socket of this.fillers) socket.destroy();
    await this.worker.terminate();
  }
}
