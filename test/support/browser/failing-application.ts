import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An application that answers pushes as a test decides; in the beginning, not at all. */
export class FailingApplication {
  /** Pushes that have arrived. */
  pushes = 0;
  answer: (response: ServerResponse) => void = () => undefined;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FailingApplication> {
    const server = createServer();
    const application = new FailingApplication(server);
    server.on('request', (request, response) => {
      request.resume().on('end', () => {
        application.pushes++;
        application.answer(response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return application;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
