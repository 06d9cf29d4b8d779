import { SessionError } from '../../simulator/session/session-document.js';
import type { SimulatorSession } from '../../simulator/session/session-document.js';
import { readSessionFile, writeSession } from '../../simulator/session/session-file.js';
import type { Command } from '../command.js';
import { EXIT } from '../command.js';
import type { FlagValues } from '../flags.js';
import { urlOf, UsageError, valueOf } from '../flags.js';
import { CONTROL_FLAGS, ControlClient } from './control-client.js';

const FILE = { name: 'file', value: 'FILE', about: ['the session'] };

/** `nestjs-wechat session save`: the world and the wire of a running simulator as a file. */
const saveCommand: Command = {
  name: 'session save',
  usage: '--file FILE [flags]',
  about: 'Saves the world and the wire of a running simulator to a file, for a bug report or a test.',
  flags: [
    FILE,
    ...CONTROL_FLAGS,
    { name: 'keep-secrets', about: ['save secrets as they are; otherwise made-up ones replace them'] },
  ],
  notes: 'Names and messages of people stay in the file: look through it before you hand it on.',
  async run(values, terminal) {
    const file = fileOf(values);
    const query = values['keep-secrets'] ? '?secrets=keep' : '';
    const session = (await ControlClient.of(values).call('GET', `/session${query}`)) as SimulatorSession;
    writeSession(file, session);
    terminal.out(`Saved ${file}, secrets ${session.secrets}.`);
    return EXIT.ok;
  },
};

/** `nestjs-wechat session load`: a running simulator goes on from a file. */
const loadCommand: Command = {
  name: 'session load',
  usage: '--file FILE [flags]',
  about: 'Brings a running simulator into the state of a session.',
  flags: [FILE, ...CONTROL_FLAGS],
  async run(values, terminal) {
    const session = sessionOf(values);
    await ControlClient.of(values).call('PUT', '/session', session);
    terminal.out(`Loaded the session of ${session.savedAt}.`);
    return EXIT.ok;
  },
};

/** `nestjs-wechat session replay`: the pushes of a session against an application. */
const replayCommand: Command = {
  name: 'session replay',
  usage: '--file FILE --to URL',
  about:
    'Sends the pushes of a session to an application again, and compares the replies with those of then.',
  flags: [
    FILE,
    {
      name: 'to',
      value: 'URL',
      about: [
        'the application, for example http://localhost:3000; with a',
        'path, all pushes go to that path',
      ],
    },
  ],
  notes:
    'The application must have the tokens and keys that stand in the session.\nExit code 1: something differs.',
  async run(values, terminal) {
    const session = sessionOf(values);
    const to = urlOf(values, 'to', 'http://localhost:3000');
    if (to === undefined) throw new UsageError('--to is missing: the address of the application.');
    const { replay } = await import('../../simulator/session/replay.js');
    const { pushes, differences, skipped } = await replay(session, { deliversTo: to });
    for (const { kind, appId, now, difference } of pushes) {
      terminal.out(
        `${difference === undefined ? 'same     ' : 'DIFFERENT'} ${kind} to ${appId}: ${now.outcome}`,
      );
      if (difference !== undefined) terminal.err(difference);
    }
    for (const line of skipped) terminal.err(line);
    terminal.out(`${pushes.length} pushes, ${differences.length} different, ${skipped.length} not played`);
    return differences.length + skipped.length > 0 || pushes.length === 0 ? EXIT.failed : EXIT.ok;
  },
};

const SUBCOMMANDS: readonly Command[] = [saveCommand, loadCommand, replayCommand];

/** `nestjs-wechat session`: a simulator's world and wire as a file. */
export const sessionCommand: Command = {
  name: 'session',
  usage: 'ACTION [flags]',
  about: "Saves, loads and replays a simulator's world and wire as a file.",
  flags: [],
  subcommands: SUBCOMMANDS,
  notes: SUBCOMMANDS.map(
    ({ name, about }) => `  nestjs-wechat ${name.padEnd(18)}${about.split('\n')[0]}`,
  ).join('\n'),
  async run(_values, terminal) {
    terminal.err('Say what to do with the session: nestjs-wechat session --help lists the actions.');
    return EXIT.usage;
  },
};

function fileOf(values: FlagValues): string {
  const file = valueOf(values, 'file');
  if (file === undefined) throw new UsageError('--file is missing: the file of the session.');
  return file;
}

function sessionOf(values: FlagValues): SimulatorSession {
  try {
    return readSessionFile(fileOf(values));
  } catch (error) {
    if (error instanceof SessionError) throw new UsageError(`--file: ${error.message}`);
    throw error;
  }
}
