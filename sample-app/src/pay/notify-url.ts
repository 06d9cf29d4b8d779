import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** Where WeChat Pay finds this app: a public address, or the port of this machine that the app listens on. */
@Injectable()
export class NotifyUrl {
  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly publicUrl: string | undefined,
  ) {}

  /** @param configured `WECHAT_PAY_NOTIFY_URL`, which wins */
  of(configured: string | undefined): string {
    if (configured) return configured;
    const address = this.adapterHost.httpAdapter.getHttpServer().address() as { port: number } | null;
    return `${this.publicUrl ?? `http://127.0.0.1:${address?.port ?? 3000}`}/wechat/pay`;
  }
}
