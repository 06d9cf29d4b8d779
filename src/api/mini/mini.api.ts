import { signaturesEqual } from '../../crypto/signature.js';
import {
  decryptUserData,
  rawDataSignature,
  type UserData,
  type UserDataInput,
} from '../../crypto/user-data.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAccount } from '../api-account.js';
import { wrongKind } from '../check-kind.js';
import { MINI_GROUP_METHODS } from '../group-methods.data.js';
import { Groups } from '../groups.js';
import type { ApiAnswer } from '../answer.js';
import type { ImageApi } from '../shared/image.api.js';
import type { OcrApi } from '../shared/ocr.api.js';
import type { SoterApi } from '../shared/soter.api.js';
import type { MiniAnalyticsApi } from './analytics.api.js';
import type { B2bApi } from './b2b.api.js';
import type { CloudApi } from './cloud.api.js';
import type { CodesApi } from './codes.api.js';
import type { MiniCustomerServiceApi } from './customer-service.api.js';
import type { ExpressApi } from './express.api.js';
import type { InstantDeliveryApi } from './instant-delivery.api.js';
import type { LinksApi } from './links.api.js';
import type { LiveGoodsApi } from './live-goods.api.js';
import type { LiveApi } from './live.api.js';
import type { LoginApi } from './login.api.js';
import type {
  EncryptedDataAnswer,
  EncryptKeysAnswer,
  OpenPidAnswer,
  PaidOrder,
  PhoneNumberAnswer,
  SessionAnswer,
  UnionIdAnswer,
} from './login.types.js';
import type { SecurityApi } from './security.api.js';
import type { SubscribeApi } from './subscribe.api.js';
import type { TradeApi } from './trade.api.js';
import type { UpdatableApi } from './updatable.api.js';
import { checkUserData } from './user-data-input.js';
import type { UserOrdersApi } from './user-orders.api.js';
import type { XPayApi } from './xpay.api.js';

/** The APIs of mini programs. The login is directly here, the rest is in groups. */
export class MiniApi {
  private readonly groups: Groups;

  constructor(
    private readonly client: WechatClient,
    private readonly account: ApiAccount,
  ) {
    const { kind } = account;
    this.groups = new Groups(MINI_GROUP_METHODS, (name) =>
      kind === 'official' ? wrongKind(`wechat.mini (${name})`, kind) : undefined,
    );
  }

  /** Statistics (数据分析). */
  get analytics(): MiniAnalyticsApi {
    return this.groups.lazy('analytics', async () => {
      return new (await import('./analytics.api.js')).MiniAnalyticsApi(this.client);
    });
  }

  /** Orders between shops and suppliers (门店助手、B2b 支付). */
  get b2b(): B2bApi {
    return this.groups.lazy('b2b', async () => {
      return new (await import('./b2b.api.js')).B2bApi(this.client);
    });
  }

  /** Cloud base over HTTP (云开发). */
  get cloud(): CloudApi {
    return this.groups.lazy('cloud', async () => {
      return new (await import('./cloud.api.js')).CloudApi(this.client);
    });
  }

  /** Codes to scan (小程序码). */
  get codes(): CodesApi {
    return this.groups.lazy('codes', async () => {
      return new (await import('./codes.api.js')).CodesApi(this.client);
    });
  }

  /** Customer-service messages (客服消息). */
  get customerService(): MiniCustomerServiceApi {
    return this.groups.lazy('customerService', async () => {
      return new (await import('./customer-service.api.js')).MiniCustomerServiceApi(this.client);
    });
  }

  /** Waybills and tracking (物流). */
  get express(): ExpressApi {
    return this.groups.lazy('express', async () => {
      return new (await import('./express.api.js')).ExpressApi(this.client);
    });
  }

  /** Works on pictures (图像处理). */
  get image(): ImageApi {
    return this.groups.lazy('image', async () => {
      return new (await import('../shared/image.api.js')).ImageApi(this.client);
    });
  }

  /** Instant delivery (即时配送). */
  get instantDelivery(): InstantDeliveryApi {
    return this.groups.lazy('instantDelivery', async () => {
      return new (await import('./instant-delivery.api.js')).InstantDeliveryApi(this.client);
    });
  }

  /** Schemes, URL links, short links. */
  get links(): LinksApi {
    return this.groups.lazy('links', async () => {
      return new (await import('./links.api.js')).LinksApi(this.client);
    });
  }

  /** Live rooms (小程序直播). */
  get live(): LiveApi {
    return this.groups.lazy('live', async () => {
      return new (await import('./live.api.js')).LiveApi(this.client);
    });
  }

  /** What is sold in live rooms. */
  get liveGoods(): LiveGoodsApi {
    return this.groups.lazy('liveGoods', async () => {
      return new (await import('./live-goods.api.js')).LiveGoodsApi(this.client);
    });
  }

  /** Reads documents in pictures (OCR). */
  get ocr(): OcrApi {
    return this.groups.lazy('ocr', async () => {
      return new (await import('../shared/ocr.api.js')).OcrApi(this.client);
    });
  }

  /** Content security and risk (内容安全). */
  get security(): SecurityApi {
    return this.groups.lazy('security', async () => {
      return new (await import('./security.api.js')).SecurityApi(this.client, this.account);
    });
  }

  /** Biometric authentication (SOTER). */
  get soter(): SoterApi {
    return this.groups.lazy('soter', async () => {
      return new (await import('../shared/soter.api.js')).SoterApi(this.client);
    });
  }

  /** Subscription messages (订阅消息). */
  get subscribe(): SubscribeApi {
    return this.groups.lazy('subscribe', async () => {
      return new (await import('./subscribe.api.js')).SubscribeApi(this.client);
    });
  }

  /** Shipping information of paid orders (发货信息管理). */
  get trade(): TradeApi {
    return this.groups.lazy('trade', async () => {
      return new (await import('./trade.api.js')).TradeApi(this.client);
    });
  }

  /** Cards that change after they were shared (动态消息). */
  get updatable(): UpdatableApi {
    return this.groups.lazy('updatable', async () => {
      return new (await import('./updatable.api.js')).UpdatableApi(this.client);
    });
  }

  /** Orders in the list of the user (购物订单). */
  get userOrders(): UserOrdersApi {
    return this.groups.lazy('userOrders', async () => {
      return new (await import('./user-orders.api.js')).UserOrdersApi(this.client);
    });
  }

  /** Virtual payment (虚拟支付). */
  get xpay(): XPayApi {
    return this.groups.lazy('xpay', async () => {
      return new (await import('./xpay.api.js')).XPayApi(this.client);
    });
  }

  /** Exchanges the code of `wx.login` for the OpenID and the session key. Keep the session key on the server. */
  code2Session(code: string): Promise<SessionAnswer> {
    return this.login.code2Session(code);
  }

  /** Checks that a session key is still valid. Throws 87009 if it is not. */
  checkSession(openId: string, sessionKey: string): Promise<ApiAnswer> {
    return this.login.checkSession(openId, sessionKey);
  }

  /** Resets a session key: the old one stops working. */
  resetSession(openId: string, sessionKey: string): Promise<SessionAnswer> {
    return this.login.resetSession(openId, sessionKey);
  }

  /** The phone number that the user shared with the phone button. */
  getPhoneNumber(code: string, openId?: string): Promise<PhoneNumberAnswer> {
    return this.login.getPhoneNumber(code, openId);
  }

  /** The UnionID of a user who paid in the last five minutes. */
  getPaidUnionId(openId: string, order: PaidOrder): Promise<UnionIdAnswer> {
    return this.login.getPaidUnionId(openId, order);
  }

  /** A user's id within a plugin. */
  getPluginOpenPid(code: string): Promise<OpenPidAnswer> {
    return this.login.getPluginOpenPid(code);
  }

  /** Whether encrypted phone data came from WeChat within the last three days. */
  checkEncryptedData(encryptedData: string): Promise<EncryptedDataAnswer> {
    return this.login.checkEncryptedData(encryptedData);
  }

  /** The keys that the mini program itself encrypts with. */
  getEncryptKeys(openId: string, sessionKey: string): Promise<EncryptKeysAnswer> {
    return this.login.getEncryptKeys(openId, sessionKey);
  }

  /**
   * Opens `encryptedData` of the mini program and checks that it is this one's.
   *
   * @throws WechatInputError if a value was spoiled on its way here, for instance a space for a `+`.
   * @throws WechatUserDataError if the session key does not fit or the data belongs to another app: log in again.
   */
  decrypt(data: Omit<UserDataInput, 'appId'>): UserData {
    checkUserData(data);
    return decryptUserData({ ...data, appId: this.account.appId });
  }

  /** Whether `rawData` and `signature` of `wx.getUserInfo` belong to the session. */
  checkRawData(rawData: string, signature: string, sessionKey: string): boolean {
    return signaturesEqual(rawDataSignature(rawData, sessionKey), signature);
  }

  private get login(): LoginApi {
    return this.groups.lazy('login', async () => {
      return new (await import('./login.api.js')).LoginApi(this.client, this.account);
    });
  }
}
