import { createHash } from 'node:crypto';
import type { WechatClock } from '../core/clock.js';
import type { WechatConfService } from '../module/wechat-conf.service.js';
import type { Credential } from '../core/credential.js';
import { WechatApiError } from '../http/http.errors.js';
import { WechatError } from '../core/wechat.errors.js';
import { sameText } from './central-keys.js';

/** What the server answers: a status, and a body or none. */
export interface CentralAnswer {
  status: number;
  body?: Record<string, unknown>;
}

/** How the server finds an account that it keeps, by AppID. */
export type FindAccount = (appId: string) => WechatConfService | undefined;

/** One credential of an account, as it is read and renewed. */
interface Kept {
  get(): Promise<Credential>;
  renew(stale: string): Promise<Credential>;
}

const KINDS = new Map<string, (conf: WechatConfService) => Kept>([
  [
    'access_token',
    (conf) => ({ get: () => conf.getAccessToken(), renew: (stale) => conf.renewAccessToken(stale) }),
  ],
  [
    'jsapi_ticket',
    (conf) => ({ get: () => conf.getJsapiTicket(), renew: (stale) => conf.renewJsapiTicket(stale) }),
  ],
  [
    'wx_card_ticket',
    (conf) => ({ get: () => conf.getWxCardTicket(), renew: (stale) => conf.renewWxCardTicket(stale) }),
  ],
]);
const NOT_FOUND: CentralAnswer = { status: 404 };

/** What the central token server does, apart from HTTP. */
export class CentralService {
  constructor(
    private readonly findAccount: FindAccount,
    private readonly clock: WechatClock,
  ) {}

  /** The current credential. */
  async current(appId: string, kind: string): Promise<CentralAnswer> {
    const kept = this.kept(appId, kind);
    return kept === undefined ? NOT_FOUND : this.answer(() => kept.get());
  }

  /** Renews, if the kept value is the one with this digest; answers with what is kept then. */
  async renew(appId: string, kind: string, staleSha256: unknown): Promise<CentralAnswer> {
    if (typeof staleSha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(staleSha256)) return { status: 400 };
    const kept = this.kept(appId, kind);
    if (kept === undefined) return NOT_FOUND;
    return this.answer(async () => {
      const current = await kept.get();
      const digest = createHash('sha256').update(current.value).digest('hex');
      if (digest !== staleSha256.toLowerCase()) return current;
      // Where no other is to be had, whether this one is of use is for the caller to see.
      return kept.renew(current.value).catch(() => kept.get());
    });
  }

  /** The access token for a client that knows nothing but its account's secret. */
  async compat(appId: unknown, secret: unknown): Promise<CentralAnswer> {
    if (typeof appId !== 'string' || typeof secret !== 'string') return { status: 401 };
    const conf = this.findAccount(appId);
    // An account that is not kept takes as long as a wrong secret; an empty one is nobody's.
    const right = sameText(secret, conf?.hasSecret ? conf.appSecret : '');
    if (conf === undefined || secret === '' || !right) return { status: 401 };
    const { status, body } = await this.answer(() => conf.getAccessToken());
    if (status !== 200) return { status, body };
    return { status, body: { access_token: body!['value'], expires_in: body!['expires_in'] } };
  }

  private kept(appId: string, kind: string): Kept | undefined {
    const conf = this.findAccount(appId);
    return conf && KINDS.get(kind)?.(conf);
  }

  private async answer(read: () => Promise<Credential>): Promise<CentralAnswer> {
    try {
      const { value, expiresAt } = await read();
      const expiresIn = Math.max(0, Math.floor(expiresAt - this.clock.now() / 1000));
      return { status: 200, body: { value, expires_at: expiresAt, expires_in: expiresIn } };
    } catch (error) {
      const code = error instanceof WechatError ? error.code : 'WECHAT_UNKNOWN';
      const api = error instanceof WechatApiError ? { errcode: error.errcode, class: error.class } : {};
      return { status: 502, body: { error: { code, ...api } } };
    }
  }
}
