import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { WechatSimulator } from '../../src/simulator/index.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

it('10,000 pushes from as many users leave the simulator’s memory bounded', async () => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end('success'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const simulator = await WechatSimulator.start();
  await simulator.deliversTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

  let sent = 0;
  const push = async (upTo: number): Promise<void> => {
    while (sent < upTo) {
      const number = ++sent;
      const kind = number % 10 === 0 ? { MsgType: 'image' } : { MsgType: 'text', Content: 'x'.repeat(500) };
      const { outcome } = await simulator.push({ ...kind, FromUserName: `oPerson${number}` });
      expect(outcome).toBe('success');
    }
  };
  const all = (upTo: number) => Promise.all(Array.from({ length: 10 }, () => push(upTo)));
  // The logs are full after a few thousand pushes. From then on nothing may grow.
  await all(3000);
  const before = heap();
  await all(10_000);
  const grown = (heap() - before) / 1024 / 1024;
  expect(simulator.wire).toHaveLength(1000);
  expect(grown).toBeLessThan(16);

  await simulator.stop();
  server.close();
});
