import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/**
 * Where browsers find this app. It is configured, and never taken from the Host header of a request, which is the
 * sender's to choose: an address made from it would lead people elsewhere.
 */
@Injectable()
export class PublicUrl {
  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly configured: string | undefined,
  ) {}

  /** The origin; without one in the configuration, the port of this machine that the app listens on. */
  get origin(): string {
    if (this.configured) return this.configured;
    const address = this.adapterHost.httpAdapter.getHttpServer().address() as { port: number } | null;
    return `http://localhost:${address?.port ?? 3000}`;
  }
}
