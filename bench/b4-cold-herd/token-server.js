// A token endpoint that takes 50 ms, a process of its own that counts what it is asked.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { serveParent } from '../lib/child.js';

const DELAY_MS = 50;
const WARM_UP = 'wx0000';
let requests = 0;

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    const isWarmUp = request.url.includes(WARM_UP) || body.includes(WARM_UP);
    if (!isWarmUp) requests++;
    setTimeout(() => {
      const answer = JSON.stringify({
        access_token: `token-${requests}-${'x'.repeat(120)}`,
        expires_in: 7200,
      });
      response.writeHead(200, {
        'Content-Type': 'application/json; encoding=utf-8',
        'Content-Length': answer.length,
      });
      response.end(answer);
    }, DELAY_MS);
  });
});
server.keepAliveTimeout = 60_000;

await serveParent(
  async () => {
    server.listen(0, '127.0.0.1', 4096);
    await once(server, 'listening');
    return { url: `http://127.0.0.1:${server.address().port}` };
  },
  {
    reset() {
      requests = 0;
    },
    count: () => ({ requests }),
  },
);
