import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { ControlServer } from './control/control-server.js';
import { streamEvents } from './control/events/event-stream.js';
import { CallPipeline } from './server/call-pipeline.js';
import { CallerCheck } from './server/caller-check.js';
import { ControlKey } from './server/control-key.js';
import { serveConsole } from './server/console-files.js';
import type { SimulatedApi } from './server/simulated-api.js';
import type { Simulation } from './simulation.js';
import { startError } from './start-error.js';
import { readBody } from './util/http-body.js';

/** Where a server listens, and who may control it. */
export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  /** Further host names at which the console and the control API may be used. */
  readonly allowedHosts: readonly string[];
  /** What the console and the control API ask for; `undefined`: nothing. */
  readonly controlKey: string | undefined;
}

/** The HTTP server: the console at `/`, control under `/_simulator`, and the APIs of all products. */
export class SimulatorServer {
  private readonly server: Server;
  private readonly control: ControlServer;
  /** The longest prefix first. */
  private readonly apis: readonly SimulatedApi[];
  private callers = new CallerCheck('127.0.0.1', []);
  private key = new ControlKey(undefined);
  /** Connections that came for one of WeChat's hosts, and where the simulator has the paths of that host. */
  private readonly doors = new WeakMap<Socket, string>();

  constructor(private readonly simulation: Simulation) {
    this.control = new ControlServer(simulation);
    this.apis = simulation.products
      .flatMap((product) => product.apis)
      .toSorted((a, b) => b.prefix.length - a.prefix.length);
    this.server = createServer((request, response) => {
      void this.serve(request, response, this.doors.get(request.socket));
    });
    // Bytes that are not HTTP get HTTP's own answer.
    this.server.on('clientError', (_error, socket) => {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      else socket.destroy();
    });
  }

  /** @returns the address at which this machine reaches it, with no trailing slash */
  listen({ port, host, allowedHosts, controlKey }: ListenOptions): Promise<string> {
    this.callers = new CallerCheck(host, allowedHosts);
    this.key = new ControlKey(controlKey);
    return new Promise((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) => reject(startError(error, port, host)));
      this.server.listen(port, host, () => {
        const { port: bound } = this.server.address() as AddressInfo;
        resolve(`http://${reachable(host)}:${bound}`);
      });
    });
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  /** Takes a connection that came for one of WeChat's hosts. */
  accept(socket: Socket, prefix: string): void {
    this.doors.set(socket, prefix);
    this.server.emit('connection', socket);
  }

  /**
   * Answers one request.
   *
   * @param prefix where the simulator has the paths of the host that the request is for; a request with one gets
   *   WeChat's paths alone, never the console or the control API
   */
  async serve(request: IncomingMessage, response: ServerResponse, prefix?: string): Promise<void> {
    response.on('error', () => response.destroy());
    // To a proxy some clients name the whole address, in its tunnel too. WeChat Pay verifies the rest as it was sent.
    if (prefix !== undefined) request.url = request.url?.replace(/^https?:\/\/[^/?#]*/i, '');
    // A path like `//x` is a path here, not a host.
    const asked = request.url?.startsWith('/') ? request.url : `/${request.url}`;
    const path = `${prefix ?? ''}${asked}`;
    const address = `http://simulator${path}`;
    if (!URL.canParse(address)) return void response.writeHead(400).end();
    try {
      const url = new URL(address);
      if (prefix === undefined) await this.route(request, response, url);
      else await this.callApi(request, response, url);
    } catch (error) {
      this.simulation.state.reportBug(error, `${request.method} ${path.split('?')[0]}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  }

  private async route(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { pathname } = url;
    const refusal = this.callers.refusal(request);
    const cookie = refusal === undefined ? this.key.cookieFor(url) : undefined;
    if (cookie !== undefined) {
      return void response.writeHead(303, { location: '/', 'set-cookie': cookie }).end();
    }
    const keyless = this.key.refusal(request);
    if (pathname === '/_simulator' || pathname.startsWith('/_simulator/')) {
      if (refusal !== undefined) return refuse(response, 403, refusal);
      if (keyless !== undefined) return refuse(response, 401, keyless);
      if (pathname === '/_simulator/events' && request.method === 'GET') {
        return streamEvents(this.simulation, response);
      }
      return this.control.handle(request, response, url);
    }
    if (request.method === 'GET' && (await serveConsole(pathname, response, refusal ?? keyless))) return;
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

function refuse(response: ServerResponse, status: number, error: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
  });
  response.end(JSON.stringify({ error }));
}

/** "Every address" is none that can be connected to: the machine itself reaches such a server at loopback. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
