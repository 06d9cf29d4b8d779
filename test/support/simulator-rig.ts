import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageCipher } from '../../src/crypto/message-cipher.js';
import { sealReply } from '../../src/crypto/sealed-reply.js';
import { DEMO_ACCOUNTS } from '../../src/simulator/state/account/demo-accounts.js';
import type { WechatSimulator } from '../../src/simulator/wechat-simulator.js';

export const OA = DEMO_ACCOUNTS.official;
export const MINI = DEMO_ACCOUNTS.mini;

// Tests look at answers as a caller does: by name, whatever is there.
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

/** A caller of the simulator over HTTP. */
export class Caller {
  token = '';

  constructor(
    readonly simulator: WechatSimulator,
    readonly account: { appId: string; appSecret: string } = OA,
  ) {}

  async login(): Promise<this> {
    const { appId: appid, appSecret: secret } = this.account;
    const body = { grant_type: 'client_credential', appid, secret };
    this.token = (await this.plain('POST', '/cgi-bin/stable_token', body)).access_token;
    return this;
  }

  get(path: string): Promise<Json> {
    return this.plain('GET', this.signed(path));
  }

  post(path: string, body: unknown): Promise<Json> {
    return this.plain('POST', this.signed(path), body);
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(this.simulator.url + this.signed(path), init);
  }

  async plain(method: string, path: string, body?: unknown): Promise<Json> {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return (await fetch(this.simulator.url + path, init)).json();
  }

  /** A call to the control API, of the whole simulator. */
  async control(method: string, path: string, body?: unknown): Promise<Json> {
    const response = await fetch(`${this.simulator.url}/_simulator${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  /** A call to the control API of this account. */
  own(method: string, path: string, body?: unknown): Promise<Json> {
    return this.control(method, `/accounts/${this.account.appId}${path}`, body);
  }

  get state(): Json {
    return this.simulator.state().accounts[this.account.appId];
  }

  private signed(path: string): string {
    return `${path}${path.includes('?') ? '&' : '?'}access_token=${this.token}`;
  }
}

/** One request that the webhook saw. */
export interface Seen {
  query: URLSearchParams;
  raw: string;
  plain: string;
  contentType: string;
}

/** A bare webhook: what it got, and what it answers, `text` in place of a whole reply. */
export class Webhook {
  readonly seen: Seen[] = [];
  answer: (seen: Seen, response: ServerResponse) => string | undefined | Promise<string | undefined> = () =>
    'success';

  private constructor(
    private readonly server: Server,
    private readonly account: { appId: string; encodingAesKey: string; token: string },
  ) {}

  static async start(
    account: { appId: string; encodingAesKey: string; token: string } = OA,
  ): Promise<Webhook> {
    const server = createServer();
    const webhook = new Webhook(server, account);
    server.on('request', (request, response) => void webhook.serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return webhook;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook?own=1`;
  }

  get cipher(): MessageCipher {
    return new MessageCipher(this.account.encodingAesKey, this.account.appId);
  }

  get last(): Seen {
    return this.seen.at(-1)!;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** A text reply to what was seen, in clear. */
  text({ plain }: Seen, content: string): string {
    const field = (name: string): string =>
      new RegExp(`<${name}><!\\[CDATA\\[(.*?)\\]\\]>`).exec(plain)?.[1] ??
      (JSON.parse(plain) as Record<string, string>)[name]!;
    return (
      `<xml><ToUserName><![CDATA[${field('FromUserName')}]]></ToUserName>` +
      `<FromUserName><![CDATA[${field('ToUserName')}]]></FromUserName><CreateTime>1</CreateTime>` +
      `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content></xml>`
    );
  }

  sealed(plain: string): string {
    const { token } = this.account;
    return sealReply(plain, { token, cipher: this.cipher, timestamp: 1700000000, nonce: 'n', format: 'xml' });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let raw = '';
    for await (const chunk of request) raw += String(chunk);
    const encrypt = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(raw)?.[1] ?? /"Encrypt":"(.*?)"/.exec(raw)?.[1];
    const seen = {
      query: new URL(request.url!, 'http://x').searchParams,
      raw,
      plain: encrypt ? this.cipher.decrypt(encrypt) : raw,
      contentType: String(request.headers['content-type']),
    };
    this.seen.push(seen);
    const body = await this.answer(seen, response);
    if (body !== undefined && !response.destroyed) response.end(body);
  }
}
