import type { ApiCall } from '../api/api-call.js';
import { lengthOf, textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { BytesAnswer, OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { qrPicture } from '../../util/qr-picture.js';
import { isObject } from '../../util/json.js';
import { randomText } from '../../util/random.js';

const SCENE = /^[0-9a-zA-Z!#$&'()*+,/:;=?@._~-]{1,32}$/;
const VERSIONS = new Set(['', 'release', 'trial', 'develop']);
const THIRTY_DAYS = 30 * 86_400;

/** Codes and links that lead into a mini program. */
export const miniCodeRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/wxa/getwxacode',
    handle(call) {
      const path = call.field('path');
      demand(path !== '' && path.length <= 1024, 40159);
      return picture(call, path);
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/wxaapp/createwxaqrcode',
    handle(call) {
      const path = call.field('path');
      demand(path !== '' && path.length <= 128, 40159);
      return picture(call, path);
    },
  },
  {
    method: 'POST',
    path: '/wxa/getwxacodeunlimit',
    handle(call) {
      const scene = call.field('scene');
      demand(scene !== '', 40169);
      demand(SCENE.test(scene), scene.length > 32 ? 40169 : 40129);
      const page = call.field('page');
      demand(!page.startsWith('/') && !page.includes('?'), 41030);
      // With `check_path: false` any page will do.
      if (call.json().check_path !== false) demandPage(call, page, 41030);
      return picture(call, `${page || 'pages/index/index'}?scene=${encodeURIComponent(scene)}`);
    },
  },
  {
    method: 'POST',
    path: '/wxa/generate_urllink',
    handle: (call) => ({ ...OK, url_link: keep(call, `https://wxaurl.cn/${randomText(11)}`, call.json()) }),
  },
  {
    method: 'POST',
    path: '/wxa/generatescheme',
    handle: (call) => ({
      ...OK,
      openlink: keep(call, `weixin://dl/business/?t=${randomText(11)}`, jump(call)),
    }),
  },
  {
    method: 'POST',
    path: '/wxa/generatenfcscheme',
    handle(call) {
      demand(call.field('model_id') !== '', 9800003);
      return { ...OK, openlink: keep(call, `weixin://dl/business/?t=${randomText(11)}`, jump(call)) };
    },
  },
  {
    method: 'POST',
    path: '/wxa/query_urllink',
    handle: (call) => ({
      ...OK,
      url_link_info: kept(call, 'url_link'),
      quota_info: { remain_visit_quota: 3_000_000 },
    }),
  },
  {
    method: 'POST',
    path: '/wxa/queryscheme',
    handle: (call) => ({
      ...OK,
      scheme_info: kept(call, 'scheme'),
      quota_info: { remain_visit_quota: 3_000_000 },
    }),
  },
  {
    method: 'POST',
    path: '/wxa/genwxashortlink',
    handle(call) {
      const page = call.field('page_url');
      demand(page !== '' && page.length <= 1024, 40066);
      demandPage(call, page, 40066);
      const title = call.field('page_title');
      demand(lengthOf(title) <= 20, 40225);
      return { ...OK, link: `#小程序://${title || '模拟'}/${randomText(15)}` };
    },
  },
];

/** The page must be one of the released version. An empty name stands for the first page. */
function demandPage(call: ApiCall, page: string, errcode: number): void {
  const { pages } = call.account.settings;
  if (!pages) return;
  call.demandIfStrict(pages.length > 0, 40066, 'the mini program was never released');
  const name = page.replace(/^\//, '').split('?')[0]!;
  call.demandIfStrict(name === '' || pages.includes(name), errcode, `the mini program has no page ${name}`);
}

async function picture(call: ApiCall, target: string): Promise<BytesAnswer> {
  const { account } = call;
  const width = Number(textOf(call.json().width) || 430);
  demand(width >= 280 && width <= 1280, 40097, 'width');
  demand(VERSIONS.has(call.field('env_version')), 85402);
  const used = call.path === '/wxa/getwxacodeunlimit' ? undefined : ++account.codesMade;
  demand((used ?? 0) <= 100_000, 45029);
  const link = `https://mp.weixin.qq.com/a/~${account.appId}~/${target}`;
  return new BytesAnswer(
    await qrPicture(link, width),
    'image/jpeg',
    used ? { 'num-used': String(used) } : {},
  );
}

function jump(call: ApiCall): Record<string, unknown> {
  const target = call.json().jump_wxa;
  return { ...call.json(), ...(isObject(target) ? target : {}) };
}

/** Remembers where a link leads, after a check of its life. */
function keep(call: ApiCall, link: string, target: Record<string, unknown>): string {
  const version = textOf(target.env_version);
  demand(VERSIONS.has(version), 85402);
  demand(textOf(target.query).length <= 1024, 40212);
  demandPage(call, textOf(target.path), 40165);
  const created = call.state.clock.seconds();
  const days = Number(textOf(target.expire_interval) || 30);
  const expires =
    Number(target.expire_type) === 1
      ? created + days * 86_400
      : Number(target.expire_time ?? created + THIRTY_DAYS);
  demand(expires > created && expires <= created + THIRTY_DAYS + 60, 85401);
  call.account.links.set(link, {
    appid: call.account.appId,
    path: textOf(target.path),
    query: textOf(target.query),
    create_time: created,
    expire_time: expires,
    env_version: version || 'release',
  });
  return link;
}

function kept(call: ApiCall, field: string): Record<string, unknown> {
  const found = call.account.links.get(call.field(field));
  demand(found, 85403);
  return found;
}
