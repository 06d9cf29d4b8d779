import { readUrl } from '../../control/account-fields.js';
import { BadControlCall, Fields } from '../../control/fields.js';
import type { SimulatedComponentOptions } from '../state/component-settings.js';

const AES_KEY = /^[0-9A-Za-z+/]{43}$/;
const DAY = 86_400;

/** Reads a platform's settings from a control call. */
export function readComponent(appId: string, body: unknown): SimulatedComponentOptions {
  const fields = Fields.of(body);
  const messageUrl = readUrl(fields, 'messageUrl');
  if (messageUrl !== undefined && !messageUrl.includes('$APPID$')) {
    throw new BadControlCall('"messageUrl" must contain $APPID$, which stands for the AppID of the account.');
  }
  return {
    appId,
    appSecret: fields.text('appSecret', /^[\x21-\x7e]{1,128}$/),
    token: fields.text('token', /^[\x21-\x7e]{1,64}$/),
    encodingAesKey: fields.text('encodingAesKey', AES_KEY),
    previousEncodingAesKey: fields.text('previousEncodingAesKey', AES_KEY),
    eventUrl: readUrl(fields, 'eventUrl'),
    messageUrl,
    ipWhitelist: fields.texts('ipWhitelist', /^[\d.:a-fA-F]{1,64}$/),
    permissionSets: readSets(fields),
    redirectDomain: fields.text('redirectDomain', /^[\w.:-]{1,200}$/),
    ticketSeconds: fields.number('ticketSeconds', 1, DAY),
    replyTimeoutMs: fields.number('replyTimeoutMs', 1, 600_000),
    deliveries: fields.whole('deliveries', 1, 100),
    refreshTokenChanges: fields.flag('refreshTokenChanges'),
    listsRefreshTokens: fields.flag('listsRefreshTokens'),
  };
}

/** The ids of permission sets. */
export function readSets(fields: Fields): number[] | undefined {
  if (!fields.has('permissionSets')) return undefined;
  const list = fields.raw('permissionSets');
  if (
    Array.isArray(list) &&
    list.length <= 500 &&
    list.every((id) => Number.isInteger(id) && id > 0 && id < 10_000)
  ) {
    return list as number[];
  }
  throw new BadControlCall('"permissionSets" must be a list of ids, such as [1, 2, 15].');
}
