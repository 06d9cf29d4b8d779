import type { IncomingHttpHeaders, Server } from 'node:http';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How the network between WeChat Pay and the processes behaves: shares from 0 to 1. */
export interface RelayMood {
  /** Notifications that reach two processes at once. */
  double: number;
  /** Notifications that are held up, so that others overtake them. */
  late: number;
  /** Notifications that reach nobody. Default: none. */
  lost?: number;
  random: () => number;
}

const LATE_MS = 50;

/** Stands between WeChat Pay and several processes, as a load balancer does: hands each notification to one of them. */
export class Relay {
  /** Where the processes are. */
  targets: string[] = [];
  doubled = 0;
  delayed = 0;
  private readonly server: Server;
  /** What was passed on and is not answered yet: the end of each. */
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(private readonly mood: RelayMood) {
    this.server = createServer((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        void this.pass(Buffer.concat(chunks), incoming.headers).then((status) =>
          response.writeHead(status).end(),
        );
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/wechat/pay`;
  }

  async stop(): Promise<void> {
    await Promise.all(this.underWay);
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async pass(body: Buffer, headers: IncomingHttpHeaders): Promise<number> {
    const { random, double, late, lost = 0 } = this.mood;
    if (random() < lost) return 502;
    if (random() < late) {
      this.delayed++;
      await sleep(random() * LATE_MS);
    }
    const first = Math.floor(random() * this.targets.length);
    const sent = this.send(this.targets[first]!, body, headers);
    if (random() < double) {
      this.doubled++;
      void this.send(this.targets[(first + 1) % this.targets.length]!, body, headers);
    }
    return sent;
  }

  private send(target: string, body: Buffer, headers: IncomingHttpHeaders): Promise<number> {
    const done = new Promise<number>((resolve) => {
      const outgoing = httpRequest(
        `${target}/wechat/pay`,
        { method: 'POST', headers, agent: false },
        (answer) => {
          answer.resume();
          answer.on('end', () => resolve(answer.statusCode ?? 502));
          answer.on('error', () => resolve(502));
        },
      );
      // The process was killed.
      outgoing.on('error', () => resolve(502));
      outgoing.end(body);
    });
    this.underWay.add(done);
    return done.finally(() => this.underWay.delete(done));
  }
}
