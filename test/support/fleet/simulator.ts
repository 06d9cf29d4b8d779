// The simulator in its own process, so that the tests cannot slow it down.
import { WechatSimulator } from '../../../src/simulator/index.js';

const accounts = Number(process.env['ACCOUNTS'] ?? 1);
const simulator = await WechatSimulator.start({
  accounts: Array.from({ length: accounts }, (_, i) => ({
    appId: `wx${i}`,
    appSecret: `secret-of-wx${i}`,
    kind: 'official' as const,
  })),
});
process.on('disconnect', () => process.exit(0));
process.send!({ url: simulator.url });
