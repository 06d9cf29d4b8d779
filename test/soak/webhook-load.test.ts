import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { loadavg } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accountConf } from '../support/account-conf.js';
import { percentile, runLoad } from '../support/webhook/load.js';
import { signed, textXml } from '../support/webhook/pushes.js';
import { PLATFORMS } from '../support/platforms.js';
import { BotProgram, WebhookProcess } from '../support/webhook/webhook-process.js';
import type { ProcessOptions } from '../support/webhook/webhook-process.js';

const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 60);

/** Latencies are only meaningful on an idle machine. Everything else is checked everywhere. */
const idle = loadavg()[0]! < 1;

describe.each(PLATFORMS)('a webhook process under load on %s', (platform) => {
  let program: BotProgram;
  let server: WebhookProcess;
  beforeAll(async () => {
    program = await BotProgram.make();
  });
  afterEach(() => server.kill());
  afterAll(() => program.remove());
  const start = async (options: ProcessOptions = {}) => {
    server = await WebhookProcess.start(program, { platform, ...options });
    await runLoad({ urls: [server.url], rate: 200, seconds: 3, mix: { valid: 1 }, seed: 1 });
  };

  // WH-54
  it('accepts each genuine push once and nothing else, at 2000 requests a second', async () => {
    await start();
    const before = await server.report();
    const mix = { valid: 50, badSignature: 20, boundaryShift: 10, replay: 10, malformed: 5, oversize: 5 };
    const report = await runLoad({ urls: [server.url], rate: 2000, seconds: SECONDS, mix, seed: 54 });
    expect(report).toMatchObject({ accepted: 0, failures: 0, lost: [] });
    const after = await server.report();
    const runs = after.runs.slice(before.runs.length);
    expect(runs).toHaveLength(report.sent.valid);
    expect(new Set(runs).size).toBe(runs.length);
    // One core serves 2000 of these requests a second, quickly if the machine is idle.
    expect((after.cpu - before.cpu) / sum(report.sent)).toBeLessThan(500);
    expect(percentile(report.latencies, 0.99)).toBeLessThan(idle ? 50 : Infinity);
  });

  // WH-56
  it('serves 50 genuine pushes a second in a flood of 5000 forged ones', async () => {
    await start();
    const rest = await server.report();
    const quiet = await runLoad({ urls: [server.url], rate: 500, seconds: 10, mix: { valid: 1 }, seed: 2 });
    const valid = await server.report();
    const costOfValid = (valid.cpu - rest.cpu) / quiet.sent.valid;

    const began = performance.now();
    const flood = await runLoad({
      urls: [server.url],
      rate: 5050,
      seconds: SECONDS,
      mix: { valid: 1, badSignature: 100 },
      seed: 56,
    });
    expect(flood).toMatchObject({ accepted: 0, failures: 0, lost: [] });
    expect(percentile(flood.latencies, 0.99)).toBeLessThan(idle ? 200 : Infinity);
    const after = await server.report();
    const seconds = (performance.now() - began) / 1000;
    expect(after.warnings - valid.warnings).toBeLessThanOrEqual(3 + seconds);
    const costOfInvalid = (after.cpu - valid.cpu - flood.sent.valid * costOfValid) / flood.sent.badSignature;
    // Most of the time of both is spent in HTTP, which the package cannot speed up.
    expect(costOfInvalid).toBeLessThan(costOfValid);
  });

  // WH-57
  it('serves at least six tenths of the requests that an empty Nest route serves', async () => {
    await start();
    const conf = accountConf();
    const text = 'x'.repeat(1200);
    const floor = async () =>
      (
        await fetch(`${server.url}/floor`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text }),
        })
      ).text();
    const push = async () => {
      const { query, body } = signed(conf, textXml('ping'));
      const url = `${server.url}/wechat?${new URLSearchParams(query).toString()}`;
      return (await fetch(url, { method: 'POST', body })).text();
    };
    const cost = async (send: () => Promise<string>) => {
      const { cpu } = await server.report();
      for (let sent = 0; sent < 2000; sent += 20) {
        const answers = await Promise.all(Array.from({ length: 20 }, send));
        expect(answers.every((answer) => answer.length > 300)).toBe(true);
      }
      return (await server.report()).cpu - cpu;
    };
    const shares: number[] = [];
    for (let round = 0; round < 12; round++) {
      const ofFloor = await cost(floor);
      shares.push(ofFloor / (await cost(push)));
    }
    // The first rounds run without warm caches. A busy machine slows down the larger program more.
    expect(
      percentile(
        shares.slice(3).sort((a, b) => a - b),
        0.5,
      ),
    ).toBeGreaterThan(idle ? 0.6 : 0.4);
  });

  // WH-51
  it('answers 500 slow senders with 408 within 10 s and serves the others meanwhile', async () => {
    await start();
    const { port } = new URL(server.url);
    const trickles = Array.from({ length: 500 }, () => trickle(Number(port)));
    const report = await runLoad({ urls: [server.url], rate: 100, seconds: 12, mix: { valid: 1 }, seed: 51 });
    expect(report).toMatchObject({ failures: 0, lost: [] });
    expect(percentile(report.latencies, 0.99)).toBeLessThan(idle ? 100 : Infinity);
    for (const { answer, ms } of await Promise.all(trickles)) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(ms).toBeLessThan(12_000);
    }
  });

  // WH-50
  it('never reads a body of 200 MB, however often it is sent', async () => {
    await start();
    const { port } = new URL(server.url);
    const before = (await server.report()).rss;
    for (let i = 0; i < 20; i++) expect(await pour(Number(port))).toMatch(/^HTTP\/1\.1 413 /);
    expect((await server.report()).rss - before).toBeLessThan(30_000_000);
  });
});

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** Sends a byte every second and returns how the request ended. */
function trickle(port: number): Promise<{ answer: string; ms: number }> {
  return exchange(port, 'content-length: 1000', (socket) => {
    const timer = setInterval(() => socket.write('x'), 1000);
    socket.on('close', () => clearInterval(timer));
  });
}

async function pour(port: number): Promise<string> {
  const { answer } = await exchange(port, 'transfer-encoding: chunked', (socket) => {
    const chunk = `8000\r\n${'x'.repeat(0x8000)}\r\n`;
    const flow = () => {
      while (socket.bytesWritten < 200_000_000 && socket.write(chunk));
    };
    socket.on('drain', flow);
    flow();
  });
  return answer;
}

function exchange(
  port: number,
  header: string,
  send: (socket: Socket) => void,
): Promise<{ answer: string; ms: number }> {
  return new Promise((resolve) => {
    const began = performance.now();
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`POST /wechat?a=1 HTTP/1.1\r\nhost: x\r\n${header}\r\n\r\n`);
      send(socket);
    });
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ answer, ms: performance.now() - began }));
  });
}
