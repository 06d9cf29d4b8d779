import { once } from 'node:events';
import { account } from '../../lib/account.js';
import { require } from '../../lib/loopback-only.js';
import { replyTo } from '../../lib/push.js';

/** co-wechat on Koa. */
export async function start() {
  const Koa = require('koa');
  const wechat = require('co-wechat');
  const application = new Koa();
  const { token, appId: appid, encodingAesKey: encodingAESKey } = account;
  const middleware = wechat({ token, appid, encodingAESKey }).middleware(async (message) =>
    replyTo(message.Content),
  );
  application.use(middleware);
  const server = application.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}
