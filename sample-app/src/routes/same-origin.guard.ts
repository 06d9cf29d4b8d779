import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable } from '@nestjs/common';
import { PublicUrl } from './public-url.js';

interface RequestHeaders {
  origin?: string;
  host?: string;
  'sec-fetch-site'?: string;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Refuses what a page of another site makes a browser send. A form or a script elsewhere can post to this app without
 * its user's knowledge, to `localhost` too; browsers say so in `Origin` and `Sec-Fetch-Site`. Programs that send
 * neither are let through.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(private readonly publicUrl: PublicUrl) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<{ headers: RequestHeaders }>();
    if (this.isOwn(headers)) return true;
    throw new ForbiddenException({
      error: { code: 'OTHER_SITE', errmsg: 'This was sent by a page of another site.' },
    });
  }

  private isOwn(headers: RequestHeaders): boolean {
    const { origin, host = '' } = headers;
    const site = headers['sec-fetch-site'] ?? 'none';
    if (site !== 'none' && site !== 'same-origin') return false;
    // A name that leads here is not enough (DNS rebinding): it must be this machine's, or the configured one.
    const own = new URL(this.publicUrl.origin);
    if (host !== own.host && !LOOPBACK.test(host)) return false;
    return origin === undefined || origin === own.origin || origin === `http://${host}`;
  }
}
