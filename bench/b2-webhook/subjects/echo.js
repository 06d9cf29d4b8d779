import { listen, readBody } from './bare.js';

/** Bare node:http that sends back what it got. */
export const start = () =>
  listen((request, response) => {
    readBody(request, (body) => {
      response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Length': body.length });
      response.end(body, 'latin1');
    });
  });
