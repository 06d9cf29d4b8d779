import type { MediaType } from '../state/content/media.js';
import { MEDIA_TYPES } from '../state/content/media.js';
import { randomOpenId } from '../util/random.js';
import { OPENID } from './account-fields.js';
import { BadControlCall, Fields, needed } from './fields.js';
import { accountOf } from './account-of.js';
import type { ControlRoute } from './control-route.js';

/** The types of files that people send from their phones, and the name that such a file gets. */
const FILES: Readonly<Record<string, string>> = {
  'image/png': 'image.png',
  'image/jpeg': 'image.jpg',
  'image/gif': 'image.gif',
  'audio/amr': 'voice.amr',
  'audio/mp3': 'voice.mp3',
  'audio/mpeg': 'voice.mp3',
  'video/mp4': 'video.mp4',
};

const BASE64 = /^[0-9A-Za-z+/]+={0,2}$/;

/** Calls that the console needs beside pushes: a new person, a file that somebody sends. */
export const consoleControl: readonly ControlRoute[] = [
  {
    method: 'POST',
    path: '/accounts/:appId/followers',
    about: 'add a person; with subscribed: false, one who does not follow',
    handle(call) {
      const { state } = call;
      const account = accountOf(call);
      const fields = Fields.of(call.body ?? {});
      const { openid, nickname, headimgurl, subscribed } = account.people.add({
        openid: fields.text('openid', OPENID) ?? randomOpenId(),
        nickname: fields.text('nickname', /^[^\0]{1,64}$/),
        headimgurl: fields.text('headimgurl', /^[^\0]{1,2000}$/),
        subscribed: fields.flag('subscribed'),
      });
      state.changed(account);
      return { openid, nickname, headimgurl, subscribed };
    },
  },
  {
    method: 'POST',
    path: '/accounts/:appId/media',
    about: 'a file that a person sends, as base64; answers its media id and address',
    handle(call) {
      const { state } = call;
      const account = accountOf(call);
      const fields = Fields.of(call.body);
      const type: MediaType = needed(fields.choice('type', MEDIA_TYPES), 'type');
      const contentType = needed(fields.choice('contentType', Object.keys(FILES)), 'contentType');
      const base64 = fields.raw('base64');
      if (typeof base64 !== 'string' || !BASE64.test(base64)) {
        throw new BadControlCall('"base64" must be the bytes of the file in base64.');
      }
      const bytes = Buffer.from(base64, 'base64');
      const { id } = account.media.add({ type, bytes, contentType, filename: FILES[contentType]! });
      return { mediaId: id, url: `${state.baseUrl}/mmbiz?media_id=${id}` };
    },
  },
];
