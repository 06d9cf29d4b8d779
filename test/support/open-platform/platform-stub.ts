import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ReferenceCipher } from '../crypto/reference-cipher.js';

/** A push that the platform has received. */
export interface SeenPlatformPush {
  path: string;
  query: URLSearchParams;
  raw: string;
  plain: string;
  /** The text of an element of the push; empty when it is missing. */
  field(name: string): string;
}

/** What the stub is configured with: the same as the simulator. */
export interface StubKeys {
  appId: string;
  token: string;
  encodingAesKey: string;
}

const sha1 = (...parts: string[]): string =>
  createHash('sha1').update(parts.toSorted().join('')).digest('hex');

/**
 * A third-party platform without this package, with a cipher of its own. It records what it is pushed, and the test
 * decides the answers.
 */
export class PlatformStub {
  readonly events: SeenPlatformPush[] = [];
  readonly messages: SeenPlatformPush[] = [];
  answerEvent: (seen: SeenPlatformPush, response: ServerResponse) => string | Promise<string> = () =>
    'success';
  answerMessage: (seen: SeenPlatformPush) => string | Promise<string> = () => 'success';
  private readonly cipher: ReferenceCipher;

  private constructor(
    private readonly server: Server,
    private readonly keys: StubKeys,
  ) {
    this.cipher = new ReferenceCipher(keys.encodingAesKey, keys.appId);
  }

  static async start(keys: StubKeys): Promise<PlatformStub> {
    const server = createServer();
    const platform = new PlatformStub(server, keys);
    server.on('request', (request, response) => void platform.serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return platform;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The two addresses, as the simulator is told them. */
  get addresses(): { eventUrl: string; messageUrl: string } {
    return { eventUrl: `${this.url}/events`, messageUrl: `${this.url}/messages/$APPID$/callback` };
  }

  /** The events of one kind. */
  eventsOf(infoType: string): SeenPlatformPush[] {
    return this.events.filter((event) => event.field('InfoType') === infoType);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** A text as a passive reply to a message, sealed with the platform's key and for its id. */
  sealedText(seen: SeenPlatformPush, content: string): string {
    const plain =
      `<xml><ToUserName><![CDATA[${seen.field('FromUserName')}]]></ToUserName>` +
      `<FromUserName><![CDATA[${seen.field('ToUserName')}]]></FromUserName><CreateTime>1</CreateTime>` +
      `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content></xml>`;
    const encrypt = this.cipher.encrypt(plain, randomBytes(16));
    const signature = sha1(this.keys.token, '1700000000', 'nonce', encrypt);
    return (
      `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature>` +
      `<TimeStamp>1700000000</TimeStamp><Nonce><![CDATA[nonce]]></Nonce></xml>`
    );
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let raw = '';
    for await (const chunk of request) raw += String(chunk);
    const { pathname, searchParams } = new URL(request.url!, 'http://x');
    const encrypt = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(raw)?.[1] ?? '';
    const [timestamp, nonce] = [searchParams.get('timestamp')!, searchParams.get('nonce')!];
    if (sha1(this.keys.token, timestamp, nonce, encrypt) !== searchParams.get('msg_signature')) {
      response.writeHead(401).end('the push is not signed with the token of the platform');
      return;
    }
    const plain = this.cipher.decrypt(encrypt);
    const field = (name: string): string =>
      new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 's').exec(plain)?.[1] ?? '';
    const seen = { path: pathname, query: searchParams, raw, plain, field };
    const isEvent = pathname === '/events';
    (isEvent ? this.events : this.messages).push(seen);
    const body = isEvent ? await this.answerEvent(seen, response) : await this.answerMessage(seen);
    if (!response.destroyed && !response.writableEnded) response.end(body);
  }
}
