import type { Type } from '@nestjs/common';
import type { HandlerTable } from './boot/handler-table.js';
import type { PushHandler } from './run/push-handler.js';
import type { WebhookAccount } from '../account/push/webhook-account.js';

/** One webhook: a controller class at one path, version and host. */
export interface WebhookEndpoint {
  readonly type: Type;
  /** As Nest resolved it, prefix and version included. */
  readonly path: string;
  /** Empty: any host. */
  readonly hosts: readonly RegExp[];
  /** Filled in when the application has been put together, before it listens. */
  ready: PreparedEndpoint | undefined;
}

/** What a webhook works with. */
export interface PreparedEndpoint {
  readonly account: WebhookAccount;
  readonly handlers: HandlerTable<PushHandler>;
  /** Whether every handler goes the short way. */
  readonly isDirect: boolean;
}
