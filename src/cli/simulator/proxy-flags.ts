import { homedir } from 'node:os';
import { join } from 'node:path';
import { isLoopback } from '../../simulator/server/control-key.js';
import type { DropIn, WechatSimulator } from '../../simulator/wechat-simulator.js';
import type { Flag, FlagValues } from '../flags.js';
import { numberOf, UsageError, valueOf } from '../flags.js';
import type { Terminal } from '../terminal.js';
import { outsideAddresses } from './addresses.js';

/** The flags of the drop-in mode. */
export const PROXY_FLAGS: readonly Flag[] = [
  {
    name: 'proxy',
    about: [
      "answer under WeChat's own host names too, for programs that",
      'cannot be told another address; nothing is sent on',
    ],
  },
  { name: 'proxy-port', value: 'PORT', about: ['the port of the proxy, which takes TLS too (3101)'] },
  { name: 'tls-port', value: 'PORT', about: ['one more port for TLS by server name, for example 443'] },
  {
    name: 'ca-dir',
    value: 'DIR',
    about: ['where its certificate authority is kept', '(~/.config/nestjs-wechat)'],
  },
];

/** What the flags say about the drop-in mode; `undefined` without it. */
export interface ProxyPlan {
  readonly port: number;
  readonly tlsPort: number | undefined;
  readonly caDirectory: string;
}

/** @throws UsageError when a flag is wrong, or has no effect */
export function readProxyFlags(values: FlagValues): ProxyPlan | undefined {
  const port = numberOf(values, 'proxy-port', 0, 65_535);
  const tlsPort = numberOf(values, 'tls-port', 0, 65_535);
  const directory = valueOf(values, 'ca-dir');
  if (values.proxy) {
    const home = process.env.XDG_CONFIG_HOME || join(homedir(), '.config');
    return { port: port ?? 3101, tlsPort, caDirectory: directory ?? join(home, 'nestjs-wechat') };
  }
  const idle = ['proxy-port', 'tls-port', 'ca-dir'].find((name) => values[name] !== undefined);
  if (idle !== undefined) throw new UsageError(`--${idle} has no effect without --proxy.`);
  return undefined;
}

/** Opens the drop-in mode of a simulator, and prints what programs need to use it. */
export async function openProxy(
  simulator: WechatSimulator,
  plan: ProxyPlan,
  host: string,
  terminal: Terminal,
): Promise<void> {
  const told = new Set<string>();
  const onRefused = (what: string): void => {
    // A program that asks again and again for another host must not flood the terminal.
    if (told.size >= 100 || told.has(what)) return;
    told.add(what);
    terminal.err(`Refused, not one of WeChat's hosts: ${JSON.stringify(what)}`);
  };
  print(await simulator.openDropIn({ ...plan, host, onRefused }), host, terminal);
}

function print({ port, tlsPort, caFile }: DropIn, host: string, terminal: Terminal): void {
  const [name = 'localhost'] = isLoopback(host) ? [] : outsideAddresses(host);
  const line = (head: string, text: string): void => terminal.out(head.padEnd(18) + text);
  line('Proxy', `HTTPS_PROXY=http://${name}:${port}`);
  line('TLS', `${name}:${tlsPort ?? port}, by server name`);
  line('CA certificate', caFile);
  line('', 'NODE_EXTRA_CA_CERTS, REQUESTS_CA_BUNDLE, SSL_CERT_FILE or CURL_CA_BUNDLE names this file.');
}
