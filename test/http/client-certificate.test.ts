import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FetchHttp } from '../../src/http/fetch-http.js';

/** Why no certificate can be made here; undefined where one can. */
const opensslMissing: string | undefined = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'there is no openssl on the PATH';
  }
})();

describe.skipIf(opensslMissing)('A request with a client certificate', () => {
  let server: Server;
  let cert: string;
  let key: string;

  beforeAll(async () => {
    const directory = mkdtempSync(join(tmpdir(), 'wechat-certificate-'));
    const [certFile, keyFile] = [join(directory, 'cert.pem'), join(directory, 'key.pem')];
    const subject = ['-subj', '/CN=merchant', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', keyFile, '-out', certFile], {
      stdio: 'ignore',
    });
    [cert, key] = [readFileSync(certFile, 'utf8'), readFileSync(keyFile, 'utf8')];
    rmSync(directory, { recursive: true });
    server = createServer(
      { cert, key, ca: cert, requestCert: true, rejectUnauthorized: true },
      (request, response) => {
        const { subject: presented } = (request.socket as TLSSocket).getPeerCertificate();
        response.end(JSON.stringify({ presented: presented.CN, method: request.method }));
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const request = () => ({
    method: 'PUT' as const,
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/secapi/pay/refund`,
    body: 'x',
    timeoutMs: 5000,
    maxBytes: 1000,
  });

  it('presents it to the server', async () => {
    const response = await new FetchHttp().send({ ...request(), clientCertificate: { cert, key, ca: cert } });
    const answer: unknown = JSON.parse(Buffer.from(await response.bytes()).toString());
    expect(answer).toEqual({ presented: 'merchant', method: 'PUT' });
  });

  it('is not sent where the server is not trusted', async () => {
    const sending = new FetchHttp().send({ ...request(), clientCertificate: { cert, key } });
    await expect(sending).rejects.toMatchObject({ kind: 'network', details: { sent: false } });
  });
});
