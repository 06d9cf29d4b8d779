// Nothing that is measured may ever talk to another machine: whatever asks for an address but this one's fails.
import dns from 'node:dns';
import { createRequire } from 'node:module';
import net from 'node:net';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

const lookup = dns.lookup;
dns.lookup = (host, ...rest) => {
  if (!LOOPBACK.test(host)) throw new Error(`${host} is not this machine; benchmarks stay on it.`);
  return lookup(host, ...rest);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = options?.host ?? 'localhost';
  if (typeof options === 'object' && !options.path && !LOOPBACK.test(host))
    throw new Error(`${host} is not this machine; benchmarks stay on it.`);
  return connect.apply(this, args);
};

/** CommonJS packages as they see themselves. */
export const require = createRequire(import.meta.url);
