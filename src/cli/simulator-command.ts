import type { Command } from './command.js';
import { EXIT } from './command.js';
import { numberOf, valueOf } from './flags.js';

/** `nestjs-wechat simulator`: starts a simulator and stops it on Ctrl-C or SIGTERM. */
export const simulatorCommand: Command = {
  name: 'simulator',
  usage: '[--port 3100] [--host 127.0.0.1]',
  about: 'Runs a simulated WeChat.\nOpen the address that it prints in a browser to see its console.',
  flags: [
    { name: 'port', value: 'PORT', about: ['the port to listen on; 0 takes any free one (3100)'] },
    { name: 'host', value: 'ADDRESS', about: ['the address to listen on (127.0.0.1)'] },
    {
      name: 'allow-host',
      value: 'NAMES',
      about: [
        'further host names, with commas between them, at which',
        'browsers may open the console (only localhost and --host)',
      ],
    },
  ],
  async run(values, terminal) {
    const port = numberOf(values, 'port', 0, 65_535) ?? 3100;
    const host = valueOf(values, 'host') ?? '127.0.0.1';
    const allowedHosts = (valueOf(values, 'allow-host') ?? '')
      .split(',')
      .flatMap((name) => name.trim() || []);
    const { WechatSimulator } = await import('../simulator/wechat-simulator.js');
    const simulator = await WechatSimulator.start({ port, host, allowedHosts });
    terminal.out(`WeChat simulator  ${simulator.url.replace('//127.0.0.1:', '//localhost:')}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void simulator.stop());
    }
    return EXIT.ok;
  },
};
