import type { ApiCall } from '../api/api-call.js';
import { textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { BytesAnswer, OK, PageAnswer } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { qrPicture } from '../../util/qr-picture.js';
import { isObject } from '../../util/json.js';
import { randomText } from '../../util/random.js';

const LONGEST_SECONDS = 2_592_000;

/** QR codes with a scene, and short keys. */
export const qrCodeRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/qrcode/create',
    handle(call) {
      const { action_name: action, expire_seconds: expire = 60 } = call.json();
      const scene = sceneOf(call);
      const permanent = action === 'QR_LIMIT_SCENE' || action === 'QR_LIMIT_STR_SCENE';
      demand(permanent || action === 'QR_SCENE' || action === 'QR_STR_SCENE', 40097, 'action_name');
      demand(
        permanent || (Number(expire) >= 1 && Number(expire) <= LONGEST_SECONDS),
        40097,
        'expire_seconds',
      );
      const code = call.account.qrCodes.create(scene, permanent ? undefined : Number(expire));
      call.state.changed(call.account);
      return { ticket: code.ticket, ...(!permanent && { expire_seconds: Number(expire) }), url: code.url };
    },
  },
  {
    // On WeChat this one is at mp.weixin.qq.com.
    method: 'GET',
    path: '/cgi-bin/showqrcode',
    access: 'none',
    async handle(call) {
      for (const account of call.state.accounts.values()) {
        const code = account.qrCodes.find(call.param('ticket'));
        if (code) return new BytesAnswer(await qrPicture(code.url), 'image/jpeg');
      }
      return new PageAnswer('<!doctype html><title>404</title><h1>Not Found</h1>', 404);
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/shorten/gen',
    handle(call) {
      const long = call.field('long_data');
      demand(long !== '', 44002);
      demand(Buffer.byteLength(long) <= 4096, 9410010);
      const seconds = call.json().expire_seconds ?? LONGEST_SECONDS;
      demand(Number(seconds) >= 1 && Number(seconds) <= LONGEST_SECONDS, 9410010);
      const key = randomText(15);
      const now = call.state.clock.seconds();
      call.account.shortKeys.set(key, { long, created: now, until: now + Number(seconds) });
      return { ...OK, short_key: key };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/shorten/fetch',
    handle(call) {
      const found = call.account.shortKeys.get(call.field('short_key'));
      const now = call.state.clock.seconds();
      demand(found && now < found.until, 47003, 'short_key');
      return { ...OK, long_data: found.long, create_time: found.created, expire_seconds: found.until - now };
    },
  },
];

function sceneOf(call: ApiCall): string {
  const { action_name: action, action_info: info } = call.json();
  const scene = isObject(info) && isObject(info.scene) ? info.scene : undefined;
  demand(scene, 40097, 'action_info');
  if (action === 'QR_STR_SCENE' || action === 'QR_LIMIT_STR_SCENE') {
    const text = textOf(scene.scene_str);
    demand(text.length >= 1 && text.length <= 64, 40097, 'scene_str');
    return text;
  }
  const id = Number(textOf(scene.scene_id) || Number.NaN);
  const most = action === 'QR_LIMIT_SCENE' ? 100_000 : 0xffffffff;
  demand(Number.isInteger(id) && id >= 1 && id <= most, 40097, 'scene_id');
  return String(id);
}
