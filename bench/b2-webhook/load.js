// The load generator, a process of its own: kept-alive connections with one request each under way, written on bare
// sockets so that it costs little beside the server. Everything is made before the clock starts and checked after
// it stops.
import { once } from 'node:events';
import { connect } from 'node:net';
import { serveParent } from '../lib/child.js';
import { checkReply } from '../lib/check-reply.js';
import { makePush } from '../lib/push.js';

let pushes = [];

await serveParent(() => ({}), {
  /** Makes the pushes of one round; every subject gets the same. */
  prepare({ count }) {
    pushes = Array.from({ length: count }, () => {
      const push = makePush('/wechat');
      const request = Buffer.from(
        `POST ${push.url} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Mozilla/4.0\r\nAccept: */*\r\n` +
          `Content-Type: text/xml\r\nContent-Length: ${Buffer.byteLength(push.body)}\r\n` +
          `Connection: keep-alive\r\n\r\n${push.body}`,
      );
      return { request, body: push.body, expected: push.expected };
    });
  },

  /** Sends pushes `from` to `to`, to one server or to several in turn, and tells how long it took. */
  async run({ port, ports = [port], from, to, connections, check }) {
    const answers = [];
    const sockets = await Promise.all(
      Array.from({ length: connections }, (_, i) => open(ports[i % ports.length])),
    );
    let next = from;
    const started = process.hrtime.bigint();
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise((resolve, reject) => {
            let current;
            let received = null;
            const send = () => {
              if (next === to) return resolve();
              current = next++;
              socket.write(pushes[current].request);
            };
            socket.on('data', (chunk) => {
              received = received === null ? chunk : Buffer.concat([received, chunk]);
              const answer = complete(received);
              if (!answer) return;
              answers[current - from] = answer;
              received = null;
              send();
            });
            socket.on('error', reject);
            socket.on('close', () => reject(new Error('The server closed a connection.')));
            send();
          }),
      ),
    );
    const nanoseconds = Number(process.hrtime.bigint() - started);
    for (const socket of sockets) socket.removeAllListeners('close').destroy();
    answers.forEach(({ status, body }, i) => {
      const push = pushes[from + i];
      if (status !== 200) throw new Error(`Status ${status}: ${body.toString().slice(0, 300)}`);
      if (check === 'echo' ? body.toString() !== push.body : checkReply(body.toString(), push.expected))
        throw new Error('The echo differs.');
    });
    return { nanoseconds, requests: to - from };
  },
});

async function open(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

/** The status and body of an answer, once all of it is there. */
function complete(bytes) {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const headers = bytes.latin1Slice(0, head);
  const status = Number(headers.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(headers);
  if (length) {
    const end = head + 4 + Number(length[1]);
    return bytes.length >= end ? { status, body: bytes.subarray(head + 4, end) } : undefined;
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(headers))
    throw new Error(`No length in the answer: ${headers}`);
  return bytes.subarray(-5).equals(LAST_CHUNK)
    ? { status, body: joined(bytes.subarray(head + 4)) }
    : undefined;
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n');

function joined(chunked) {
  const parts = [];
  for (let at = 0; ;) {
    const line = chunked.indexOf('\r\n', at);
    const size = parseInt(chunked.latin1Slice(at, line), 16);
    if (size === 0) return Buffer.concat(parts);
    parts.push(chunked.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
