import { parseArgs } from 'node:util';

const HELP = `nestjs-wechat: WeChat for NestJS, at the command line

  nestjs-wechat simulator [--port 3100] [--host 127.0.0.1]
      Runs a simulated WeChat; its page in a browser is the console.

  nestjs-wechat push --to URL [options]
      Signs a push as WeChat does, sends it, and prints the decrypted reply.
      --text TEXT             a text message (default "ping")
      --event NAME            an event in its place; --key sets its EventKey
      --message JSON          the push's own fields, whole
      --mode normal|compatible|safe    (default safe)
      --format xml|json       (default xml)
      --app-id, --token, --aes-key     of the account (default: the demonstration account,
                              or WECHAT_APP_ID, WECHAT_TOKEN, WECHAT_ENCODING_AES_KEY)
      --from OPENID           who sends it
      --deliveries N          how often it is tried (default 3)
      --timeout MS            how long each delivery may take (default 5000)
`;

/** Where the command line writes; a test gives its own. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}

const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

/** Runs the command line. @returns the exit code; a running simulator keeps the process alive */
export async function main(argv: string[], to: Terminal = terminal): Promise<number> {
  const [command, ...rest] = argv;
  try {
    if (command === undefined || command === 'help' || argv.includes('--help') || argv.includes('-h'))
      to.out(HELP);
    else if (command === 'simulator') process.exitCode = await runSimulator(rest, to);
    else if (command === 'push') process.exitCode = await runPush(rest, to);
    else {
      to.err(`There is no command "${command}".\n\n${HELP}`);
      process.exitCode = 2;
    }
  } catch (error) {
    to.err(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
  return Number(process.exitCode ?? 0);
}

/** `nestjs-wechat simulator`: starts one and stops it cleanly on Ctrl-C or SIGTERM. */
export async function runSimulator(argv: string[], to: Terminal = terminal): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { port: { type: 'string', default: '3100' }, host: { type: 'string', default: '127.0.0.1' } },
  });
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
    to.err('--port takes a number from 0 to 65535; 0 takes any free port.');
    return 2;
  }
  const { WechatSimulator } = await import('../simulator/wechat-simulator.js');
  const simulator = await WechatSimulator.start({ port, host: values.host });
  to.out(`WeChat simulator  ${simulator.url.replace('//127.0.0.1:', '//localhost:')}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void simulator.stop());
  }
  return 0;
}

/** `nestjs-wechat push`: one push to a webhook on one's own machine. @returns 0 when it was answered */
export async function runPush(argv: string[], to: Terminal = terminal): Promise<number> {
  const { push } = await import('./push-command.js');
  return push(argv, to);
}
