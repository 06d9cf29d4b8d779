/** WeChat Pay's own hosts: the main one, its second entry, and the pair under another domain. */
export const PAY_HOSTS: readonly string[] = [
  'api.mch.weixin.qq.com',
  'api2.mch.weixin.qq.com',
  'api.wechatpay.cn',
  'api2.wechatpay.cn',
];

/** Where WeChat Pay is when nothing else is configured, the main host first. */
export const DEFAULT_PAY_URLS: readonly string[] = PAY_HOSTS.slice(0, 2).map((host) => `https://${host}`);
