import { cardSignature, jssdkSignature } from '../../crypto/jssdk-signatures.js';
import { randomNonce } from '../../crypto/random.js';
import { WechatInputError } from '../../client/client.errors.js';
import type { ApiAccount } from '../api-account.js';

/** What a page gives to `wx.config`, besides `jsApiList`. */
export interface JssdkConfig {
  appId: string;
  /** Unix seconds. */
  timestamp: number;
  nonceStr: string;
  signature: string;
}

/** What a card is signed over, for `wx.addCard`. */
export interface CardExtOptions {
  /** For a card with custom codes (自定义 code). */
  code?: string;
  /** The only user who may take the card. */
  openid?: string;
  outer_str?: string;
  fixed_begintimestamp?: number;
}

/** What `wx.chooseCard` may show. */
export interface ChooseCardOptions {
  shopId?: string;
  cardId?: string;
  cardType?: string;
}

/** What a page gives to `wx.chooseCard`. */
export interface ChooseCardConfig extends ChooseCardOptions {
  timestamp: number;
  nonceStr: string;
  signType: 'SHA1';
  cardSign: string;
}

/**
 * What pages inside WeChat need of their server (JS-SDK), signed with the account's tickets.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html
 */
export class JssdkApi {
  constructor(private readonly account: Pick<ApiAccount, 'appId' | 'getJsapiTicket' | 'getWxCardTicket'>) {}

  /**
   * The signed part of `wx.config`.
   *
   * @param url the page's full address as the browser shows it, query included; a fragment is cut off.
   */
  async config(url: string): Promise<JssdkConfig> {
    const appId = this.account.appId;
    if (!URL.canParse(url)) throw new WechatInputError('The address of the page must be a full URL.');
    const { value: ticket } = await this.account.getJsapiTicket();
    const signed = { nonceStr: randomNonce(), timestamp: now() };
    return { appId, ...signed, signature: jssdkSignature({ ticket, url, ...signed }) };
  }

  /** The `cardExt` of `wx.addCard`, as the JSON text that it takes. */
  async cardExt(cardId: string, options: CardExtOptions = {}): Promise<string> {
    const { value: ticket } = await this.account.getWxCardTicket();
    const { code, openid } = options;
    const [timestamp, nonce_str] = [String(now()), randomNonce()];
    const signature = cardSignature([ticket, timestamp, cardId, nonce_str, code, openid]);
    return JSON.stringify({ ...options, timestamp, nonce_str, signature });
  }

  /** What `wx.chooseCard` takes. */
  async chooseCard(options: ChooseCardOptions = {}): Promise<ChooseCardConfig> {
    const appId = this.account.appId;
    const { value: ticket } = await this.account.getWxCardTicket();
    const { shopId, cardId, cardType } = options;
    const [timestamp, nonceStr] = [now(), randomNonce()];
    const cardSign = cardSignature([ticket, appId, shopId, timestamp, nonceStr, cardId, cardType]);
    return { ...options, timestamp, nonceStr, signType: 'SHA1', cardSign };
  }
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}
