import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebhookAddress } from '../../boot/webhook-routes.js';
import type { BodyReader } from '../body-reader.js';
import { NodeExchange } from '../node-exchange.js';
import { Refusal } from '../refusal.js';
import type { RequestSink } from '../request-sink.js';

// What the fast paths past Express and past Fastify have in common.

/** The path of a request, without its query. */
export function pathOf({ url = '' }: IncomingMessage): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/** Whether the path of a webhook can be compared as text, and nothing else decides whether a request is for it. */
export function isPlainAddress({ path, version }: WebhookAddress): boolean {
  return /^[\w/~.-]+$/.test(path) && !version;
}

/** Whether there is one webhook at the address, for every host, and none of its handlers has enhancers. */
export function hasFastHandlers({ endpoints }: WebhookAddress): boolean {
  const [endpoint] = endpoints;
  return endpoints.length === 1 && endpoint!.hosts.length === 0 && endpoint!.prepared?.isFastPath === true;
}

/** Receives a push from Node's own request. */
export function takePastFramework(
  { sink, bodies }: { readonly sink: RequestSink; readonly bodies: BodyReader },
  address: WebhookAddress,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  bodies.readInContext(request, sink.bodyLimit(address, request), (body) => {
    const isRefused = body instanceof Refusal;
    const exchange = new NodeExchange({
      request,
      response,
      incoming: request,
      raw: response,
      body: isRefused ? undefined : body,
    });
    if (isRefused) sink.refused(address, exchange, body);
    else sink.request(address, exchange);
  });
}
