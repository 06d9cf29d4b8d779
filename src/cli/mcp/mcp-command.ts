import type { Command } from '../command.js';
import { EXIT } from '../command.js';
import { valueOf } from '../flags.js';
import { CONTROL_FLAGS, ControlClient } from '../session/control-client.js';
import { readSimulatorFlags, SIMULATOR_FLAGS } from '../simulator/simulator-flags.js';
import { onStop } from '../simulator/stop-signals.js';
import { serveTools } from './serve-tools.js';
import { simulatorTools } from './tools.js';

const OWN = SIMULATOR_FLAGS.filter(({ name }) => name !== 'state');

/** `nestjs-wechat mcp`: the simulator as tools of the Model Context Protocol, over standard input and output. */
export const mcpCommand: Command = {
  name: 'mcp',
  usage: '[--url URL] [flags]',
  about:
    'Serves the simulator to assistants over the Model Context Protocol (standard input and output).\n' +
    'With --url it uses a simulator that runs already; otherwise it starts one of its own.',
  flags: [...CONTROL_FLAGS.filter(({ name }) => name === 'url'), ...OWN],
  notes: 'Needs the package @modelcontextprotocol/sdk. Messages for people go to standard error.',
  async run(values, terminal, version) {
    if (valueOf(values, 'url') !== undefined) {
      await serveTools(simulatorTools(ControlClient.of(values)), version);
      return EXIT.ok;
    }
    const options = readSimulatorFlags(values);
    const { WechatSimulator } = await import('../../simulator/wechat-simulator.js');
    const simulator = await WechatSimulator.start(options);
    const stop = (): void => void simulator.stop();
    terminal.err(`WeChat simulator  http://localhost:${simulator.port}`);
    const control = new ControlClient(`http://127.0.0.1:${simulator.port}`, simulator.controlKey);
    try {
      onStop(stop);
      await serveTools(simulatorTools(control), version);
    } finally {
      stop();
    }
    return EXIT.ok;
  },
};
