import type { Type } from '@nestjs/common';
import type { HandlerTable } from './boot/handler-table.js';
import type { PushProtocol } from './receive/push-protocol.js';
import type { PushHandler } from './run/push-handler.js';

/** One webhook: a controller class at one path, version and host. */
export class WebhookEndpoint {
  private parts: PreparedEndpoint | undefined;

  constructor(
    readonly type: Type,
    /** As Nest resolved it, prefix and version included. */
    readonly path: string,
    /** Empty: any host. */
    readonly hosts: readonly RegExp[],
  ) {}

  /** What it works with; undefined until the application has been put together. */
  get prepared(): PreparedEndpoint | undefined {
    return this.parts;
  }

  /** Gives it its protocol and handlers, once, before the application listens. */
  prepare(parts: PreparedEndpoint): void {
    this.parts = parts;
  }
}

/** What a webhook works with. */
export interface PreparedEndpoint {
  readonly protocol: PushProtocol;
  readonly handlers: HandlerTable<PushHandler>;
  /** Whether every handler is called without Nest's enhancers. */
  readonly isFastPath: boolean;
}
