import type { ApiCall } from '../api/api-call.js';
import { textOf } from '../../util/text.js';
import type { ApiRoute } from '../api/api-route.js';
import { BytesAnswer, OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { MediaFile } from '../../state/content/media.js';
import type { NewsItem } from '../../state/content/news.js';
import { parseAnswerJson } from '../../../http/json.js';
import { isObject } from '../../util/json.js';
import { readUpload } from './media-upload.js';

/** Uploads and downloads of temporary media and permanent material. */
export const mediaRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/media/upload',
    async handle(call) {
      // Mini programs can upload pictures only.
      demand(call.account.settings.kind === 'official' || call.param('type') === 'image', 40004);
      const upload = await readUpload(call, call.param('type'));
      const file = call.account.media.add(upload.file);
      // Official accounts answer a thumbnail under a name of its own.
      const name = file.type === 'thumb' ? 'thumb_media_id' : 'media_id';
      return { type: file.type, [name]: file.id, created_at: Math.floor(file.createdAt / 1000) };
    },
  },
  { method: 'GET', path: '/cgi-bin/media/get', handle: download },
  { method: 'GET', path: '/cgi-bin/media/get/jssdk', handle: download },
  {
    method: 'POST',
    path: '/cgi-bin/media/uploadimg',
    async handle(call) {
      const upload = await readUpload(call, 'image');
      demand(upload.file.bytes.length <= 1024 * 1024, 40009);
      demand(/^image\/(?:jpeg|png)$/.test(upload.file.contentType), 40005);
      const file = call.account.media.add({ ...upload.file, permanent: true, isInArticles: true });
      return { url: urlOf(call, file) };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/material/add_material',
    async handle(call) {
      const upload = await readUpload(call, call.param('type'));
      const description = upload.fields.get('description');
      demand(upload.file.type !== 'video' || description, 47003, 'description');
      const file = call.account.media.add({
        ...upload.file,
        permanent: true,
        ...readDescription(description),
      });
      return { media_id: file.id, ...(file.type === 'image' && { url: urlOf(call, file) }) };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/material/get_material',
    handle(call) {
      const id = call.field('media_id');
      const news = call.account.drafts.find(id) ?? permanentNews(call, id);
      if (news) return { news_item: news.articles };
      const file = call.account.media.find(id);
      demand(file?.permanent, 40007);
      if (file.type !== 'video') return bytesOf(file);
      return { title: file.title, description: file.introduction, down_url: urlOf(call, file) };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/material/del_material',
    handle(call) {
      const id = call.field('media_id');
      const news = permanentNews(call, id);
      demand(news ?? call.account.media.find(id)?.permanent, 40007);
      demand(!JSON.stringify(call.account.menus.current ?? {}).includes(id), 48005);
      if (news) call.account.news.remove(id);
      else call.account.media.remove(id);
      return OK;
    },
  },
  {
    method: 'GET',
    path: '/cgi-bin/material/get_materialcount',
    handle: ({ account: { media, news } }) => ({
      voice_count: media.permanent('voice').length,
      video_count: media.permanent('video').length,
      image_count: media.permanent('image').length,
      news_count: news.permanent().length,
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/material/batchget_material',
    handle(call) {
      const type = call.field('type');
      demand(['image', 'video', 'voice', 'news'].includes(type), 40004);
      const { offset, count } = range(call);
      if (type === 'news') return listOfNews(call, offset, count);
      const all = call.account.media.permanent(type);
      const item = all.slice(offset, offset + count).map((file) => ({
        media_id: file.id,
        name: file.filename,
        update_time: Math.floor(file.createdAt / 1000),
        ...(type === 'image' && { url: urlOf(call, file) }),
      }));
      return { total_count: all.length, item_count: item.length, item };
    },
  },
];

function permanentNews({ account }: ApiCall, id: string): NewsItem | undefined {
  const item = account.news.find(id);
  return item?.permanent ? item : undefined;
}

function listOfNews({ account }: ApiCall, offset: number, count: number) {
  const all = account.news.permanent();
  const item = all.slice(offset, offset + count).map(({ id, articles, updatedAt }) => ({
    media_id: id,
    content: { news_item: articles },
    update_time: updatedAt,
  }));
  return { total_count: all.length, item_count: item.length, item };
}

/** `offset` and `count` (1 to 20) of a list. */
export function range(call: ApiCall): { offset: number; count: number } {
  const { offset = 0, count } = call.json();
  demand(Number.isInteger(offset) && Number(offset) >= 0, 47003, 'offset');
  demand(Number.isInteger(count) && Number(count) >= 1 && Number(count) <= 20, 47003, 'count');
  return { offset: Number(offset), count: Number(count) };
}

function download(call: ApiCall) {
  const id = call.param('media_id');
  demand(id !== '', 41006);
  const file = call.account.media.find(id);
  demand(file && !file.permanent, 40007);
  return file.type === 'video' ? { video_url: urlOf(call, file) } : bytesOf(file);
}

const bytesOf = (file: MediaFile): BytesAnswer =>
  new BytesAnswer(file.bytes, file.contentType, {
    'content-disposition': `attachment; filename="${file.filename.replaceAll(/[^\w.-]/g, '_')}"`,
  });

const urlOf = ({ state }: ApiCall, file: MediaFile): string => `${state.baseUrl}/mmbiz?media_id=${file.id}`;

function readDescription(text: string | undefined): { title: string; introduction: string } {
  if (text === undefined) return { title: '', introduction: '' };
  let value: unknown;
  try {
    value = parseAnswerJson(text);
  } catch {
    // Refused below, like anything that is not an object.
  }
  demand(isObject(value), 47001);
  return { title: textOf(value.title), introduction: textOf(value.introduction) };
}
