import type { Command, ExitCode } from './command.js';
import { EXIT } from './command.js';
import { conformanceCommand } from './conformance/conformance-command.js';
import { doctorCommand } from './doctor/doctor-command.js';
import { envCommand } from './env-command.js';
import { flagsHelp, readFlags, UsageError } from './flags.js';
import { handshakeCommand } from './handshake-command.js';
import { mcpCommand } from './mcp/mcp-command.js';
import { pushCommand } from './push-command.js';
import { recordsCommand } from './records/records-command.js';
import { sessionCommand } from './session/session-commands.js';
import { simulatorCommand } from './simulator/simulator-command.js';
import type { Terminal } from './terminal.js';
import { processTerminal } from './terminal.js';

const COMMANDS: readonly Command[] = [
  simulatorCommand,
  envCommand,
  pushCommand,
  handshakeCommand,
  doctorCommand,
  recordsCommand,
  sessionCommand,
  conformanceCommand,
  mcpCommand,
];

/**
 * Runs the command line.
 *
 * @param argv what follows `nestjs-wechat`
 * @param version the package's version, for `--version`
 * @returns the exit code; a running simulator keeps the process alive
 */
export async function main(
  argv: readonly string[],
  version: string,
  terminal: Terminal = processTerminal,
): Promise<ExitCode> {
  const [name = 'help', ...rest] = argv;
  if (name === '--version' || name === '-v') {
    terminal.out(version);
    return EXIT.ok;
  }
  if (['help', '--help', '-h'].includes(name)) return help(rest, terminal);
  const { command, flags } = find(argv);
  if (!command) return unknownCommand(name, terminal);
  try {
    const values = readFlags(command.flags, flags);
    if (!values.help) return await command.run(values, terminal, version);
    terminal.out(helpOf(command));
    return EXIT.ok;
  } catch (error) {
    terminal.err(error instanceof Error ? error.message : String(error));
    if (!(error instanceof UsageError)) return EXIT.failed;
    terminal.err(`nestjs-wechat ${command.name} --help lists the flags.`);
    return EXIT.usage;
  }
}

/** The command that is meant, a command of a group included, and what follows its name. */
function find(argv: readonly string[]): { command: Command | undefined; flags: readonly string[] } {
  const [name, action, ...rest] = argv;
  const command = COMMANDS.find((one) => one.name === name);
  const inner = command?.subcommands?.find((one) => one.name === `${name} ${action}`);
  return inner ? { command: inner, flags: rest } : { command, flags: argv.slice(1) };
}

function help(argv: readonly string[], terminal: Terminal): ExitCode {
  const [name] = argv;
  if (name === undefined) {
    terminal.out(overview());
    return EXIT.ok;
  }
  const { command } = find(argv);
  if (!command) return unknownCommand(name, terminal);
  terminal.out(helpOf(command));
  return EXIT.ok;
}

function unknownCommand(name: string, terminal: Terminal): ExitCode {
  terminal.err(`There is no command "${name}".\n\n${overview()}`);
  return EXIT.usage;
}

const overview = (): string => `nestjs-wechat: WeChat for NestJS, on the command line

${COMMANDS.map(({ name, about }) => `  nestjs-wechat ${name.padEnd(12)}${about.split('\n')[0]}`).join('\n')}

  nestjs-wechat COMMAND --help    the flags of a command
  nestjs-wechat --version         the version of the package

Exit codes: 0 it worked, 1 it failed, 2 the command line is wrong.`;

const helpOf = ({ name, usage, about, flags, notes }: Command): string =>
  [
    `nestjs-wechat ${name} ${usage}`,
    '',
    about,
    '',
    flagsHelp(flags),
    ...(notes === undefined ? [] : ['', notes]),
  ].join('\n');
