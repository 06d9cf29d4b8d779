import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageCipher } from '../../src/crypto/message-cipher.js';
import { sealReply } from '../../src/crypto/sealed-reply.js';
import { OA } from './simulator-caller.js';

/** A push that the stub has received. */
export interface SeenPush {
  query: URLSearchParams;
  raw: string;
  plain: string;
  contentType: string;
}

/** A webhook without this package. It records each push, and the test decides the answers. */
export class WebhookStub {
  readonly seen: SeenPush[] = [];
  answer: (seen: SeenPush, response: ServerResponse) => string | undefined | Promise<string | undefined> =
    () => 'success';

  private constructor(
    private readonly server: Server,
    private readonly account: { appId: string; encodingAesKey: string; token: string },
  ) {}

  static async start(
    account: { appId: string; encodingAesKey: string; token: string } = OA,
  ): Promise<WebhookStub> {
    const server = createServer();
    const webhook = new WebhookStub(server, account);
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

  get last(): SeenPush {
    return this.seen.at(-1)!;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** A text reply to a received push, not encrypted. */
  text({ plain }: SeenPush, content: string): string {
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
