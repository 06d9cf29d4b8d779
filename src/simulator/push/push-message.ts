import type { Account } from '../state/account/account.js';
import { textOf } from '../util/text.js';
import { SAMPLES } from '../util/samples.js';
import { randomDigits, randomHex, randomText } from '../util/random.js';

/** A push's fields. `MsgType` is needed, or `Event`, or `Content`; what else is missing is filled in. */
export type PushFields = Record<string, unknown>;

/** What each kind of message has beside the common fields. */
const DEFAULTS: Record<string, (account: Account, baseUrl: string, given: PushFields) => PushFields> = {
  text: () => ({ Content: 'hello' }),
  image: (account, baseUrl, given) => {
    const MediaId = textOf(given.MediaId) || sample(account, 'image');
    return { PicUrl: `${baseUrl}/mmbiz?media_id=${MediaId}`, MediaId };
  },
  voice: (account, _, given) => ({ MediaId: given.MediaId ?? sample(account, 'voice'), Format: 'amr' }),
  video: film,
  shortvideo: film,
  location: () => ({ Location_X: '39.908823', Location_Y: '116.397470', Scale: '15', Label: '天安门' }),
  link: () => ({ Title: 'A link', Description: 'What it is about', Url: 'http://example.com/' }),
  miniprogrampage: () => ({
    Title: 'A page',
    AppId: `wx${randomHex(16)}`,
    PagePath: 'pages/index/index',
    ThumbUrl: 'http://mmbiz.qpic.cn/mmbiz_jpg/simulated/0',
    ThumbMediaId: randomText(64),
  }),
};

function film(account: Account, _baseUrl: string, given: PushFields): PushFields {
  return {
    MediaId: given.MediaId ?? sample(account, 'video'),
    ThumbMediaId: given.ThumbMediaId ?? sample(account, 'image'),
  };
}

/** A file that can really be downloaded, for somebody who sent none. */
const sample = (account: Account, type: keyof typeof SAMPLES): string =>
  account.media.add({ type, ...SAMPLES[type] }).id;

/** What each event has beside the common fields. */
const EVENT_DEFAULTS: typeof DEFAULTS = {
  subscribe: () => ({ EventKey: '' }),
  unsubscribe: () => ({ EventKey: '' }),
  SCAN: () => ({ EventKey: '1', Ticket: randomText(96) }),
  LOCATION: () => ({ Latitude: '39.908823', Longitude: '116.397470', Precision: '65.000000' }),
  CLICK: () => ({ EventKey: 'KEY' }),
  VIEW: () => ({ EventKey: 'http://example.com/', MenuId: randomDigits(9) }),
  user_enter_tempsession: () => ({ SessionFrom: '' }),
};

/** The person a push comes from when it names none. */
export const DEFAULT_OPENID = 'oSimulatedUser_0000000000000';

/** The sender of events that no person caused. */
export const PLATFORM_OPENID = 'oPlatform_000000000000000000';

/** A push with everything that WeChat would put into it. Fields that are given are kept as they are. */
export function completePush(
  account: Account,
  given: PushFields,
  seconds: number,
  baseUrl: string,
): PushFields {
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const msgType = fields.MsgType ?? ('Event' in fields ? 'event' : 'text');
  const isEvent = msgType === 'event';
  const common: PushFields = {
    ToUserName: account.settings.originalId,
    FromUserName: account.people.followers()[0]?.openid ?? DEFAULT_OPENID,
    CreateTime: seconds,
    MsgType: msgType,
    ...(isEvent && { Event: fields.Event }),
  };
  const kind = String(isEvent ? fields.Event : msgType);
  const table = isEvent ? EVENT_DEFAULTS : DEFAULTS;
  const extra = Object.hasOwn(table, kind) ? table[kind]!(account, baseUrl, fields) : {};
  // 64 bits: more digits than a JavaScript number holds.
  const id = isEvent ? {} : { MsgId: `2${randomDigits(17)}` };
  return { ...common, ...extra, ...id, ...fields };
}

/** `MsgId` as JSON pushes carry it: a bare number, whatever its size. */
const INTEGER = /^\d{1,30}$/;

/** A push's fields in the form in which the JSON format has them. */
export function jsonFields(fields: PushFields): PushFields {
  const json = { ...fields };
  if (typeof json.MsgId === 'string' && INTEGER.test(json.MsgId)) json.MsgId = BigInt(json.MsgId);
  // A number in most pushes, a string in those about subscriptions.
  const asText = textOf(json.Event).startsWith('subscribe_msg_');
  if (asText) json.CreateTime = textOf(json.CreateTime);
  else if (typeof json.CreateTime === 'string' && INTEGER.test(json.CreateTime)) {
    json.CreateTime = BigInt(json.CreateTime);
  }
  // The wrapper of subscription events disappears, and a list of one becomes the one.
  for (const name of ['SubscribeMsgPopupEvent', 'SubscribeMsgChangeEvent', 'SubscribeMsgSentEvent']) {
    const wrapped = json[name] as { List?: unknown } | undefined;
    if (wrapped?.List === undefined) continue;
    delete json[name];
    json.List = Array.isArray(wrapped.List) && wrapped.List.length === 1 ? wrapped.List[0] : wrapped.List;
  }
  return json;
}
