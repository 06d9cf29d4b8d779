import { limitCycle } from '../../lib/limit-cycle.js';
import { replyTo } from '../../lib/push.js';
import { listen, parseQuery, readBody } from './bare.js';

/** Bare node:http with the hand-tuned cycle. */
export const start = () =>
  listen((request, response) => {
    readBody(request, (body) => {
      const query = parseQuery(request.url.slice(request.url.indexOf('?') + 1));
      const answer = limitCycle(query, body, replyTo);
      response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Length': answer.length });
      response.end(answer, 'latin1');
    });
  });
