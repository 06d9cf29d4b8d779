import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

const LOOPBACK = /^(?:localhost|(?:[\w-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
/** A server that is bound to one of these is reached by every address of the machine. */
const ANY_ADDRESS = new Set(['0.0.0.0', '::']);

/**
 * Decides who may see and control the simulator: the console and everything under `/_simulator`, which shows tokens
 * and messages.
 *
 * A page of another site must not do it. The browser names that page in `Origin`; after DNS rebinding, when the other
 * site's own name leads to this machine, only `Host` still gives it away.
 */
export class CallerCheck {
  /**
   * @param boundTo the address that the server listens on
   * @param allowed further host names that people reach it by
   */
  constructor(
    private readonly boundTo: string,
    private readonly allowed: readonly string[],
  ) {}

  /** Why a request is refused; `undefined` when it is not. */
  refusal({ headers }: IncomingMessage): string | undefined {
    // Programs that are no browser may leave `Host` out.
    if (headers.host !== undefined && !this.isOurs(hostOf(`http://${headers.host}`))) {
      return (
        `The simulator does not answer at the host name ${JSON.stringify(headers.host)}. ` +
        'Open it at localhost, or allow the name with --allow-host.'
      );
    }
    if (headers.origin !== undefined && !this.isOurs(hostOf(headers.origin))) {
      return 'Pages of other sites may not use the control API of the simulator.';
    }
    return undefined;
  }

  private isOurs(host: string | undefined): boolean {
    if (host === undefined) return false;
    if (LOOPBACK.test(host)) return true;
    const plain = host.replace(/^\[|\]$/g, '');
    // An address, unlike a name, cannot be made to lead elsewhere.
    if (ANY_ADDRESS.has(this.boundTo) && isIP(plain) !== 0) return true;
    return [this.boundTo, ...this.allowed].some((name) => name.toLowerCase() === plain.toLowerCase());
  }
}

/** The host name of an origin, without its port; `undefined` for anything that is not one. */
const hostOf = (origin: string): string | undefined =>
  /^https?:\/\/[^/@?#\\]+$/i.test(origin) && URL.canParse(origin) ? new URL(origin).hostname : undefined;
