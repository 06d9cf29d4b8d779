import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { WechatSimulator } from 'nestjs-wechat/simulator';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

it('the guide to slow handlers shows the file that is tested', () => {
  expect(read('../../docs/guides/slow-handlers.md')).toContain(`\`\`\`ts\n${read('./ai-bot.ts')}\`\`\``);
});

it(
  "an AI bot that thinks for 12 s answers within WeChat's own three deliveries, in real time",
  { timeout: 60_000 },
  async () => {
    const simulator = await WechatSimulator.start();
    const { appId, appSecret, token, encodingAesKey, apiBaseUrl } = simulator.moduleOptions();
    Object.assign(process.env, {
      WECHAT_APP_ID: appId,
      WECHAT_APP_SECRET: appSecret,
      WECHAT_TOKEN: token,
      WECHAT_ENCODING_AES_KEY: String(encodingAesKey),
      WECHAT_API_BASE_URL: apiBaseUrl,
    });
    const { AiBotModule } = await import('./ai-bot.js');
    const app = await NestFactory.create(AiBotModule, { logger: false });
    try {
      await simulator.deliversTo(app, '/wechat');
      const alice = simulator.user('alice');
      const { outcome, deliveries } = await alice.sends('Why is the sky blue?');
      expect([outcome, deliveries.length]).toEqual(['replied', 3]);
      expect((await alice.receives()).text).toBe('You asked: Why is the sky blue?\nBefore that: nothing');
      // One run for all three deliveries: the model got the question once.
      expect(alice.received).toHaveLength(1);
    } finally {
      await app.close();
      await simulator.stop();
    }
  },
);
