import { Controller, HttpCode, Module, Post, Req, Res } from '@nestjs/common';
import {
  createApplication,
  decorateClass,
  decorateMethod,
  decorateParameters,
  listenOn,
} from '../../lib/nest.js';
import { nestWechat } from '../../lib/peers.js';
import { replyTo } from '../../lib/push.js';

const { service, reply } = nestWechat();

class BotController {
  async push(request, response) {
    const xml = await service.messagePushExpressHandler(request);
    response.type('text/xml').send(reply(xml, request.query.nonce, replyTo));
  }
}
decorateMethod(BotController, 'push', Post(), HttpCode(200));
decorateParameters(BotController, 'push', Req(), Res());
decorateClass(BotController, Controller('wechat'));

class AppModule {}
decorateClass(AppModule, Module({ controllers: [BotController] }));

/** nest-wechat on Nest on Express, by its handler. */
export const start = async () => listenOn(await createApplication(AppModule, 'express'));
