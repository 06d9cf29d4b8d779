import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiServer } from './call-pipeline.js';
import { ControlServer } from '../control/control-server.js';
import { serveConsole } from './console-files.js';
import { streamEvents } from '../control/events/event-stream.js';
import type { UserActions } from '../push/user-actions.js';
import type { SimulatorState } from '../state/simulator-state.js';

/** The port is taken, or the address is not one of this machine. */
export class SimulatorStartError extends Error {
  readonly code = 'SIMULATOR_START';
}

/** The HTTP server: the console at `/`, control under `/_simulator`, everything else as WeChat has it. */
export class SimulatorServer {
  private readonly server: Server;
  private readonly api: ApiServer;
  private readonly control: ControlServer;

  constructor(
    private readonly state: SimulatorState,
    actions: UserActions,
  ) {
    this.api = new ApiServer(state);
    this.control = new ControlServer(state, actions);
    this.server = createServer((request, response) => void this.serve(request, response));
    // A request that is not even HTTP gets the answer that HTTP has for it.
    this.server.on('clientError', (_error, socket) => {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      else socket.destroy();
    });
  }

  /** @returns where it listens, with no trailing slash */
  listen(port: number, host: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) => reject(startError(error, port, host)));
      this.server.listen(port, host, () => {
        const { port: bound } = this.server.address() as AddressInfo;
        resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`);
      });
    });
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => response.destroy());
    try {
      // A path like `//x` is a path here, not a host.
      const url = new URL(
        `http://simulator${request.url?.startsWith('/') ? request.url : `/${request.url}`}`,
      );
      const { pathname } = url;
      if (pathname === '/_simulator/events' && request.method === 'GET') streamEvents(this.state, response);
      else if (pathname === '/_simulator' || pathname.startsWith('/_simulator/')) {
        await this.control.handle(request, response, url);
      } else if (request.method !== 'GET' || !(await serveConsole(pathname, response))) {
        await this.api.handle(request, response, url);
      }
    } catch {
      if (response.headersSent) response.destroy();
      else response.writeHead(400).end();
    }
  }
}

function startError(error: NodeJS.ErrnoException, port: number, host: string): SimulatorStartError {
  const why =
    error.code === 'EADDRINUSE'
      ? `port ${port} is in use. Stop what listens there, or choose another with --port (0 takes any free one)`
      : error.code === 'EACCES'
        ? `port ${port} may not be opened by this user. Choose one above 1023 with --port`
        : error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND'
          ? `${host} is not an address of this machine`
          : error.message;
  return new SimulatorStartError(`The WeChat simulator cannot start: ${why}.`, { cause: error });
}
