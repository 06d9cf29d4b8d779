import type { ApiCall } from '../api/api-call.js';
import { textOf } from '../../util/text.js';
import { demand } from '../api/errors.js';
import type { MenuButton } from '../../console-protocol.js';
import { isObject } from '../../util/json.js';

const KEY_TYPES = new Set([
  'click',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
]);
/** What each other type of button needs. */
const NEEDS: Record<string, readonly string[]> = {
  view: ['url'],
  miniprogram: ['url', 'appid', 'pagepath'],
  media_id: ['media_id'],
  view_limited: ['media_id'],
  article_id: ['article_id'],
  article_view_limited: ['article_id'],
};

/** Checks a menu as WeChat does: three buttons of five each, names, types and what each type needs. */
export function checkButtons(call: ApiCall, value: unknown): MenuButton[] {
  demand(Array.isArray(value) && value.length >= 1 && value.length <= 3, 40016);
  for (const button of value as unknown[]) {
    demand(isObject(button), 40016);
    const name = Buffer.byteLength(textOf(button.name));
    demand(name > 0 && name <= 16, 40018);
    const under = button.sub_button;
    if (Array.isArray(under) && under.length > 0) {
      demand(under.length <= 5, 40023);
      for (const sub of under as unknown[]) {
        demand(isObject(sub), 40023);
        const length = Buffer.byteLength(textOf(sub.name));
        demand(length > 0 && length <= 60, 40025);
        checkAct(call, sub);
      }
    } else checkAct(call, button);
  }
  return value as MenuButton[];
}

function checkAct(call: ApiCall, button: Record<string, unknown>): void {
  const type = textOf(button.type);
  demand(type !== '', 65308);
  if (KEY_TYPES.has(type)) {
    const length = Buffer.byteLength(textOf(button.key));
    demand(length > 0 && length <= 128, 40019);
    return;
  }
  const needs = Object.hasOwn(NEEDS, type) ? NEEDS[type] : undefined;
  demand(needs, 40017);
  for (const name of needs) {
    demand(textOf(button[name]) !== '', name === 'url' ? 40020 : 40035, name);
  }
  const url = textOf(button.url);
  demand(Buffer.byteLength(url) <= 1024, 40020);
  if (url !== '') call.demandIfStrict(isWebAddress(url), 40020, `${url} is no http or https address`);
  if (type === 'miniprogram') call.demandLinked(textOf(button.appid), 45064);
  if (needs.includes('media_id')) checkMedia(call, type, textOf(button.media_id));
  if (needs.includes('article_id')) {
    const article = call.account.drafts.article(textOf(button.article_id));
    call.demandIfStrict(article, 40007, 'no such article was published');
  }
}

/** Buttons show permanent material: a file, or articles. */
function checkMedia(call: ApiCall, type: string, id: string): void {
  if (type === 'view_limited') call.demandArticles(id);
  else if (!call.account.news.find(id)) call.demandFile(id, true);
}

const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
