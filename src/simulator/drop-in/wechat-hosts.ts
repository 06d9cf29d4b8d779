/**
 * The hosts that the simulator answers for when programs reach it under WeChat's own names, and the prefix under which
 * it has the paths of each. All lie within {@link WECHAT_DOMAIN}.
 */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['api.weixin.qq.com', ''],
  ['api2.weixin.qq.com', ''],
  ['sh.api.weixin.qq.com', ''],
  ['sz.api.weixin.qq.com', ''],
  ['hk.api.weixin.qq.com', ''],
  ['file.api.weixin.qq.com', ''],
  ['mp.weixin.qq.com', ''],
  ['open.weixin.qq.com', ''],
  ['api.mch.weixin.qq.com', ''],
  ['api2.mch.weixin.qq.com', ''],
  // Some paths of WeCom are paths of Official Accounts too, and mean something else there.
  ['qyapi.weixin.qq.com', '/qyapi'],
]);

export const WECHAT_DOMAIN = 'weixin.qq.com';

export const WECHAT_HOSTS: readonly string[] = [...HOSTS.keys()];

/** Where the simulator has the paths of a host; `undefined`: the host is not one of WeChat's. */
export const prefixOf = (host: string): string | undefined => HOSTS.get(host.toLowerCase());
