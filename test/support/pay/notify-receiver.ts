import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from '../simulator-caller.js';
import type { MerchantCaller } from './merchant-caller.js';

/** A notification as it arrived. */
export interface ArrivedNotification {
  headers: Record<string, string | undefined>;
  text: string;
  body: Json;
  /** The serial of the key that signed it; `undefined` where the signature is wrong. */
  signedBy: string | undefined;
  /** The opened resource; `undefined` where it cannot be opened. */
  resource: Json;
}

/** A server at the address of notifications, which answers what a test tells it to. */
export class NotifyReceiver {
  readonly arrived: ArrivedNotification[] = [];
  /** The statuses of the next answers; 204 when none is left. 0: no answer at all. */
  statuses: number[] = [];
  private readonly server: Server;

  constructor(private readonly caller: () => MerchantCaller) {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        this.arrived.push(this.read(request.headers as Record<string, string | undefined>, text));
        const status = this.statuses.shift() ?? 204;
        if (status !== 0) response.writeHead(status).end();
      });
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/notify`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private read(headers: Record<string, string | undefined>, text: string): ArrivedNotification {
    const caller = this.caller();
    const body: Json = JSON.parse(text);
    let resource: Json;
    try {
      resource = JSON.parse(caller.open(body.resource));
    } catch {
      resource = undefined;
    }
    return { headers, text, body, resource, signedBy: caller.signer(headers, text) };
  }
}
