import { WechatError } from '../core/wechat.errors.js';

/**
 * A message could not be opened or sealed.
 *
 * Every failure looks the same from outside: one code, one message. Whoever can send messages and read the
 * answers must not learn which check failed, or the answers become a decryption oracle. What really happened
 * is in {@link reason}, for the log of the operator only.
 */
export class WechatCryptoError extends WechatError {
  readonly code = 'WECHAT_CRYPTO';
  readonly #reason: string;

  constructor(reason: string) {
    super(
      'The message cannot be decrypted. Check that EncodingAESKey and AppID are those of the account whose ' +
        'server configuration points here.',
    );
    this.#reason = reason;
  }

  /** Which check failed. For the log; never for the sender. Not enumerable, so neither JSON nor inspect shows it. */
  get reason(): string {
    return this.#reason;
  }
}

/** Open data of a mini program (`encryptedData`) could not be opened, or belongs to another app. */
export class WechatUserDataError extends WechatError {
  readonly code = 'WECHAT_USER_DATA';

  constructor(
    /** `undecryptable`: the session key does not fit; `watermark`: the data was made for another app. */
    readonly reason: 'undecryptable' | 'watermark',
  ) {
    super(
      reason === 'watermark'
        ? 'The open data carries the watermark of another app: it was not made for this mini program. Refuse it.'
        : 'The open data cannot be decrypted with this session key, which has most likely expired. ' +
            'Let the mini program call wx.login again and send fresh data.',
    );
  }
}
