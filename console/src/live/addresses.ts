const LOOPBACK = /^(localhost|127(\.\d{1,3}){3})$/;

/** `true` for an address that the console may load: this machine's own, or data. */
export function isLocal(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol === 'data:' || url.protocol === 'blob:') return true;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  return url.origin === location.origin || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

/** `true` for an address that a browser may be sent to at the reader's wish. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/** WeChat's own authorize pages are the simulator's here. */
export function atHome(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.hostname !== 'open.weixin.qq.com') return address;
  return new URL(`.${url.pathname}${url.search}${url.hash}`, document.baseURI).href;
}

/**
 * The same address on the loopback name that the console itself was opened at. To a browser `localhost` and `127.0.0.1`
 * are different sites, and in a frame of another site an application gets none of its cookies, so logins would fail.
 */
export function onOwnLoopbackName(address: string): string {
  const url = new URL(address);
  if (LOOPBACK.test(url.hostname) && LOOPBACK.test(location.hostname)) url.hostname = location.hostname;
  return url.href;
}
