import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request to a callback address. */
export interface CallbackRequest {
  readonly url: URL;
  readonly method: string;
  readonly body: string;
}

/** A callback address of a test: keeps what arrives and answers as the test says. */
export class WorkCallback {
  readonly received: CallbackRequest[] = [];
  /** Default: 200 with an empty body. */
  answer: (request: CallbackRequest, response: ServerResponse) => void = (_, response) => void response.end();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const url = new URL(request.url!, 'http://callback');
        const one = { url, body: Buffer.concat(chunks).toString(), method: request.method! };
        this.received.push(one);
        this.answer(one, response);
      });
    });
  }

  static async start(): Promise<WorkCallback> {
    const callback = new WorkCallback();
    await new Promise<void>((resolve) => callback.server.listen(0, '127.0.0.1', resolve));
    return callback;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers everything with the same text. */
  says(body: string): void {
    this.answer = (_, response) => void response.end(body);
  }

  /** Waits until so many requests have arrived. */
  async arrived(count: number): Promise<void> {
    const limit = performance.now() + 5000;
    while (this.received.length < count) {
      if (performance.now() > limit) throw new Error(`${this.received.length} of ${count} requests arrived.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** The text of an element, with or without CDATA; empty when it is missing. */
export const element = (xml: string, name: string): string =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([\\s\\S]*?)(?:\\]\\]>)?</${name}>`).exec(xml)?.[1] ?? '';
