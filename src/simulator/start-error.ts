/** The port is taken, or the address does not belong to this machine. */
export class SimulatorStartError extends Error {
  readonly code = 'SIMULATOR_START';
}

/**
 * Says why a server cannot listen.
 *
 * @param flag the flag of the command line that names its port
 */
export function startError(
  error: NodeJS.ErrnoException,
  port: number,
  host: string,
  flag = '--port',
): SimulatorStartError {
  const why = reasonOf(error, port, host, flag);
  return new SimulatorStartError(`The WeChat simulator cannot start: ${why}.`, { cause: error });
}

function reasonOf(
  { code, message }: NodeJS.ErrnoException,
  port: number,
  host: string,
  flag: string,
): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is in use. Stop the program that listens there, or choose another port with ${flag} (0 takes any free one)`;
    case 'EACCES':
      return `this user may not open port ${port}. Choose one above 1023 with ${flag}`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine`;
    default:
      return message;
  }
}
