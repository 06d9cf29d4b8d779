import { require } from '../../lib/loopback-only.js';
import { nodeEasywechat } from '../../lib/peers.js';
import { replyTo } from '../../lib/push.js';
import { listen } from './bare.js';

/** node-easywechat on bare node:http, the fastest that it can run on. */
export function start() {
  const { ServerRequest } = require('node-easywechat');
  const serve = nodeEasywechat();
  return listen(async (request, response) => {
    const answer = await serve(await ServerRequest.createFromIncomingMessage(request), async (message) =>
      replyTo(message.Content),
    );
    const body = answer.getBody();
    response.writeHead(answer.getStatusCode(), { 'Content-Type': 'text/xml', 'Content-Length': body.length });
    response.end(body);
  });
}
