import type { AddressInfo } from 'node:net';

/** A Nest application, or a bare HTTP server, with the members that the simulator uses. */
export interface ListeningApplication {
  listen(port: number, host: string): unknown;
  getHttpServer?(): { address(): AddressInfo | string | null };
  address?(): AddressInfo | string | null;
}

/** The URL of an application. One that does not listen yet is made to listen on a free port. */
export async function listeningUrl(application: ListeningApplication): Promise<string> {
  const server = (): { address(): AddressInfo | string | null } =>
    (application.getHttpServer?.() ?? application) as { address(): AddressInfo | string | null };
  if (application.getHttpServer && !isListening(server)) await application.listen(0, '127.0.0.1');
  else if (!application.getHttpServer && !application.address?.()) {
    await new Promise<void>((resolve, reject) => {
      const bare = application as unknown as import('node:http').Server;
      bare.once('error', reject);
      bare.listen(0, '127.0.0.1', () => resolve());
    });
  }
  const address = server().address();
  if (address === null || typeof address === 'string')
    throw new Error('The application does not listen on a TCP port.');
  return `http://127.0.0.1:${address.port}`;
}

function isListening(server: () => { address(): AddressInfo | string | null }): boolean {
  try {
    return server().address() !== null;
  } catch {
    return false;
  }
}
