import { hostname, networkInterfaces } from 'node:os';
import { isLoopback } from '../../simulator/server/control-key.js';
import type { Terminal } from '../terminal.js';

const EVERY = new Set(['0.0.0.0', '::']);

/** The addresses at which other machines reach a server that listens on `host`. */
export function outsideAddresses(host: string): string[] {
  if (!EVERY.has(host)) return [host.includes(':') ? `[${host}]` : host];
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** The names of this machine: its own, and the one by which containers reach it. */
export const ownNames = (): string[] => [hostname(), 'host.docker.internal'];

/** Prints where a simulator that runs is reached, with its key in the addresses for browsers. */
export function printAddresses(
  { port, controlKey }: { port: number; controlKey: string | undefined },
  host: string,
  publicUrl: string | undefined,
  terminal: Terminal,
): void {
  const here = EVERY.has(host) || isLoopback(host) ? ['localhost'] : [];
  const there = isLoopback(host) ? [] : outsideAddresses(host);
  const urls = [...here, ...there].map((address) => `http://${address}:${port}`);
  if (publicUrl !== undefined) urls.push(publicUrl.replace(/\/+$/, ''));
  const suffix = controlKey === undefined ? '' : `/?key=${encodeURIComponent(controlKey)}`;
  for (const [index, url] of [...new Set(urls)].entries()) {
    terminal.out(`${(index === 0 ? 'WeChat simulator' : '').padEnd(18)}${url}${suffix}`);
  }
  if (controlKey === undefined) return;
  terminal.out(
    'Programs send the header "Authorization: Bearer KEY" to /_simulator. Applications need no key.',
  );
}
