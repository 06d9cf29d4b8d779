import type { StreamMessage, StreamRequest } from './stream-messages.js';

const RETRY_MS = 2000;

/**
 * Reads the stream, and comes back when the connection is lost.
 *
 * @returns what ends it
 */
export function readStream(
  { url, names }: Extract<StreamRequest, { type: 'join' }>,
  tell: (message: StreamMessage) => void,
): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    source = new EventSource(url);
    source.addEventListener('open', () => tell({ type: 'open' }));
    source.addEventListener('error', () => {
      tell({ type: 'lost' });
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, RETRY_MS);
    });
    for (const name of names) {
      source.addEventListener(name, ({ data }: MessageEvent<string>) => tell({ type: 'event', name, data }));
    }
  }

  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
