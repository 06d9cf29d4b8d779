import type { Command } from '../command.js';
import { EXIT } from '../command.js';
import { valueOf } from '../flags.js';
import { printAddresses } from './addresses.js';
import { openProxy, PROXY_FLAGS, readProxyFlags } from './proxy-flags.js';
import { readSimulatorFlags, SIMULATOR_FLAGS } from './simulator-flags.js';
import { StateFile } from './state-file.js';
import { onStop } from './stop-signals.js';

/** `nestjs-wechat simulator`: starts a simulator and stops it on Ctrl-C or SIGTERM. */
export const simulatorCommand: Command = {
  name: 'simulator',
  usage: '[--port 3100] [flags]',
  about: 'Runs a simulated WeChat.\nOpen the address that it prints in a browser to see its console.',
  flags: [...SIMULATOR_FLAGS, ...PROXY_FLAGS],
  notes: `Without an account of your own there are two demonstration accounts; the console shows their secrets.`,
  async run(values, terminal) {
    const options = readSimulatorFlags(values);
    const proxy = readProxyFlags(values);
    const stateFile = valueOf(values, 'state');
    const state =
      stateFile === undefined ? undefined : new StateFile(stateFile, (line) => terminal.err(line));
    const { WechatSimulator } = await import('../../simulator/wechat-simulator.js');
    const { makePlatformKeys } = await import('../../simulator/pay/make-platform-keys.js');
    const simulator = await WechatSimulator.start(options);
    const stop = (): Promise<void> => {
      state?.close();
      return simulator.stop();
    };
    // Before the addresses are printed: who reads them may send a signal at once.
    onStop(() => void stop());
    try {
      state?.attach(simulator);
      // What was named now wins over what was kept.
      if (state && options.accounts) simulator.configureAccounts(options.accounts);
      // Applications start once the addresses are printed, and their first call would time out while keys are made.
      makePlatformKeys(simulator);
      printAddresses(simulator, options.host, options.publicUrl, terminal);
      if (proxy) await openProxy(simulator, proxy, options.host, terminal);
    } catch (error) {
      await stop();
      throw error;
    }
    return EXIT.ok;
  },
};
