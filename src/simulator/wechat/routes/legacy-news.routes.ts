import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import { textOf } from '../../util/text.js';
import { article } from './draft.routes.js';

/** Articles without a draft: the older way, which mass sending and many content managers still go. */
export const legacyNewsRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/material/add_news',
    handle(call) {
      const { articles } = call.json();
      demand(Array.isArray(articles) && articles.length > 0, 44003);
      demand(articles.length <= 8, 45008);
      const checked = (articles as unknown[]).map((one) => article(call, one));
      return { media_id: call.account.news.add(checked, true).id };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/material/update_news',
    handle(call) {
      const item = call.account.news.find(call.field('media_id'));
      demand(item?.permanent, 40007);
      const index = Number(textOf(call.json().index) || 0);
      demand(index in item.articles, 40060);
      item.articles[index] = article(call, call.json().articles);
      item.updatedAt = call.account.clock.seconds();
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/media/uploadnews',
    handle(call) {
      const { articles } = call.json();
      demand(Array.isArray(articles) && articles.length > 0, 44003);
      demand(articles.length <= 8, 45008);
      const checked = (articles as unknown[]).map((one) => article(call, one, { temporaryCover: true }));
      const { id, updatedAt } = call.account.news.add(checked, false);
      return { type: 'news', media_id: id, created_at: updatedAt };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/media/uploadvideo',
    handle(call) {
      const file = call.account.media.find(call.field('media_id'));
      demand(file?.type === 'video', 40007);
      const [title, introduction] = [call.field('title'), call.field('description')];
      const { bytes, contentType, filename } = file;
      const added = call.account.media.add({
        type: 'video',
        bytes,
        contentType,
        filename,
        title,
        introduction,
      });
      return { type: 'video', media_id: added.id, created_at: Math.floor(added.createdAt / 1000) };
    },
  },
];
