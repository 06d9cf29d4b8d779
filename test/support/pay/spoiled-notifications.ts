import { readApiV3Key, sealResource } from '../../../src/pay/crypto/index.js';
import { notification, payment } from '../../pay/pay-app.js';
import { apiV3Key, type MovedClock, signatureHeaders, type SignOptions } from '../../pay/pay-platform.js';
import { keys } from '../../pay/pay-vectors.js';

/** A notification as it is sent. */
export interface Sent {
  headers: Record<string, string>;
  body: string;
}

/** What is wrong with a notification; each is refused for a reason of its own. */
export const SPOILS = ['signature', 'clock', 'serial', 'tag', 'body', 'merchant'] as const;
export type Spoil = (typeof SPOILS)[number];

/** How many notifications of a kind are signed; each is then spoiled in many ways. */
const POOL = 40;
const OTHER_KEY = readApiV3Key('another APIv3 key, of 32 bytes !');
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Makes notifications of payments that must not be accepted, every one in another way. */
export class Spoiler {
  private readonly pools = new Map<string, Sent[]>();

  constructor(
    private readonly clock: MovedClock,
    private readonly random: () => number,
  ) {}

  /** A notification with which nothing is wrong. */
  good(outTradeNo: string): Sent {
    return this.signed(notification({ resource: payment(outTradeNo) }));
  }

  spoiled(kind: Spoil): Sent {
    return this.makers[kind]();
  }

  private readonly makers: Record<Spoil, () => Sent> = {
    signature: () => this.withHeader('Wechatpay-Signature', (signature) => this.otherSignature(signature)),
    serial: () => this.withHeader('Wechatpay-Serial', () => this.otherSerial()),
    // Half are signed with their wrong time, half get it afterwards.
    clock: () =>
      this.random() < 0.5
        ? this.pick('clock', (index) => this.signed(this.text(index), { timestamp: this.wrongTime() }))
        : this.withHeader('Wechatpay-Timestamp', () => String(this.wrongTime())),
    body: () => this.otherBody(this.pick('good', (index) => this.signed(this.text(index)))),
    tag: () => this.pick('tag', (index) => this.signed(this.otherResource(index))),
    merchant: () =>
      this.pick('merchant', (index) => {
        const member = index % 3 === 0 ? { sp_mchid: '1900000999' } : { mchid: `19000009${10 + index}` };
        return this.signed(notification({ resource: payment(`order-${index}`, member) }));
      }),
  };

  private text = (index: number): string => notification({ resource: payment(`order-${index}`) });

  private signed(body: string, options: SignOptions = {}): Sent {
    return { headers: signatureHeaders(this.clock, body, options), body };
  }

  private pick(name: string, make: (index: number) => Sent): Sent {
    let pool = this.pools.get(name);
    if (!pool) this.pools.set(name, (pool = Array.from({ length: POOL }, (_, index) => make(index))));
    return pool[this.below(pool.length)]!;
  }

  private withHeader(name: string, change: (value: string) => string): Sent {
    const { headers, body } = this.pick('good', (index) => this.signed(this.text(index)));
    return { headers: { ...headers, [name]: change(headers[name]!) }, body };
  }

  private otherSignature(signature: string): string {
    const at = this.below(signature.length - 3);
    const other = BASE64[(BASE64.indexOf(signature[at]!) + 1 + this.below(63)) % 64]!;
    return [
      signature.slice(0, at) + other + signature.slice(at + 1),
      signature.slice(0, at),
      `WECHATPAY/SIGNTEST/${signature.slice(19)}`,
      signature + signature,
      `${signature.slice(0, at)}\u00e9${signature.slice(at)}`,
      signature.replaceAll('=', '').toLowerCase(),
    ][this.below(6)]!;
  }

  private otherSerial(): string {
    return [
      keys.platformNew.serial,
      `PUB_KEY_ID_${this.below(1e9)}`,
      this.below(2 ** 48)
        .toString(16)
        .padStart(40, '0')
        .toUpperCase(),
      `${keys.publicKeyMode.id}0`,
      keys.publicKeyMode.id.slice(0, -1),
      keys.merchant.serial,
    ][this.below(6)]!;
  }

  /** Outside the window, by one second to ten years. */
  private wrongTime(): number {
    const now = Math.floor(this.clock.now() / 1000);
    const away = 301 + Math.floor(this.random() ** 4 * 3e8);
    return this.random() < 0.5 ? now - away - 30 : now + away + 30;
  }

  /** The same notification in other bytes, or another one with the signature of this. */
  private otherBody({ headers, body }: Sent): Sent {
    const json = JSON.parse(body) as Record<string, unknown>;
    const at = this.below(body.length);
    const code = body.charCodeAt(at);
    const texts = [
      JSON.stringify(json, undefined, 1 + this.below(4)),
      JSON.stringify(Object.fromEntries(Object.entries(json).toReversed())),
      body.replace('"id"', String.raw`"\u0069d"`),
      `${' '.repeat(1 + this.below(9))}${body}`,
      `${body}\n`,
      body.replace('{', `{"extra":${this.below(1e6)},`),
      body.slice(0, at) + String.fromCharCode(code === 120 ? 121 : 120) + body.slice(at + 1),
      body.slice(0, at),
      body.replaceAll('/', String.raw`\/`),
    ];
    const changed = texts[this.below(texts.length)]!;
    return { headers, body: changed === body ? `${body} ` : changed };
  }

  private otherResource(index: number): string {
    const plain = JSON.stringify(payment(`order-${index}`));
    const sealed = sealResource(plain, apiV3Key, 'transaction');
    const bytes = Buffer.from(sealed.ciphertext, 'base64');
    const flipped = Buffer.from(bytes);
    const at = index % 2 === 0 ? this.below(bytes.length) : bytes.length - 1 - this.below(16);
    flipped[at] = flipped[at]! ^ (1 << this.below(8));
    const variants: object[] = [
      { ...sealed, ciphertext: flipped.toString('base64') },
      { ...sealed, ciphertext: bytes.subarray(0, bytes.length - 16).toString('base64') },
      { ...sealed, nonce: `${sealed.nonce.slice(1)}x` },
      { ...sealed, associated_data: 'refund' },
      { ...sealed, associated_data: '' },
      sealResource(plain, OTHER_KEY, 'transaction'),
    ];
    return notification({ sealed: variants[index % variants.length]! });
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }
}
