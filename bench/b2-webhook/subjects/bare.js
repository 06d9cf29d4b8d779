import { once } from 'node:events';
import { createServer } from 'node:http';

/** The whole body of a request as a string, with the least that node:http can do. */
export function readBody(request, done) {
  let first;
  let rest;
  request.on('data', (chunk) => {
    if (first === undefined) first = chunk;
    else (rest ??= [first]).push(chunk);
  });
  request.on('end', () => done((rest ? Buffer.concat(rest) : first).latin1Slice()));
}

/** A bare node:http server on a free port. */
export async function listen(onRequest) {
  const server = createServer(onRequest).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

/** The query as an object, by the platform's own parser of plain queries. */
export { parse as parseQuery } from 'node:querystring';
