import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request that the loopback server has received. */
export interface SeenRequest {
  method: string;
  /** The path with its query, exactly as received. */
  url: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  /** The connection of the request. */
  socket: Socket;
}

export type Answerer = (request: SeenRequest, response: ServerResponse) => void | Promise<void>;

/** An HTTP server on a free port of this machine. The test decides its answers. */
export class Loopback {
  readonly requests: SeenRequest[] = [];
  answer: Answerer;
  private readonly server: Server;

  private constructor(answer: Answerer) {
    this.answer = answer;
    this.server = createServer((incoming, response) => void this.serve(incoming, response));
  }

  static async start(answer: Answerer = (_, response) => json(response, { errcode: 0 })): Promise<Loopback> {
    const loopback = new Loopback(answer);
    await new Promise<void>((resolve) => loopback.server.listen(0, '127.0.0.1', resolve));
    return loopback;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const { method = '', url = '', headers, socket } = incoming;
    const request = { method, url, headers, socket, body: Buffer.concat(chunks) };
    this.requests.push(request);
    await this.answer(request, response);
  }
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; encoding=utf-8' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
