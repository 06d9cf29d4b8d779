/** A kind of account: an Official Account (公众号) or a mini program (小程序). */
export type WechatKind = 'official' | 'mini';
