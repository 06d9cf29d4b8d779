import { Module } from '@nestjs/common';
import { account } from '../../lib/account.js';
import {
  createApplication,
  decorateClass,
  decorateMethod,
  decorateParameters,
  listenOn,
} from '../../lib/nest.js';
import { library } from '../../lib/ours.js';
import { replyTo } from '../../lib/push.js';

/** This package with one `@OnText` handler and nothing switched off: grammar, window, duplicates, typed dispatch. */
export async function startOn(adapter, options = {}) {
  const { Content, OnText, WechatController, WechatModule } = await library();

  class BotController {
    text(content) {
      return replyTo(content);
    }
  }
  decorateMethod(BotController, 'text', OnText());
  decorateParameters(BotController, 'text', Content());
  decorateClass(BotController, WechatController('wechat'));

  class AppModule {}
  const { appId, appSecret, token, encodingAesKey } = account;
  decorateClass(
    AppModule,
    Module({
      imports: [WechatModule.forRoot({ appId, appSecret, token, encodingAesKey, ...options })],
      controllers: [BotController],
    }),
  );
  return listenOn(await createApplication(AppModule, adapter));
}
