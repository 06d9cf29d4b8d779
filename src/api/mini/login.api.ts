import { hash } from 'node:crypto';
import type { WechatQuery } from '../../client/call-options.js';
import type { WechatClient } from '../../client/wechat-client.js';
import { sessionSignature } from '../../crypto/user-data.js';
import type { ApiAccount } from '../api-account.js';
import type { ApiAnswer } from '../answer.js';
import { READ } from '../limits.js';
import type {
  EncryptedDataAnswer,
  EncryptKeysAnswer,
  OpenPidAnswer,
  PaidOrder,
  PhoneNumberAnswer,
  SessionAnswer,
  UnionIdAnswer,
} from './login.types.js';

/**
 * Who the user of a mini program is (小程序登录、用户信息).
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html
 */
export class LoginApi {
  constructor(
    private readonly client: WechatClient,
    private readonly account: Pick<ApiAccount, 'appId' | 'appSecret'>,
  ) {}

  /** Exchanges the code of `wx.login` for the OpenID and the session key. A code works once, within five minutes. */
  async code2Session(code: string): Promise<SessionAnswer> {
    const query = {
      appid: this.account.appId,
      secret: this.account.appSecret,
      js_code: code,
      grant_type: 'authorization_code',
    };
    // A code works once. If the request were repeated after a network error, a login that worked would end in 40163.
    return this.client.get('/sns/jscode2session', query, { token: false, repeatable: false });
  }

  /** Checks that a session key is still valid. Throws 87009 if it is not. */
  async checkSession(openId: string, sessionKey: string): Promise<ApiAnswer> {
    return this.client.get('/wxa/checksession', proof(openId, sessionKey));
  }

  /** Resets a session key. The new one ends when the old one would have. */
  async resetSession(openId: string, sessionKey: string): Promise<SessionAnswer> {
    return this.client.get('/wxa/resetusersessionkey', proof(openId, sessionKey), { repeatable: false });
  }

  /**
   * The phone number that the user shared with the phone button.
   *
   * @param code from the button: good once and for five minutes.
   * @param openId refuses the code of another user.
   */
  getPhoneNumber(code: string, openId?: string): Promise<PhoneNumberAnswer> {
    return this.client.post('/wxa/business/getuserphonenumber', { code, openid: openId });
  }

  /** The UnionID of a user who paid in the last five minutes, without being asked. */
  getPaidUnionId(openId: string, order: PaidOrder): Promise<UnionIdAnswer> {
    return this.client.get('/wxa/getpaidunionid', { openid: openId, ...order });
  }

  /** A user's id within a plugin, for the code of `wx.pluginLogin`. */
  getPluginOpenPid(code: string): Promise<OpenPidAnswer> {
    return this.client.post('/wxa/getpluginopenpid', { code });
  }

  /** Whether encrypted phone data came from WeChat within the last three days. */
  async checkEncryptedData(encryptedData: string): Promise<EncryptedDataAnswer> {
    const body = { encrypted_msg_hash: hash('sha256', encryptedData) };
    return this.client.post('/wxa/business/checkencryptedmsg', body, READ);
  }

  /** The keys that the mini program itself encrypts with (`wx.getUserCryptoManager`). */
  async getEncryptKeys(openId: string, sessionKey: string): Promise<EncryptKeysAnswer> {
    return this.client.get('/wxa/business/getuserencryptkey', proof(openId, sessionKey));
  }
}

/** Proves the session key without sending it. */
function proof(openId: string, sessionKey: string): WechatQuery {
  return { openid: openId, signature: sessionSignature('', sessionKey), sig_method: 'hmac_sha256' };
}
