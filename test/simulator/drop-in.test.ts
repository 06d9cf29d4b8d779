import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect as connectTcp } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { fetch as undiciFetch, ProxyAgent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DropIn } from '../../src/simulator/index.js';
import { WechatSimulator } from '../../src/simulator/index.js';
import { hasFileModes, modeOf } from '../support/file-modes.js';
import type { Json } from '../support/simulator-caller.js';
import { OA } from '../support/simulator-caller.js';

let directory: string;
let simulator: WechatSimulator;
let door: DropIn;
const refused: string[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'wechat-ca-'));
  simulator = await WechatSimulator.start();
  door = await simulator.openDropIn({
    caDirectory: join(directory, 'own'),
    tlsPort: 0,
    onRefused: (what) => void refused.push(what),
  });
});
afterAll(async () => {
  await simulator.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** Reads all that comes until the other side closes. */
const everything = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (part: string) => (text += part));
    socket.on('close', () => resolve(text));
    socket.on('error', () => undefined);
  });

/** A request over TLS by server name, as a program without a proxy makes it. */
async function overTls(servername: string, path: string, { host = servername, port = door.tlsPort! } = {}) {
  const socket = connect({ host: '127.0.0.1', port, servername, ca: door.ca });
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  const text = await everything(socket);
  return { text, body: text.slice(text.indexOf('\r\n\r\n') + 4) };
}

/** One exchange with the proxy in plain text. */
async function say(text: string): Promise<string> {
  const socket = connectTcp(door.port, '127.0.0.1');
  socket.write(text);
  return everything(socket);
}

function throughProxy(): (url: string) => Promise<Json> {
  const dispatcher = new ProxyAgent({ uri: `http://127.0.0.1:${door.port}`, requestTls: { ca: door.ca } });
  return async (url) => (await undiciFetch(url, { dispatcher })).json();
}

const TOKEN = `/cgi-bin/token?grant_type=client_credential&appid=${OA.appId}&secret=${OA.appSecret}`;

describe('the drop-in mode', () => {
  it('answers as api.weixin.qq.com through the proxy', async () => {
    const answer = await throughProxy()(`https://api.weixin.qq.com${TOKEN}`);
    expect(answer.access_token).toBe(simulator.state().accounts[OA.appId]!.current!.value);
  });

  it('answers by server name on both of its ports', async () => {
    for (const port of [door.port, door.tlsPort!]) {
      const { body } = await overTls('api.weixin.qq.com', TOKEN, { port });
      expect(body).toContain('access_token');
    }
  });

  it('answers for the hosts of WeCom and WeChat Pay with their own paths', async () => {
    const work = await overTls('qyapi.weixin.qq.com', '/cgi-bin/gettoken?corpid=none&corpsecret=x');
    expect(work.body).toContain('"errcode":40013');
    const pay = await overTls('api.mch.weixin.qq.com', '/v3/certificates');
    expect(pay.text).toMatch(/^HTTP\/1.1 40\d /);
    expect(JSON.parse(pay.body)).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/) });
    const page = await overTls('mp.weixin.qq.com', '/cgi-bin/showqrcode?ticket=none');
    expect(page.text).toMatch(/^HTTP\/1.1 404 /);
    const open = await overTls('open.weixin.qq.com', '/connect/oauth2/authorize?appid=none');
    expect(open.text).toMatch(/^HTTP\/1.1 200 /);
  });

  it.each(['http', 'https'])('takes plain requests for an %s address of a host of WeChat', async (scheme) => {
    const text = await say(
      `GET ${scheme}://api.weixin.qq.com${TOKEN} HTTP/1.1\r\nHost: api.weixin.qq.com\r\nConnection: close\r\n\r\n`,
    );
    expect(text).toContain('access_token');
  });

  it('takes requests with the whole address inside the tunnel, as PHP sends them', async () => {
    for (const path of [TOKEN, '']) {
      const { body } = await overTls('api.weixin.qq.com', `https://api.weixin.qq.com${path}`);
      expect(body).toContain(path === '' ? '"errcode":40066' : 'access_token');
    }
    const { body } = await overTls('api.weixin.qq.com', 'https://api.weixin.qq.com/_simulator/state');
    expect(body).not.toContain('accounts');
  });

  it('shows neither the console nor the control API, whatever the request says', async () => {
    for (const host of ['localhost', '127.0.0.1', `127.0.0.1:${simulator.port}`, 'api.weixin.qq.com']) {
      const { body } = await overTls('api.weixin.qq.com', '/_simulator/state', { host });
      expect(body).not.toContain('accounts');
      expect((await overTls('api.weixin.qq.com', '/', { host })).text).not.toContain('<!doctype html>');
    }
    const text = await say(
      'GET http://api.weixin.qq.com/_simulator/state HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    );
    expect(text).not.toContain('accounts');
  });

  it('plays faults of connections too', async () => {
    simulator.fault({ path: '/cgi-bin/getcallbackip', fault: 'reset', times: 1 });
    const { text } = await overTls('api.weixin.qq.com', '/cgi-bin/getcallbackip');
    expect(text).toBe('');
    expect(simulator.wire.at(-1)).toMatchObject({ fault: 'reset', path: '/cgi-bin/getcallbackip' });
  });

  it('reaches the application with nothing else: the wire has the calls like any other', async () => {
    await overTls('api.weixin.qq.com', '/cgi-bin/user/get?access_token=none');
    expect(simulator.wire.at(-1)).toMatchObject({ ok: false, path: '/cgi-bin/user/get?access_token=none…' });
  });
});

describe('every other host', () => {
  it('is refused, and nothing is sent to it', async () => {
    const seen: string[] = [];
    const elsewhere = createServer((socket) => {
      seen.push(String(socket.remotePort));
      socket.destroy();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const { port } = elsewhere.address() as { port: number };
    refused.length = 0;
    const asked = [
      `CONNECT 127.0.0.1:${port} HTTP/1.1\r\nHost: x\r\n\r\n`,
      `CONNECT api.weixin.qq.com:${port} HTTP/1.1\r\nHost: x\r\n\r\n`,
      'CONNECT api.weixin.qq.com.evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n',
      'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n',
      'CONNECT pay.weixin.qq.com:443 HTTP/1.1\r\nHost: x\r\n\r\n',
      'CONNECT nonsense HTTP/1.1\r\nHost: x\r\n\r\n',
      `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: x\r\n\r\n`,
      `GET http://api.weixin.qq.com:${port}/ HTTP/1.1\r\nHost: x\r\n\r\n`,
      'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    ];
    for (const text of asked) expect(await say(text)).toMatch(/^HTTP\/1.1 403 Forbidden\r\n[\s\S]*NO_PROXY/);
    expect(refused).toHaveLength(asked.length);
    expect(seen).toEqual([]);
    elsewhere.close();
  });

  it('is refused in the TLS handshake, and so is a client that names no host', async () => {
    refused.length = 0;
    for (const servername of ['evil.example', 'weixin.qq.com', '']) {
      const socket = connect({ host: '127.0.0.1', port: door.port, servername, rejectUnauthorized: false });
      socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
      expect(await everything(socket)).toBe('');
    }
    expect(refused).toEqual(['TLS evil.example', 'TLS weixin.qq.com', 'TLS without a server name']);
  });

  it('garbage ends the connection and nothing else', async () => {
    for (const text of ['\u0016\u0003\u0001\0\u0005hello', '\0\0\0\0', 'HELLO\r\n\r\n']) {
      expect(await say(text)).not.toContain('200');
    }
    expect((await overTls('api.weixin.qq.com', TOKEN)).body).toContain('access_token');
  });
});

describe('the certificate authority', () => {
  it('is good for hosts within weixin.qq.com alone', () => {
    const certificate = new X509Certificate(door.ca);
    expect(certificate.ca).toBe(true);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    // The name constraint: permitted, dNSName, weixin.qq.com.
    const constraint = Buffer.concat([
      Buffer.from([0xa0, 0x11, 0x30, 0x0f, 0x82, 0x0d]),
      Buffer.from('weixin.qq.com'),
    ]);
    expect(certificate.raw.includes(constraint)).toBe(true);
  });

  it('is made once, and its key is for its owner alone', async () => {
    const caDirectory = join(directory, 'twice');
    const both = [];
    for (let start = 0; start < 2; start++) {
      const one = await WechatSimulator.start();
      both.push(await one.openDropIn({ caDirectory }));
      await one.stop();
    }
    expect(both[0]!.ca).toBe(both[1]!.ca);
    expect(both[0]!.ca).not.toBe(door.ca);
    if (!hasFileModes) return;
    expect(await modeOf(caDirectory)).toBe('700');
    expect(await modeOf(join(caDirectory, 'ca-key.pem'))).toBe('600');
  });

  it.each(['ca.pem', 'ca-key.pem'])('says what to do when %s is damaged', async (name) => {
    const caDirectory = join(directory, `spoiled-${name}`);
    const one = await WechatSimulator.start();
    await one.openDropIn({ caDirectory });
    writeFileSync(join(caDirectory, name), 'spoiled');
    await expect(one.openDropIn({ caDirectory })).rejects.toThrow('Remove ca.pem and ca-key.pem');
    await one.stop();
  });
});
