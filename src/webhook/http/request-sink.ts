import type { WebhookAddress } from '../boot/webhook-routes.js';
import type { HttpExchange } from './http-exchange.js';
import type { Refusal } from './refusal.js';

/** Where a platform's binding hands its requests over. */
export interface RequestSink {
  /** Takes a request for this address; false when it is for none of the webhooks there. */
  request(address: WebhookAddress, exchange: HttpExchange): boolean;
  /** Whether a webhook at this address is for the request's host. */
  serves(address: WebhookAddress, request: object): boolean;
  /** The largest body in bytes that the webhook takes. */
  bodyLimit(address: WebhookAddress, request: object): number;
  /** Takes a request that was refused before its body was there. */
  refused(address: WebhookAddress, exchange: HttpExchange, refusal: Refusal): void;
}
