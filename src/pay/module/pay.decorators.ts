import { Inject } from '@nestjs/common';

/** The injection token of the `WechatPayMerchant` with a name. */
export const getWechatPayToken = (merchant: string): string => `wechat:pay:${merchant}`;

const injected = new Set<string>();

/** The names of merchants that classes inject. The module provides each. */
export const namesOfInjectedMerchants = (): ReadonlySet<string> => injected;

/**
 * Injects a merchant by its name.
 *
 * @example
 * constructor(@InjectWechatPay('shop') private readonly shop: WechatPayMerchant) {}
 */
export const InjectWechatPay = (merchant: string): ParameterDecorator & PropertyDecorator => {
  injected.add(merchant);
  return Inject(getWechatPayToken(merchant));
};
