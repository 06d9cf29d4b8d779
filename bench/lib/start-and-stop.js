// An application on Express that listens and ends: with this package and a webhook, or with nothing.
import { Module } from '@nestjs/common';
import { account } from './account.js';
import { createApplication, decorateClass, decorateMethod, listenOn } from './nest.js';

const { appId, appSecret, token, encodingAesKey } = account;

async function withWebhook() {
  const { library } = await import('./ours.js');
  const { OnText, WechatController, WechatModule } = await library();
  class BotController {
    text() {
      return 'pong';
    }
  }
  decorateMethod(BotController, 'text', OnText());
  decorateClass(BotController, WechatController('wechat'));
  return {
    imports: [WechatModule.forRoot({ appId, appSecret, token, encodingAesKey })],
    controllers: [BotController],
  };
}

class AppModule {}
decorateClass(AppModule, Module(process.argv[2] === 'webhook' ? await withWebhook() : {}));
const application = await createApplication(AppModule, 'express');
await listenOn(application);
await application.close();
