import { connect, type Socket } from 'node:net';

/**
 * Sends many pushes over a few kept-alive connections, one at a time on each, and reads each answer to its end. Costs
 * less than `fetch`, so that a million of them are sent in minutes.
 *
 * @param next the push with this number, as path and body
 * @throws {Error} for a status other than 200
 */
export async function streamPushes(
  port: number,
  { from, to, connections = 16 }: { from: number; to: number; connections?: number },
  next: (number: number) => { path: string; body: string },
): Promise<void> {
  let number = from;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      try {
        while (number < to) {
          const { path, body } = next(number++);
          await exchange(
            socket,
            `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n` +
              `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
          );
        }
      } finally {
        socket.destroy();
      }
    }),
  );
}

function exchange(socket: Socket, request: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = '';
    const end = (error?: Error): void => {
      socket.removeAllListeners();
      if (error) reject(error);
      else resolve();
    };
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      const head = received.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/\r\ncontent-length: *(\d+)/i.exec(received)?.[1]);
      if (received.length < head + 4 + length) return;
      const status = received.slice(9, 12);
      end(status === '200' ? undefined : new Error(`The answer has status ${status}.`));
    });
    socket.on('error', end);
    socket.on('close', () => end(new Error('The connection was closed.')));
    socket.write(request);
  });
}
