// What the fast paths save: CPU per push of an Express application in which nothing stands around the webhook, against
// one with a middleware that does nothing, and one with an interceptor that does nothing. Plain mode, in turn, client
// included. `node bench/micro/fast-path.js`
import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { OnText, WechatController, WechatModule } from '../../dist/index.js';

const TOKEN = 'benchtoken';
const PUSHES = 2000;
const AT_ONCE = 16;
const ROUNDS = 7;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
let id = 0;

async function start(configure) {
  class Bot {
    ping() {
      return 'pong';
    }
  }
  OnText()(Bot.prototype, 'ping', Object.getOwnPropertyDescriptor(Bot.prototype, 'ping'));
  WechatController('wechat')(Bot);
  class AppModule {}
  Module({ imports: [WechatModule.forRoot({ token: TOKEN })], controllers: [Bot] })(AppModule);
  const app = await NestFactory.create(AppModule, { logger: false, abortOnError: false });
  configure(app);
  await app.listen(0, '127.0.0.1');
  return { app, port: app.getHttpServer().address().port };
}

function push(port) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = String(++id);
  const signature = createHash('sha1').update([TOKEN, timestamp, nonce].sort().join('')).digest('hex');
  const body = `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName><CreateTime>${timestamp}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[ping]]></Content><MsgId>${id}</MsgId></xml>`;
  return new Promise((resolve, reject) => {
    const path = `/wechat?signature=${signature}&timestamp=${timestamp}&nonce=${nonce}`;
    const headers = { 'content-type': 'text/xml', 'content-length': body.length };
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.resume().on('end', resolve);
    });
    sent.on('error', reject).end(body);
  });
}

async function measure(port) {
  const before = process.cpuUsage();
  let left = PUSHES;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await push(port);
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return (user + system) / PUSHES;
}

const subjects = {
  'fast paths': await start(() => undefined),
  'through Express': await start((app) => app.use((_, __, next) => next())),
  'through Express and Nest': await start((app) =>
    app.useGlobalInterceptors({ intercept: (_, next) => next.handle() }),
  ),
};
const results = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let round = -1; round < ROUNDS; round++) {
  for (const [name, { port }] of Object.entries(subjects)) {
    const cost = await measure(port);
    if (round >= 0) results[name].push(cost);
  }
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
for (const [name, costs] of Object.entries(results)) {
  const ratio = median(costs.map((cost, i) => cost / results['fast paths'][i]));
  console.log(`${name}: ${median(costs).toFixed(0)} us of CPU per push, ratio ${ratio.toFixed(2)}`);
}
agent.destroy();
await Promise.all(Object.values(subjects).map(({ app }) => app.close()));
