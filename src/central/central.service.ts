import { createHash } from 'node:crypto';
import type { WechatClock } from '../core/clock.js';
import type { Credential } from '../core/credential/credential.js';
import { withTimeout } from '../core/waiting.js';
import { WechatError } from '../core/wechat.errors.js';
import type { CredentialDirectory } from '../credential/credential-directory.js';
import { WechatApiError } from '../http/http.errors.js';
import { sameText } from './central-keys.js';

/** What the server answers: a status, and a body or none. */
export interface CentralAnswer {
  status: number;
  body?: Record<string, unknown>;
}

/** A credential as business servers read it. */
interface ServedCredential {
  value: string;
  expires_at: number;
  expires_in: number;
}

/** A credential that takes longer than this is left out of a batch, so that it does not hold up the others. */
const BATCH_PATIENCE_MS = 5000;
/** The most credentials that one request may ask for. */
const MAX_BATCH = 500;
const NOT_FOUND: CentralAnswer = { status: 404 };
const BAD_REQUEST: CentralAnswer = { status: 400 };

/**
 * What the central token server does, apart from HTTP. It serves every credential that the application keeps, of
 * whatever product, and knows nothing but the ids of the owner and the name of the kind.
 */
export class CentralService {
  constructor(
    private readonly directory: CredentialDirectory,
    private readonly clock: WechatClock,
  ) {}

  /** The current credential. */
  async current(ids: readonly string[], kind: string): Promise<CentralAnswer> {
    const keeper = await this.find(ids, kind);
    return keeper === undefined ? NOT_FOUND : this.answer(() => keeper.get());
  }

  /** Renews, if the kept value is the one with this digest; answers with what is kept then. */
  async renew(ids: readonly string[], kind: string, staleSha256: unknown): Promise<CentralAnswer> {
    if (typeof staleSha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(staleSha256)) return BAD_REQUEST;
    const keeper = await this.find(ids, kind);
    if (keeper === undefined) return NOT_FOUND;
    return this.answer(async () => {
      const current = await keeper.get();
      const digest = createHash('sha256').update(current.value).digest('hex');
      if (digest !== staleSha256.toLowerCase()) return current;
      // Where there is no other, the business server decides whether this one is of use.
      return keeper.renew(current.value).catch(() => keeper.get());
    });
  }

  /**
   * Many credentials in one answer. One that is not kept here, or cannot be had now, is null.
   *
   * @param names `ownerId/kind` or `ownerId/ownerId/kind`, each part percent-encoded
   */
  async batch(names: unknown): Promise<CentralAnswer> {
    if (!Array.isArray(names) || names.length > MAX_BATCH) return BAD_REQUEST;
    if (!names.every((name): name is string => typeof name === 'string' && isCredentialName(name))) {
      return BAD_REQUEST;
    }
    const found = await Promise.all(names.map(async (name) => [name, await this.served(name)] as const));
    return { status: 200, body: { credentials: Object.fromEntries(found) } };
  }

  /** The access token for a client that knows nothing but its account's secret. */
  async compat(appId: unknown, secret: unknown): Promise<CentralAnswer> {
    if (typeof appId !== 'string' || typeof secret !== 'string') return { status: 401 };
    // An account that is not kept is compared too, so that the answer takes as long as for a wrong secret.
    const right = sameText(secret, this.directory.secretOf([appId]) ?? '');
    if (secret === '' || !right) return { status: 401 };
    const { status, body } = await this.current([appId], 'access_token');
    if (status !== 200) return { status, ...(body && { body }) };
    return { status, body: { access_token: body!['value'], expires_in: body!['expires_in'] } };
  }

  private async find(ids: readonly string[], kind: string) {
    return (await this.directory.find(ids))?.find(kind);
  }

  private async served(name: string): Promise<unknown> {
    const parts = name.split('/').map(decodeURIComponent);
    const { status, body } = await withTimeout(() => this.current(parts.slice(0, -1), parts.at(-1)!), {
      clock: this.clock,
      ms: BATCH_PATIENCE_MS,
      onTimeout: () => new Error('The credential took too long.'),
    }).catch((): CentralAnswer => ({ status: 504 }));
    return status === 200 ? body : null;
  }

  private async answer(read: () => Promise<Credential>): Promise<CentralAnswer> {
    try {
      const { value, expiresAt } = await read();
      const expiresIn = Math.max(0, Math.floor(expiresAt - this.clock.now() / 1000));
      const served: ServedCredential = { value, expires_at: expiresAt, expires_in: expiresIn };
      return { status: 200, body: { ...served } };
    } catch (error) {
      const code = error instanceof WechatError ? error.code : 'WECHAT_UNKNOWN';
      const api = error instanceof WechatApiError ? { errcode: error.errcode, class: error.class } : {};
      return { status: 502, body: { error: { code, ...api } } };
    }
  }
}

/** One or two ids and a kind, each percent-encoded and not empty. */
function isCredentialName(name: string): boolean {
  if (name.length > 1024 || !/^[^/]+(\/[^/]+){1,2}$/.test(name)) return false;
  try {
    decodeURIComponent(name);
    return true;
  } catch {
    return false;
  }
}
