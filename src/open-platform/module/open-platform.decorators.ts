import { Inject } from '@nestjs/common';
import { DEFAULT_ACCOUNT } from '../../core/constants.js';

/** Platform names used in `@InjectWechatOpenPlatform`. The module provides each of them, so that no name is declared twice. */
const injected = new Set<string>();

/** The names that were asked for so far by {@link InjectWechatOpenPlatform}. */
export const namesOfInjectedPlatforms = (): ReadonlySet<string> => injected;

/** The injection token of the `WechatOpenPlatform` of one name. */
export const getWechatOpenPlatformToken = (name: string = DEFAULT_ACCOUNT): string =>
  `wechat:open-platform:${name}`;

/**
 * Injects the `WechatOpenPlatform` of a named component.
 *
 * @param name the name under `components` in the module's options; the default one when left out.
 * @example
 * constructor(@InjectWechatOpenPlatform('eu') private readonly platform: WechatOpenPlatform) {}
 */
export function InjectWechatOpenPlatform(
  name: string = DEFAULT_ACCOUNT,
): ParameterDecorator & PropertyDecorator {
  injected.add(name);
  return Inject(getWechatOpenPlatformToken(name));
}
