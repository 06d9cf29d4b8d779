import type { VirtualClock } from '../virtual-clock.js';
import { randomText } from '../../util/random.js';
import { BoundedMap } from '../../util/bounded-map.js';

/** What a web (OAuth) token gives access to. It is not related to the account's access token. */
export interface WebGrant {
  readonly appId: string;
  readonly openid: string;
  readonly scope: string;
  readonly snapshot: boolean;
}

interface WebSession extends WebGrant {
  accessToken: string;
  accessUntil: number;
  readonly refreshToken: string;
  readonly refreshUntil: number;
}

const ACCESS_SECONDS = 7200;
const REFRESH_MS = 30 * 86_400_000;
const KEPT = 10_000;

/** Web tokens and the refresh tokens behind them. */
export class WebTokens {
  private readonly byAccess = new BoundedMap<WebSession>(KEPT);
  private readonly byRefresh = new BoundedMap<WebSession>(KEPT);

  constructor(private readonly clock: VirtualClock) {}

  issue(grant: WebGrant): ReturnType<WebTokens['answer']> {
    const session: WebSession = {
      ...grant,
      accessToken: '',
      accessUntil: 0,
      refreshToken: `92_${randomText(90)}`,
      refreshUntil: this.clock.now() + REFRESH_MS,
    };
    this.byRefresh.set(session.refreshToken, session);
    return this.renew(session);
  }

  /** Issues a new access token for a refresh token; the refresh token stays the same. */
  refresh(appId: string, refreshToken: string): ReturnType<WebTokens['answer']> | 'unknown' | 'expired' {
    const session = this.byRefresh.get(refreshToken);
    if (!session || session.appId !== appId) return 'unknown';
    return this.clock.now() >= session.refreshUntil ? 'expired' : this.renew(session);
  }

  find(accessToken: string): WebGrant | 'unknown' | 'expired' {
    const session = this.byAccess.get(accessToken);
    if (!session) return 'unknown';
    return this.clock.now() >= session.accessUntil ? 'expired' : session;
  }

  clear(): void {
    this.byAccess.clear();
    this.byRefresh.clear();
  }

  private renew(session: WebSession): ReturnType<WebTokens['answer']> {
    this.byAccess.delete(session.accessToken);
    session.accessToken = `92_${randomText(90)}`;
    session.accessUntil = this.clock.now() + ACCESS_SECONDS * 1000;
    this.byAccess.set(session.accessToken, session);
    return this.answer(session);
  }

  private answer(session: WebSession) {
    return {
      access_token: session.accessToken,
      expires_in: ACCESS_SECONDS,
      refresh_token: session.refreshToken,
      openid: session.openid,
      scope: session.scope,
      ...(session.snapshot && { is_snapshotuser: 1 }),
    };
  }
}
