import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ControlServer } from './control/control-server.js';
import { streamEvents } from './control/events/event-stream.js';
import { CallPipeline } from './server/call-pipeline.js';
import { CallerCheck } from './server/caller-check.js';
import { serveConsole } from './server/console-files.js';
import type { SimulatedApi } from './server/simulated-api.js';
import type { Simulation } from './simulation.js';
import { readBody } from './util/http-body.js';

/** The port is taken, or the address does not belong to this machine. */
export class SimulatorStartError extends Error {
  readonly code = 'SIMULATOR_START';
}

/** The HTTP server: the console at `/`, control under `/_simulator`, and the APIs of all products. */
export class SimulatorServer {
  private readonly server: Server;
  private readonly control: ControlServer;
  /** The longest prefix first. */
  private readonly apis: readonly SimulatedApi[];
  private callers = new CallerCheck('127.0.0.1', []);

  constructor(private readonly simulation: Simulation) {
    this.control = new ControlServer(simulation);
    this.apis = simulation.products
      .flatMap((product) => product.apis)
      .toSorted((a, b) => b.prefix.length - a.prefix.length);
    this.server = createServer((request, response) => void this.serve(request, response));
    // Bytes that are not HTTP get HTTP's own answer.
    this.server.on('clientError', (_error, socket) => {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      else socket.destroy();
    });
  }

  /**
   * @param allowedHosts further host names at which the console and the control API may be used
   * @returns the address at which it listens, with no trailing slash
   */
  listen(port: number, host: string, allowedHosts: readonly string[]): Promise<string> {
    this.callers = new CallerCheck(host, allowedHosts);
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
    // A path like `//x` is a path here, not a host.
    const path = request.url?.startsWith('/') ? request.url : `/${request.url}`;
    const address = `http://simulator${path}`;
    if (!URL.canParse(address)) return void response.writeHead(400).end();
    try {
      await this.route(request, response, new URL(address));
    } catch (error) {
      this.simulation.state.reportBug(error, `${request.method} ${path.split('?')[0]}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  }

  private async route(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { pathname } = url;
    const refusal = this.callers.refusal(request);
    if (pathname === '/_simulator' || pathname.startsWith('/_simulator/')) {
      if (refusal !== undefined) return refuse(response, refusal);
      if (pathname === '/_simulator/events' && request.method === 'GET') {
        return streamEvents(this.simulation, response);
      }
      return this.control.handle(request, response, url);
    }
    if (request.method === 'GET' && (await serveConsole(pathname, response, refusal))) return;
    await this.callApi(request, response, url);
  }

  private async callApi(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const api = this.apis.find(({ prefix }) => url.pathname.startsWith(prefix));
    const body = await readBody(request, response);
    if (!body) return;
    if (!api) return void response.writeHead(404).end();
    const arrived = { request, url, body };
    const pipeline = new CallPipeline(this.simulation.state, arrived, await api.open(arrived));
    await pipeline.run(response);
  }
}

function refuse(response: ServerResponse, error: string): void {
  response.writeHead(403, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ error }));
}

function startError(error: NodeJS.ErrnoException, port: number, host: string): SimulatorStartError {
  return new SimulatorStartError(`The WeChat simulator cannot start: ${reasonOf(error, port, host)}.`, {
    cause: error,
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is in use. Stop the program that listens there, or choose another port with --port (0 takes any free one)`;
    case 'EACCES':
      return `this user may not open port ${port}. Choose one above 1023 with --port`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine`;
    default:
      return message;
  }
}
