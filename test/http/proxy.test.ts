import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetch as undiciFetch, ProxyAgent } from 'undici';
import { WechatConfigError } from '../../src/core/conf.errors.js';
import { FetchHttp } from '../../src/http/fetch-http.js';
import { clientRig } from '../support/client-rig.js';
import { json, Loopback } from '../support/loopback.js';

/** A real proxy that opens tunnels (CONNECT) and notes where to. */
class ConnectProxy {
  readonly tunnels: string[] = [];
  refuseWith: number | undefined;
  authorization: string | undefined;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<ConnectProxy> {
    const server = createServer((_, response) => void response.writeHead(501).end());
    const proxy = new ConnectProxy(server);
    server.on('connect', (request, socket, head) => {
      proxy.tunnels.push(request.url!);
      proxy.authorization = request.headers['proxy-authorization'];
      if (proxy.refuseWith !== undefined) return socket.end(`HTTP/1.1 ${proxy.refuseWith} No\r\n\r\n`);
      const { hostname, port } = new URL(`http://${request.url}`);
      const target = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        target.write(head);
        target.pipe(socket).pipe(target);
      });
      for (const end of [socket, target]) end.on('error', () => undefined);
      return undefined;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

let wechat: Loopback;
let proxy: ConnectProxy;

beforeEach(async () => {
  wechat = await Loopback.start();
  proxy = await ConnectProxy.start();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  proxy.stop();
  await wechat.stop();
});

const proxyUrl = () => `http://127.0.0.1:${proxy.port}`;
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

async function expectCallsThrough(http: FetchHttp): Promise<void> {
  const { client } = clientRig(wechat.url, {}, { http });
  await client.post('/cgi-bin/menu/create', { name: '菜单' });
  await client.upload('/cgi-bin/media/uploadimg', PNG, { fields: { description: { title: '图' } } });
  const [post, upload] = wechat.requests;
  expect(post!.body.toString()).toBe('{"name":"菜单"}');
  const headers = { 'content-type': upload!.headers['content-type']! };
  const form = await new Response(new Uint8Array(upload!.body), { headers }).formData();
  expect(form.get('description')).toBe('{"title":"图"}');
  expect(Buffer.from(await (form.get('media') as File).arrayBuffer()).equals(PNG)).toBe(true);
  expect(upload!.headers['content-length']).toBe(String(upload!.body.length));
}

describe('Through a proxy', () => {
  it('calls and uploads go with the option proxy and a URL', async () => {
    await expect(expectCallsThrough(new FetchHttp({ proxy: proxyUrl() }))).resolves.toBeUndefined();
    expect(proxy.tunnels).toContain(new URL(wechat.url).host);
  });

  it('calls and uploads go with a dispatcher and the fetch of undici', async () => {
    const dispatcher = new ProxyAgent({ uri: proxyUrl(), proxyTunnel: true });
    const http = new FetchHttp({ dispatcher, fetch: undiciFetch as unknown as typeof fetch });
    await expect(expectCallsThrough(http)).resolves.toBeUndefined();
    expect(proxy.tunnels).toContain(new URL(wechat.url).host);
  });

  it.each(['HTTP_PROXY', 'http_proxy'])(
    'calls go with the option proxy true and the variable %s',
    async (name) => {
      vi.stubEnv(name, proxyUrl());
      await expect(expectCallsThrough(new FetchHttp({ proxy: true }))).resolves.toBeUndefined();
      expect(proxy.tunnels).toContain(new URL(wechat.url).host);
    },
  );

  it('calls over TLS go to the proxy that HTTPS_PROXY names', async () => {
    vi.stubEnv('HTTPS_PROXY', proxyUrl());
    proxy.refuseWith = 407;
    const { client } = clientRig('https://api.weixin.qq.com', {}, { http: new FetchHttp({ proxy: true }) });
    await expect(client.post('/cgi-bin/menu/create', {})).rejects.toMatchObject({
      kind: 'network',
      details: { sent: false, reason: 'PROXY_407' },
    });
    expect(proxy.tunnels).toEqual(['api.weixin.qq.com:443']);
  });

  it.each(['127.0.0.1', '*'])('no call goes to a host that NO_PROXY names: %s', async (hosts) => {
    vi.stubEnv('NO_PROXY', hosts);
    for (const option of [true, proxyUrl()]) {
      vi.stubEnv('HTTP_PROXY', proxyUrl());
      wechat.requests.length = 0;
      await expect(expectCallsThrough(new FetchHttp({ proxy: option }))).resolves.toBeUndefined();
    }
    expect(proxy.tunnels).toEqual([]);
  });

  it('the name and password in the URL of the proxy are sent to it, and show in no error', async () => {
    proxy.refuseWith = 403;
    const http = new FetchHttp({ proxy: `http://user:PASSCANARY@127.0.0.1:${proxy.port}` });
    const { client } = clientRig('https://api.weixin.qq.com', {}, { http });
    const error = (await client
      .get('/x', {}, { retry: 'never' })
      .catch((caught: unknown) => caught)) as Error;
    expect(proxy.authorization).toBe(`Basic ${Buffer.from('user:PASSCANARY').toString('base64')}`);
    expect(`${error.message} ${error.stack}`).not.toContain('CANARY');
  });

  it.each(['http://user:PASSCANARY#x@h:1', 'PASSCANARY', 'http://'])(
    'a URL of the environment that is none stops the boot without being shown: %s',
    async (url) => {
      vi.stubEnv('HTTP_PROXY', url);
      vi.stubEnv('HTTPS_PROXY', url);
      const error: unknown = await new FetchHttp({ proxy: true })
        .prepare()
        .catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(WechatConfigError);
      expect((error as Error).message).toContain('HTTPS_PROXY');
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('CANARY');
    },
  );

  it('a call that the proxy cannot pass on goes to the spare host', async () => {
    proxy.refuseWith = 502;
    vi.stubEnv('NO_PROXY', '127.0.0.1');
    const http = new FetchHttp({ proxy: proxyUrl() });
    wechat.answer = (_, response) => json(response, { errcode: 0, spare: true });
    const { client } = clientRig('https://api.weixin.qq.com', { fallbackBaseUrls: [wechat.url] }, { http });
    await expect(client.post('/cgi-bin/menu/create', {})).resolves.toMatchObject({ spare: true });
  });
});
