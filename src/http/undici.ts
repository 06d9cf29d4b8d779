import { WechatConfigError } from '../core/conf.errors.js';
import type { WechatClientCertificate } from './wechat-http.js';

/** How `fetch` is called: with the options of undici, among them the dispatcher. */
export interface DispatchedFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly dispatcher: unknown;
}

/**
 * A `fetch` that goes through a proxy, or presents a client certificate, or both. Node's own `fetch` takes neither,
 * and a dispatcher of the package undici fits the `fetch` of that same package only.
 *
 * @param proxy `true` for the proxies that `HTTP_PROXY` and `HTTPS_PROXY` name, or the URL of one. In both cases the
 * hosts in `NO_PROXY` are reached directly.
 * @throws WechatConfigError if the package undici is not installed.
 */
export async function dispatchedFetch(
  proxy: boolean | string,
  certificate?: WechatClientCertificate,
): Promise<DispatchedFetch> {
  const { fetch, Agent, EnvHttpProxyAgent } = await loadUndici(
    certificate ? 'A client certificate' : 'The option proxy',
  );
  const throughProxy = () =>
    new EnvHttpProxyAgent({
      // A tunnel for http: too, whatever the version of undici: the proxy then sees no URL, and so no token.
      proxyTunnel: true,
      ...(typeof proxy === 'string' && { httpProxy: proxy, httpsProxy: proxy }),
      ...(certificate && { connect: { ...certificate }, requestTls: { ...certificate } }),
    });
  const dispatcher =
    proxy === false ? new Agent({ connect: { ...certificate } }) : orConfigError(throughProxy);
  return { fetch: fetch as unknown as typeof globalThis.fetch, dispatcher };
}

/** The error that undici throws for an invalid URL contains the URL, and so its password. */
function orConfigError<T>(make: () => T): T {
  try {
    return make();
  } catch {
    throw new WechatConfigError([
      'a URL of a proxy (option proxy, WECHAT_PROXY, HTTP_PROXY, HTTPS_PROXY) is none. It has the form ' +
        'http://[user:password@]host:port; in a user name or password, % / ? # and @ are written percent-encoded ' +
        '(%25 %2F %3F %23 %40).',
    ]);
  }
}

async function loadUndici(what: string): Promise<typeof import('undici')> {
  try {
    return await import('undici');
  } catch {
    throw new WechatConfigError([`${what} needs the package undici. Run: npm install undici`]);
  }
}
