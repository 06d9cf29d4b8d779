/// The stream of the simulator's events, read once for all pages of a browser: a browser opens six connections to a
/// host, and a stream for each page would leave none for the seventh. Runs as a shared worker.
import type { StreamMessage, StreamRequest } from './stream-messages.js';
import { readStream } from './read-stream.js';

const pages = new Set<MessagePort>();
let stop: (() => void) | undefined;

function tell(message: StreamMessage): void {
  // A page's port takes no origin.
  for (const page of pages) page.postMessage(message, []);
}

/** A stream begins with a snapshot, which a page that has just come needs; the others take it as well. */
function restart(request: Extract<StreamRequest, { type: 'join' }>): void {
  stop?.();
  stop = readStream(request, tell);
}

function onRequest(page: MessagePort, request: StreamRequest): void {
  if (request.type === 'join') {
    pages.add(page);
    restart(request);
    return;
  }
  pages.delete(page);
  if (pages.size > 0) return;
  stop?.();
  stop = undefined;
}

globalThis.addEventListener('connect', (event) => {
  const [page] = (event as MessageEvent).ports;
  if (!page) return;
  page.addEventListener('message', ({ data }: MessageEvent<StreamRequest>) => onRequest(page, data));
  page.start();
});
