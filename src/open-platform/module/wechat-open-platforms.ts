import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import type { PlatformParts } from '../platform/platform-parts.js';
import { WechatOpenPlatform } from '../platform/wechat-open-platform.js';

/**
 * All third-party platforms of the application, by name.
 *
 * @example
 * const eu = platforms.get('eu');
 */
export class WechatOpenPlatforms {
  readonly #parts: ReadonlyMap<string, PlatformParts>;
  private readonly services = new Map<string, WechatOpenPlatform>();

  constructor(parts: ReadonlyMap<string, PlatformParts>) {
    this.#parts = parts;
    for (const [name, one] of parts) this.services.set(name, new WechatOpenPlatform(one));
  }

  /** The names of all platforms; `default` is the one at the top level of the options. */
  names(): string[] {
    return [...this.#parts.keys()];
  }

  /**
   * A platform by its name.
   *
   * @param name the default one when left out.
   * @throws WechatConfigError when there is no such platform.
   */
  get(name: string = DEFAULT_ACCOUNT): WechatOpenPlatform {
    const found = this.services.get(name);
    if (found) return found;
    throw new WechatConfigError([
      `there is no component ${JSON.stringify(name)}: ${this.names().join(', ') || 'none'} is configured.`,
    ]);
  }

  /** A platform by its AppID. */
  ofAppId(appId: string): WechatOpenPlatform | undefined {
    return [...this.services.values()].find((platform) => platform.appId === appId);
  }
}
