import type { Command } from '../command.js';
import { EXIT } from '../command.js';

/** `nestjs-wechat doctor`: reads the configuration as the module does and checks everything that can be checked. */
export const doctorCommand: Command = {
  name: 'doctor',
  usage: '[--url URL] [flags]',
  about:
    'Checks the configuration and everything around it.\nIt changes nothing, prints no secret, and says what to do about what it finds.',
  flags: [
    {
      name: 'url',
      value: 'URL',
      about: ['the webhook as WeChat reaches it, to send it a handshake', 'and a push'],
    },
    { name: 'env-file', value: 'FILE', about: ['read the WECHAT_* variables from it (.env)'] },
    { name: 'timeout', value: 'MS', about: ['how long to wait for each answer (5000)'] },
    { name: 'json', about: ['print the findings as JSON'] },
  ],
  notes: `The WECHAT_* variables are read as the module reads them, those of the .env file of this directory
included. Exit code 1: there is a fault.`,
  async run(values, terminal) {
    // Loaded here, so that the other commands start without it.
    const { diagnose, findingsTable } = await import('./diagnose.js');
    const findings = await diagnose(values);
    const { columns } = terminal;
    terminal.out(values['json'] ? JSON.stringify(findings, null, 2) : findingsTable(findings, columns));
    return findings.some(({ level }) => level === 'fault') ? EXIT.failed : EXIT.ok;
  },
};
