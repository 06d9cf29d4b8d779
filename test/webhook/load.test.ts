import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { OnAnyMessage } from '../../src/webhook/declare/handler.decorators.js';
import { Content } from '../../src/webhook/declare/param.decorators.js';
import { WechatController } from '../../src/account/push/wechat-controller.decorator.js';
import { percentile, runLoad } from '../support/webhook/load.js';
import { startWebhookApp } from '../support/webhook/webhook-app.js';
import { PLATFORMS } from '../support/platforms.js';
import type { WebhookAppOptions, WebhookApp } from '../support/webhook/webhook-app.js';

let runs: string[] = [];

@WechatController('wechat')
class Bot {
  @OnAnyMessage()
  echo(@Content() content: string) {
    runs.push(content);
    return `echo: ${content}`;
  }
}

describe.each(PLATFORMS)('a webhook under load on %s', (platform) => {
  let app: WebhookApp;
  const start = async (options: Partial<WebhookAppOptions> = {}) => {
    runs = [];
    app = await startWebhookApp(platform, { controllers: [Bot], ...options });
  };
  afterEach(() => app.close());

  // WH-54
  it('accepts each genuine push once, and nothing else', async () => {
    await start();
    const mix = { valid: 50, badSignature: 20, boundaryShift: 10, replay: 10, malformed: 5, oversize: 5 };
    const report = await runLoad({ urls: [app.url], rate: 200, seconds: 4, mix, seed: 54 });
    expect(report.sent).toSatisfy((sent: Record<string, number>) => Object.values(sent).every((n) => n > 10));
    expect(report).toMatchObject({ accepted: 0, failures: 0, lost: [] });
    expect(runs).toHaveLength(report.sent.valid);
    expect(new Set(runs)).toEqual(report.answered);
    expect(percentile(report.latencies, 0.5)).toBeLessThan(3000);
  });

  // WH-56
  it('serves genuine pushes in a flood of forged ones, with few log lines', async () => {
    await start();
    app.logs.lines.length = 0;
    const began = performance.now();
    const report = await runLoad({
      urls: [app.url],
      rate: 400,
      seconds: 4,
      mix: { valid: 2, badSignature: 98 },
      seed: 56,
    });
    const seconds = (performance.now() - began) / 1000;
    expect(report).toMatchObject({ accepted: 0, failures: 0, lost: [] });
    expect(runs).toHaveLength(report.sent.valid);
    expect(app.logs.of('warn').length).toBeLessThanOrEqual(3 + Math.ceil(seconds));
  });

  // WH-51
  it('cuts off slow senders and serves the others meanwhile', async () => {
    await start({ tuning: { bodyMs: 1000 } });
    const { port } = new URL(app.url);
    const trickles = Array.from({ length: 50 }, () => trickle(Number(port)));
    const report = await runLoad({ urls: [app.url], rate: 50, seconds: 3, mix: { valid: 1 }, seed: 51 });
    expect(report).toMatchObject({ failures: 0, lost: [] });
    for (const { answer, ms } of await Promise.all(trickles)) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(ms).toBeLessThan(6000);
    }
  });
});

/** Sends a byte every 100 ms and returns how the request ended. */
function trickle(port: number): Promise<{ answer: string; ms: number }> {
  return new Promise((resolve) => {
    const began = performance.now();
    let answer = '';
    const socket: Socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /wechat?a=1 HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n');
    });
    const timer = setInterval(() => socket.write('x'), 100);
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ answer, ms: performance.now() - began });
    });
  });
}
