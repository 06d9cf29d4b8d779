import type { ServerResponse } from 'node:http';
import type { PushAnswer } from '../receive/push-protocol.js';

/** How long a refused sender may take to read the answer before the connection is cut. */
const LINGER_MS = 250;

/**
 * Answers a request whose body was not read to its end, and closes the connection.
 *
 * Ending the response at once would make Node read the rest of the body. Destroying the connection at once could
 * lose the answer. So the answer is flushed, and the connection is cut shortly after. The timer keeps the process
 * alive: without it, Node would exit before the application's shutdown hooks have run, because a paused connection
 * keeps nothing alive.
 */
export function answerUnread(raw: ServerResponse, { status, headers, contentType, body }: PushAnswer): void {
  if (raw.headersSent || raw.destroyed) return;
  raw.statusCode = status;
  for (const [name, value] of Object.entries(headers ?? {})) raw.setHeader(name, value);
  if (contentType !== undefined) raw.setHeader('Content-Type', contentType);
  raw.setHeader('Content-Length', Buffer.byteLength(body));
  raw.setHeader('Connection', 'close');
  // Behind another answer on the same connection this one has to wait its turn, and Node closes after it.
  if (!raw.socket) {
    raw.end(body);
    return;
  }
  if (body === '') raw.flushHeaders();
  else raw.write(body);
  setTimeout(() => raw.socket?.destroy(), LINGER_MS);
}
