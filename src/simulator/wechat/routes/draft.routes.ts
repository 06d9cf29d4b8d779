import type { ApiCall } from '../api/api-call.js';
import { lengthOf, textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { Draft } from '../../state/content/drafts.js';
import type { JsonObject } from '../../util/json.js';
import { isObject } from '../../util/json.js';
import { range } from './media.routes.js';
import { refuseEscapes } from './menu.routes.js';

/** Drafts of articles. */
export const draftRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/draft/add',
    handle(call) {
      refuseEscapes(call);
      const { articles } = call.json();
      demand(Array.isArray(articles) && articles.length > 0, 44003);
      demand(articles.length <= 8, 45008);
      return { media_id: call.account.drafts.add((articles as unknown[]).map((a) => article(call, a))).id };
    },
  },
  { method: 'POST', path: '/cgi-bin/draft/get', handle: (call) => ({ news_item: draftOf(call).articles }) },
  {
    method: 'POST',
    path: '/cgi-bin/draft/delete',
    handle(call) {
      call.account.drafts.remove(draftOf(call).id);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/draft/update',
    handle(call) {
      const draft = draftOf(call);
      const index = Number(textOf(call.json().index) || 0);
      demand(index in draft.articles, 40060);
      draft.articles[index] = article(call, call.json().articles);
      draft.updatedAt = call.state.clock.seconds();
      return OK;
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/draft/count',
    handle: ({ account }) => ({ total_count: account.drafts.all().length }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/draft/batchget',
    handle(call) {
      const { offset, count } = range(call);
      const all = call.account.drafts.all();
      const item = all.slice(offset, offset + count).map(({ id, articles, updatedAt }) => ({
        media_id: id,
        content: { news_item: listed(call, articles) },
        update_time: updatedAt,
      }));
      return { total_count: all.length, item_count: item.length, item };
    },
  },
  { method: 'POST', path: '/cgi-bin/draft/switch', handle: () => ({ ...OK, is_open: 1 }) },
];

/** Articles as lists show them: with no content when the call asks for none. */
export const listed = (call: ApiCall, articles: readonly JsonObject[]): JsonObject[] =>
  Number(call.json().no_content) === 1
    ? articles.map((one) => ({ ...one, content: undefined }))
    : [...articles];

function draftOf(call: ApiCall): Draft {
  const draft = call.account.drafts.find(call.field('media_id'));
  demand(draft, 40007);
  return draft;
}

const MOST_PICTURES = 20;

/** The pictures of an article that is made of pictures (图片消息): permanent material. */
function checkPictures(call: ApiCall, info: unknown): void {
  const list = isObject(info) ? info.image_list : undefined;
  demand(Array.isArray(list) && list.length > 0 && list.length <= MOST_PICTURES, 47003, 'image_info');
  for (const item of list as unknown[]) {
    demand(isObject(item), 47003, 'image_info');
    call.demandFile(textOf(item.image_media_id), true);
  }
}

/** WeChat leaves out pictures that lie elsewhere; those of `media/uploadimg` stay. */
const withoutForeignPictures = ({ state }: ApiCall, html: string): string =>
  html.replaceAll(/<img\b[^>]*>/gi, (tag) => {
    const source = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
    const url = source?.[1] ?? source?.[2] ?? source?.[3] ?? '';
    const isOurs = url.startsWith(`${state.baseUrl}/`) || /^https?:\/\/mmbiz\.qpic\.cn\//.test(url);
    return isOurs ? tag : '';
  });

/** Checks one article and completes it as WeChat does. */
export function article(call: ApiCall, value: unknown, { temporaryCover = false } = {}): JsonObject {
  demand(isObject(value), 47001);
  const title = textOf(value.title);
  demand(title !== '' && lengthOf(title) <= 32, 45003);
  demand(lengthOf(textOf(value.author)) <= 16, 45110);
  demand(lengthOf(textOf(value.digest)) <= 128, 45004);
  const content = textOf(value.content);
  demand(content !== '', 44004);
  demand(lengthOf(content) < 20_000 && Buffer.byteLength(content) < 1024 * 1024, 45002);
  const news = value.article_type !== 'newspic';
  const thumb = textOf(value.thumb_media_id);
  if (news) call.demandFile(thumb, !temporaryCover);
  if (!news) checkPictures(call, value.image_info);
  const plain = withoutForeignPictures(call, content.replaceAll(/<script[\s\S]*?<\/script>/gi, ''));
  return {
    article_type: news ? 'news' : 'newspic',
    author: '',
    content_source_url: '',
    need_open_comment: 0,
    only_fans_can_comment: 0,
    ...value,
    digest:
      textOf(value.digest) ||
      Array.from(plain.replaceAll(/<[^>]*>/g, ''))
        .slice(0, 54)
        .join(''),
    content: plain,
    url: `${call.state.baseUrl}/s?title=${encodeURIComponent(title)}`,
  };
}
