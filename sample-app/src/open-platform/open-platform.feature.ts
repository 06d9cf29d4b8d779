import { randomBytes } from 'node:crypto';
import { WechatOpenPlatformModule } from 'nestjs-wechat/open-platform';
import { AuthorizationsController } from './authorizations.controller.js';
import { OpenAccountsController } from './open-accounts.controller.js';
import { OpenController } from './open.controller.js';
import { STATE_KEY } from './state-key.js';
import { TenantBotController } from './tenant-bot.controller.js';

/**
 * What the app has of a third-party platform. `WechatOpenPlatformModule.forRoot()` reads the WECHAT_OPEN_* variables
 * by itself.
 *
 * @param secret the platform's AppSecret, which every process of the app knows
 */
export const openPlatformFeature = (secret: string | undefined) => ({
  imports: [WechatOpenPlatformModule.forRoot()],
  controllers: [AuthorizationsController, OpenAccountsController, OpenController, TenantBotController],
  providers: [{ provide: STATE_KEY, useValue: secret ?? randomBytes(32) }],
});
