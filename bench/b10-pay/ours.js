import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { decorateClass, decorateMethod } from '../lib/nest.js';
import { merchant } from './wire.js';

/** An application with this package's module, whose calls go over `wire` and not over a network. */
export async function ourShop(wire) {
  const { OnPayment, WECHAT_HTTP, WechatPayController, WechatPayModule, WechatPayService } =
    await import('../../dist/pay/index.js');
  const http = {
    async send({ url, headers, body }) {
      const path = url.slice(url.indexOf('/', 8));
      const { status, fetched, body: bytes } = wire.send(path, headers.authorization, body);
      return { status, headers: fetched, bytes: async () => bytes };
    },
  };
  class Payments {
    paid() {}
  }
  decorateMethod(Payments, 'paid', OnPayment());
  decorateClass(Payments, WechatPayController('wechat/pay'));
  class Shop {}
  const { merchantPublicKey: _, ...options } = merchant;
  const pay = WechatPayModule.forRoot({ ...options, providers: [{ provide: WECHAT_HTTP, useValue: http }] });
  decorateClass(Shop, Module({ imports: [pay], controllers: [Payments] }));
  const context = await NestFactory.createApplicationContext(Shop, {
    logger: ['error'],
    abortOnError: false,
  });
  const clock = { now: () => Date.now() };
  // The same object that the webhook of the application hands its requests to.
  const protocol = context.get('wechat:push-product:pay').open({}, { clock });
  const service = context.get(WechatPayService);
  return {
    close: () => context.close(),
    notification({ headers, body }) {
      const push = protocol.receive({ method: 'POST', url: '/wechat/pay', headers, params: {}, body });
      if (!push.message) throw new Error(push.reason);
      return push.message.envelope.resource;
    },
    async request(order) {
      const { code_url: url } = await service.native.create(order);
      return url;
    },
  };
}
