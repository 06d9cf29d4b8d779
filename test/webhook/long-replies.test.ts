import { afterEach, describe, expect, it } from 'vitest';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { Reply } from '../../src/message/reply/reply.js';
import { OnText } from '../../src/webhook/declare/handler.decorators.js';
import { contentOf, textXml } from '../support/webhook/pushes.js';
import { startWebhookApp } from '../support/webhook/webhook-app.js';
import type { WebhookApp } from '../support/webhook/webhook-app.js';

const LONG = '猫と犬👨‍👩‍👧 '.repeat(200);

@WechatController('wechat')
class Model {
  @OnText('warn') warn() {
    return LONG;
  }
  @OnText('split', { longReply: 'split' }) split() {
    return LONG;
  }
  @OnText('cut', { longReply: 'cut' }) cut() {
    return LONG;
  }
  @OnText('half') half() {
    return 'half an emoji \ud83d and a bell \u0007';
  }
  @OnText('news') news() {
    return Reply.news([{ title: 'one' }, { title: 'two' }]);
  }
}

describe('replies that WeChat would cut or drop', () => {
  let app: WebhookApp;
  afterEach(() => app.close());
  const start = async () => (app = await startWebhookApp('express', { controllers: [Model] }));
  const warnings = () => app.logs.of('warn');

  it('are sent whole with one warning that names the handler, when they are too long', async () => {
    await start();
    expect(contentOf((await app.push(textXml('warn'))).text)).toBe(LONG);
    await app.push(textXml('warn'));
    const lines = warnings().filter((line) => line.includes('Model.warn'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('longReply');
  });

  it('are split on request: the rest follows as customer-service messages', async () => {
    await start();
    const first = contentOf((await app.push(textXml('split'))).text)!;
    expect(Buffer.byteLength(first)).toBeLessThanOrEqual(2048);
    await expect.poll(() => app.late.length).toBeGreaterThan(1);
    const rest = app.late.map(({ reply }) => (reply as { content: string }).content);
    await expect
      .poll(() => first + app.late.map(({ reply }) => (reply as { content: string }).content).join(''))
      .toBe(LONG);
    for (const part of rest) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(2048);
    expect(warnings().filter((line) => line.includes('Model.split'))).toEqual([]);
  });

  it('are cut on request, not inside a character', async () => {
    await start();
    const content = contentOf((await app.push(textXml('cut'))).text)!;
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(2048);
    expect(LONG.startsWith(content.slice(0, -1))).toBe(true);
    expect(content.isWellFormed()).toBe(true);
    expect(content.at(-1)).toBe('…');
  });

  it('keep what can be sent when a character cannot, or when there are too many articles', async () => {
    await start();
    expect(contentOf((await app.push(textXml('half'))).text)).toContain('half an emoji');
    expect((await app.push(textXml('news'))).text).toContain('<ArticleCount>1</ArticleCount>');
    expect(warnings().filter((line) => line.includes('Model.half'))).toHaveLength(1);
    expect(warnings().filter((line) => line.includes('Model.news'))).toHaveLength(1);
  });
});
