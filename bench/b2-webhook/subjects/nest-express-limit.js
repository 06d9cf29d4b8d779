import { limitCycle } from '../../lib/limit-cycle.js';
import { createApplication, listenOn } from '../../lib/nest.js';
import { replyTo } from '../../lib/push.js';
import { parseQuery, readBody } from './bare.js';
import { EmptyModule } from './nest-limit.js';

/** The hand-tuned cycle in a middleware of Nest on Express, before Nest's own body parsers. */
export async function start() {
  const application = await createApplication(EmptyModule, 'express');
  application.use('/wechat', (request, response) => {
    readBody(request, (body) => {
      const query = parseQuery(request.url.slice(request.url.indexOf('?') + 1));
      const answer = limitCycle(query, body, replyTo);
      response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Length': answer.length });
      response.end(answer, 'latin1');
    });
  });
  return listenOn(application);
}
