import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { SecureContext } from 'node:tls';
import { TLSSocket } from 'node:tls';
import { startError } from '../start-error.js';
import { prefixOf, WECHAT_HOSTS } from './wechat-hosts.js';

/** What takes the requests that arrived for one of WeChat's hosts. */
export interface WechatPaths {
  /** Takes a connection on which HTTP is spoken. */
  accept(socket: Socket, prefix: string): void;
  /** Takes one request that came without TLS. */
  serve(request: IncomingMessage, response: ServerResponse, prefix: string): Promise<void>;
}

const TLS_HANDSHAKE = 0x16;
/** How long a client may take until it has said what it wants, in milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * One port at which programs find the simulator under WeChat's own host names: a proxy (`CONNECT`, and plain requests)
 * for those that know proxies, and TLS by server name for the others. The first byte says which of the two it is.
 * Nothing is ever sent on: every other host is refused.
 */
export class DropInServer {
  private readonly server: Server;
  private readonly proxy: HttpServer;
  private readonly sockets = new Set<Socket>();

  /** @param refused called with a description of each refused connection, to be shown or logged */
  constructor(
    private readonly paths: WechatPaths,
    private readonly context: SecureContext,
    private readonly refused: (what: string) => void,
  ) {
    this.server = createServer((socket) => this.arrive(socket));
    this.proxy = createHttpServer((request, response) => void this.plain(request, response));
    this.proxy.on('connect', (request, socket, head) => this.connect(request, socket as Socket, head));
    this.proxy.on('clientError', (_error, socket) => socket.destroy());
  }

  /** @returns the port */
  listen(port: number, host: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', (error: NodeJS.ErrnoException) =>
        reject(startError(error, port, host, '--proxy-port or --tls-port')),
      );
      this.server.listen(port, host, () => resolve((this.server.address() as AddressInfo).port));
    });
  }

  async stop(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private arrive(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.once('data', (bytes) => {
      socket.pause();
      socket.unshift(bytes);
      if (bytes[0] === TLS_HANDSHAKE) this.secure(socket, undefined);
      else {
        this.proxy.emit('connection', socket);
        socket.resume();
      }
    });
  }

  /** `CONNECT api.weixin.qq.com:443` */
  private connect(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const [, host = '', port] = /^([^:]+):(\d+)$/.exec(request.url ?? '') ?? [];
    if (prefixOf(host) === undefined || port !== '443') {
      this.refused(`CONNECT ${request.url}`);
      const text = refusalOf(request.url ?? '');
      socket.end(
        `HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain; charset=utf-8\r\n` +
          `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
      );
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    this.secure(socket, host);
  }

  /**
   * `GET http://api.weixin.qq.com/...`, as programs ask a proxy for addresses without TLS. Some HTTP clients ask so for
   * `https:` addresses too, and leave TLS to the proxy.
   */
  private async plain(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = request.url ?? '';
    const url = /^https?:/i.test(asked) && URL.canParse(asked) ? new URL(asked) : undefined;
    const prefix = url?.port === '' ? prefixOf(url.hostname) : undefined;
    if (!url || prefix === undefined) {
      const what = url ? url.host : (request.headers.host ?? asked);
      this.refused(`${request.method} ${what}`);
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
      response.end(refusalOf(what));
      return;
    }
    request.socket.setTimeout(0);
    await this.paths.serve(request, response, prefix);
  }

  /** @param asked the host that a `CONNECT` named, for clients that name none in their TLS handshake */
  private secure(socket: Socket, asked: string | undefined): void {
    const secure = new TLSSocket(socket, {
      isServer: true,
      secureContext: this.context,
      ALPNProtocols: ['http/1.1'],
      SNICallback: (name, done) => {
        if (prefixOf(name) !== undefined) return done(null, this.context);
        this.refused(`TLS ${name}`);
        done(new Error(refusalOf(name)));
      },
    });
    secure.on('error', () => socket.destroy());
    secure.once('secure', () => {
      const name = (secure as { servername?: string | false }).servername || asked;
      const prefix = name === undefined ? undefined : prefixOf(name);
      if (prefix === undefined) {
        this.refused('TLS without a server name');
        socket.destroy();
        return;
      }
      socket.setTimeout(0);
      // The fault `reset` resets the connection below TLS.
      secure.resetAndDestroy = () => {
        socket.resetAndDestroy();
        return secure;
      };
      this.paths.accept(secure, prefix);
    });
  }
}

const refusalOf = (what: string): string =>
  `The WeChat simulator answers for ${WECHAT_HOSTS.join(', ')} and sends nothing to other hosts, so not to ${what}. ` +
  'Let the program leave other hosts out of its proxy (NO_PROXY).\n';
