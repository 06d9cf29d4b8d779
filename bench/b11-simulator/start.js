// The simulator in a process of its own. It says how long the process took until it listened, and pushes on request
// to an application in the same process.
import { serveParent } from '../lib/child.js';

const { WechatSimulator } = await import('../../dist/simulator/index.js');
let simulator;

await serveParent(
  async () => {
    simulator = await WechatSimulator.start();
    return { ms: performance.now() };
  },
  {
    /** Milliseconds of each push, one after the other, each with a reply. */
    async pushes({ count, warmUp }) {
      const application = await replying();
      await simulator.deliversTo(application, '/wechat');
      const times = [];
      for (let i = -warmUp; i < count; i++) {
        const started = performance.now();
        const { outcome } = await simulator.user(`o${i % 100}`).sends('ping');
        if (outcome !== 'replied') throw new Error(`the push ended with ${outcome}`);
        if (i >= 0) times.push(performance.now() - started);
      }
      await application.close();
      return { times };
    },
    async stop() {
      await simulator.stop();
      return {};
    },
  },
);

/** A Nest application with this package that answers every text. */
async function replying() {
  const { createApplication, decorateClass, decorateMethod } = await import('../lib/nest.js');
  const { Module } = await import('@nestjs/common');
  const { OnText, WechatController, WechatModule } = await import('../../dist/index.js');
  class Bot {
    pong() {
      return 'pong';
    }
  }
  decorateMethod(Bot, 'pong', OnText('ping'));
  decorateClass(Bot, WechatController('wechat'));
  class AppModule {}
  const imports = [WechatModule.forRoot(simulator.moduleOptions())];
  decorateClass(AppModule, Module({ imports, controllers: [Bot] }));
  return createApplication(AppModule, 'express');
}
