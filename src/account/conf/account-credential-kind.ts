/** The credentials that WeChat issues to an Official Account or Mini Program. */
export type AccountCredentialKind = 'access_token' | 'jsapi_ticket' | 'wx_card_ticket';
