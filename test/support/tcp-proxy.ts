import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What the proxy does with the data. */
export type ProxyMode =
  /** Passes everything on. */
  | 'pass'
  /** Accepts connections and data, and passes nothing on in either direction. */
  | 'hang'
  /** Answers with bytes that are not valid in the protocol. */
  | 'garbage';

/** A TCP proxy in front of a real server that can fail like a network. */
export class TcpProxy {
  mode: ProxyMode = 'pass';
  /** The delay of each chunk of an answer in milliseconds, or a function that returns it. */
  latency: () => number = () => 0;
  /** Sees all data that comes, from either side, before it is passed on. */
  watch: (from: 'client' | 'server', data: Buffer) => void = () => undefined;
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private fixedPort = 0;

  private constructor(private readonly target: number) {}

  static async to(target: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await proxy.up();
    return proxy;
  }

  get port(): number {
    return this.fixedPort;
  }

  /** The number of open connections. */
  get connections(): number {
    return this.sockets.size;
  }

  /** Starts to listen, on the same port as before if it was down. */
  async up(): Promise<void> {
    if (this.server) return;
    const server = createServer((client) => this.join(client));
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.fixedPort, '127.0.0.1', resolve);
    });
    this.fixedPort = (server.address() as AddressInfo).port;
  }

  /** Refuses new connections and breaks open ones. */
  async down(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    this.breakAll();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** Breaks every open connection with a reset. */
  breakAll(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
    this.sockets.clear();
  }

  private join(client: Socket): void {
    const upstream = createConnection({ port: this.target, host: '127.0.0.1' });
    this.sockets.add(client);
    const end = (): void => {
      this.sockets.delete(client);
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
    client.on('data', (data) => {
      this.watch('client', data);
      if (this.mode === 'pass') upstream.write(data);
      else if (this.mode === 'garbage') client.write('\x00\xffthis is no protocol\r\n');
    });
    let last: Promise<void> = Promise.resolve();
    upstream.on('data', (data) => {
      this.watch('server', data);
      if (this.mode !== 'pass') return;
      const late = this.latency();
      // Chunks keep their order in spite of the delay.
      last = last
        .then(() => (late > 0 ? new Promise<void>((resolve) => setTimeout(resolve, late)) : undefined))
        .then(() => void (client.writable && client.write(data)));
    });
  }
}
