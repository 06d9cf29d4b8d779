// A WeChat API that answers at once, a process of its own.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { serveParent } from '../lib/child.js';

const answer = Buffer.from('{"errcode":0,"errmsg":"ok","msgid":"2400000000000000001"}');

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, {
      'Content-Type': 'application/json; encoding=utf-8',
      'Content-Length': answer.length,
    });
    response.end(answer);
  });
});
server.keepAliveTimeout = 60_000;

await serveParent(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}` };
});
