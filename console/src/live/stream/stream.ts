import { readStream } from './read-stream.js';
import type { StreamMessage, StreamRequest } from './stream-messages.js';

/** Follows the simulator's events: through the worker that all pages of this browser share, where there can be one. */
export function follow(url: string, names: readonly string[], tell: (message: StreamMessage) => void): void {
  const join = { type: 'join', url, names } as const;
  const worker = shared();
  if (!worker) return void readStream(join, tell);
  const { port } = worker;
  const ask = (request: StreamRequest) => port.postMessage(request);
  port.addEventListener('message', ({ data }: MessageEvent<StreamMessage>) => tell(data));
  port.start();
  // A worker that cannot be loaded says so only here.
  worker.addEventListener('error', () => readStream(join, tell), { once: true });
  ask(join);
  // A page that a browser keeps for the way back may come alive again.
  window.addEventListener('pagehide', () => ask({ type: 'leave' }));
  window.addEventListener('pageshow', ({ persisted }) => persisted && ask(join));
}

function shared(): SharedWorker | undefined {
  try {
    return new SharedWorker(new URL('shared-stream.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined; // Chrome for Android has none.
  }
}
