import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The key for a simulator that other machines can reach. Without it, nobody can see or control that simulator. */
export class ControlKey {
  private readonly digest: Buffer | undefined;

  /** @param key `undefined`: no key is needed */
  constructor(readonly key: string | undefined) {
    this.digest = key === undefined ? undefined : digestOf(key);
  }

  /** Why a request is refused; `undefined` when it is not. */
  refusal(request: IncomingMessage): string | undefined {
    if (!this.digest || [bearer(request), cookie(request)].some((given) => this.fits(given)))
      return undefined;
    return (
      'This simulator can be reached from other machines, so its console and control API need the key that it ' +
      'printed at its start. Open the console at /?key=KEY; programs send the header Authorization: Bearer KEY.'
    );
  }

  /** The cookie that a browser gets which was sent here with the right key in the address. */
  cookieFor(url: URL): string | undefined {
    if (
      this.key === undefined ||
      url.pathname !== '/' ||
      !this.fits(url.searchParams.get('key') ?? undefined)
    )
      return undefined;
    return `${COOKIE}=${encodeURIComponent(this.key)}; Path=/; HttpOnly; SameSite=Strict`;
  }

  private fits(given: string | undefined): boolean {
    return given !== undefined && this.digest !== undefined && timingSafeEqual(digestOf(given), this.digest);
  }
}

export const newControlKey = (): string => randomBytes(18).toString('base64url');

/** Whether only this machine can reach a server that listens on `host`. */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host.replace(/^\[|\]$/g, ''));

const COOKIE = 'wechat-simulator-key';

// Digests have one length, which `timingSafeEqual` asks for.
const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

const bearer = ({ headers }: IncomingMessage): string | undefined =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];

function cookie({ headers }: IncomingMessage): string | undefined {
  const pair = (headers.cookie ?? '').split('; ').find((one) => one.startsWith(`${COOKIE}=`));
  try {
    return pair && decodeURIComponent(pair.slice(COOKIE.length + 1));
  } catch {
    return undefined;
  }
}
