import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3})$/;

/**
 * The address of this page on the loopback name of the application. In the console's frame, a page at `127.0.0.1` that
 * leads back to an application at `localhost` is another site to the browser, which then keeps back the cookies of the
 * application, and its login fails.
 */
export function onApplicationsLoopbackName(request: IncomingMessage, leadsTo: string): string | undefined {
  const { host, 'sec-fetch-dest': destination } = request.headers;
  if (destination !== 'iframe' || host === undefined || !URL.canParse(`http://${host}`)) return undefined;
  const own = new URL(`http://${host}`);
  const target = new URL(leadsTo);
  if (own.hostname === target.hostname || !LOOPBACK.test(own.hostname) || !LOOPBACK.test(target.hostname)) {
    return undefined;
  }
  own.hostname = target.hostname;
  return new URL(request.url ?? '/', own).href;
}
