import type {
  ApiSecuritySettings,
  AutoReplies,
  SimulatedAccountOptions,
  SimulatedFollower,
} from '../state/account/account-settings.js';
import { BadControlCall, Fields, needed } from './fields.js';

const AES_KEY = /^[0-9A-Za-z+/]{43}$/;
export const OPENID = /^[\x21-\x7e]{1,128}$/;
const TEXT = /^[^\0]{0,2000}$/;

/** Reads an account's settings from a control call. */
export function readAccount(appId: string, body: unknown): SimulatedAccountOptions {
  const fields = Fields.of(body);
  const account: SimulatedAccountOptions = {
    appId,
    kind: fields.choice('kind', ['official', 'mini']),
    appSecret: fields.text('appSecret', /^[\x21-\x7e]{1,128}$/),
    token: fields.text('token', /^[\x21-\x7e]{1,64}$/),
    encryptMode: fields.choice('encryptMode', ['normal', 'compatible', 'safe']),
    encodingAesKey: fields.text('encodingAesKey', AES_KEY),
    previousEncodingAesKey: fields.text('previousEncodingAesKey', AES_KEY),
    webhookUrl: readUrl(fields),
    format: fields.choice('format', ['xml', 'json']),
    replyTimeoutMs: fields.number('replyTimeoutMs', 1, 600_000),
    deliveries: fields.whole('deliveries', 1, 100),
    originalId: fields.text('originalId', /^[\w-]{1,64}$/),
    nickName: fields.text('nickName', /^[^\0]{1,64}$/),
    ipWhitelist: fields.texts('ipWhitelist', /^[\d.:a-fA-F]{1,64}$/),
    frozen: fields.flag('frozen'),
    forbidden: fields.texts('forbidden', /^\/\S{0,200}$/),
    oauthDomain: fields.text('oauthDomain', /^[\w.:-]{1,200}$/),
    apiSecurity: readApiSecurity(fields),
    linkedMiniPrograms: fields.texts('linkedMiniPrograms', /^[\w-]{1,64}$/),
    pages: fields.texts('pages', /^[^\s/?][^\s?]{0,127}$/),
    appKey: fields.text('appKey', /^[\x21-\x7e]{1,128}$/),
    autoReplies: readAutoReplies(fields),
    strict: fields.flag('strict'),
    followers: fields.has('followers') ? readFollowers(fields.raw('followers')) : undefined,
  };
  return account;
}

/**
 * Refuses settings that {@link readAccount} would refuse, or whose AppID no control call could name. An empty text is
 * a setting that is left out, such as a variable that is not set.
 */
export function checkAccount(account: SimulatedAccountOptions): void {
  needed(Fields.of(account, 'An account').text('appId', /^[0-9A-Za-z_@-]{1,64}$/), 'appId');
  const given = Object.entries(account).filter(([, value]) => value !== '');
  readAccount(account.appId, Object.fromEntries(given));
}

/** Reads a list of followers. */
export function readFollowers(body: unknown): SimulatedFollower[] {
  if (!Array.isArray(body) || body.length > 100_000) {
    throw new BadControlCall('Followers must be a list of objects, at most 100,000.');
  }
  return body.map((item) => {
    const fields = Fields.of(item, 'A follower');
    return {
      openid: needed(fields.text('openid', OPENID), 'openid'),
      nickname: fields.text('nickname', TEXT),
      unionid: fields.text('unionid', TEXT),
      language: fields.text('language', TEXT),
      headimgurl: fields.text('headimgurl', TEXT),
      remark: fields.text('remark', TEXT),
      subscribed: fields.flag('subscribed'),
      snapshot: fields.flag('snapshot'),
    };
  });
}

/** An `http:` or `https:` address. */
export function readUrl(fields: Fields, name = 'webhookUrl'): string | undefined {
  const text = fields.text(name);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return text;
  throw new BadControlCall(`"${name}" must be an http or https URL.`);
}

function readAutoReplies(fields: Fields): AutoReplies | undefined {
  if (!fields.has('autoReplies')) return undefined;
  const given = Fields.of(fields.raw('autoReplies'), '"autoReplies"');
  const keywords = given.raw('keywords') ?? [];
  if (!Array.isArray(keywords)) throw new BadControlCall('"keywords" must be a list of objects.');
  return {
    followed: given.text('followed', TEXT),
    otherwise: given.text('otherwise', TEXT),
    keywords: keywords.map((item) => {
      const one = Fields.of(item, 'A keyword');
      return {
        rule: needed(one.text('rule', TEXT), 'rule'),
        words: needed(one.texts('words', TEXT), 'words'),
        reply: needed(one.text('reply', TEXT), 'reply'),
      };
    }),
  };
}

function readApiSecurity(fields: Fields): ApiSecuritySettings | undefined {
  if (!fields.has('apiSecurity')) return undefined;
  const given = Fields.of(fields.raw('apiSecurity'), '"apiSecurity"');
  return {
    symmetricKey: needed(given.text('symmetricKey', /^[A-Za-z0-9+/]{43}=$/), 'apiSecurity.symmetricKey'),
    symmetricSn: needed(given.text('symmetricSn', /^[\w-]{1,128}$/), 'apiSecurity.symmetricSn'),
    publicKey: needed(given.text('publicKey', /^-----BEGIN [\s\S]{1,4000}$/), 'apiSecurity.publicKey'),
    paths: given.texts('paths', /^\/\S{0,200}$/) ?? [],
  };
}
