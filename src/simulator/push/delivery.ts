import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** What came back from one delivery. */
export interface DeliveryAnswer {
  /** The HTTP status; 0 when there was no complete answer. */
  status: number;
  ms: number;
  body: string;
  /** Why there was none. */
  failure?: string;
}

/** The longest answer that is read, in bytes. */
const LONGEST = 1024 * 1024;

/** Sends one HTTP request as WeChat does: a connection of its own, closed when the time is up. */
export function deliver(
  method: 'GET' | 'POST',
  url: URL,
  body: string,
  contentType: string,
  timeoutMs: number,
  stopped: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<DeliveryAnswer> {
  const started = performance.now();
  return new Promise((resolve) => {
    let done = false;
    const finish = (status: number, text: string, failure?: string): void => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      stopped.removeEventListener('abort', onStop);
      outgoing.destroy();
      const ms = Math.round(performance.now() - started);
      resolve({ status, ms, body: text, ...(failure !== undefined && { failure }) });
    };
    const outgoing = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      method,
      agent: false,
      headers: {
        'user-agent': 'Mozilla/4.0',
        accept: '*/*',
        pragma: 'no-cache',
        connection: 'close',
        ...(method === 'POST' && { 'content-type': contentType, 'content-length': Buffer.byteLength(body) }),
        ...headers,
      },
    });
    const timer = setTimeout(() => finish(0, '', 'timeout'), timeoutMs);
    outgoing.on('error', (error: NodeJS.ErrnoException) => finish(0, '', error.code ?? error.message));
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > LONGEST) finish(0, '', 'answer too long');
      });
      response.on('error', (error) => finish(0, '', error.message));
      response.on('end', () => finish(response.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')));
      response.on('close', () => finish(0, '', 'connection broken'));
    });
    const onStop = (): void => finish(0, '', 'the simulator was stopped');
    stopped.addEventListener('abort', onStop);
    if (stopped.aborted) onStop();
    outgoing.end(method === 'POST' ? body : undefined);
  });
}
