import type { ApiRoute } from '../api/api-route.js';
import { textOf } from '../../util/text.js';
import { BytesAnswer, PageAnswer } from '../../server/answers.js';
import { escapeHtml, phonePage } from './html.js';

const NOT_FOUND = new PageAnswer(phonePage('404', '<h1>Not Found</h1>'), 404);

/** What WeChat's other sites serve: pictures and articles. */
export const siteRoutes: readonly ApiRoute[] = [
  {
    // mmbiz.qpic.cn: the address in `PicUrl`, and where uploaded pictures are seen.
    method: 'GET',
    path: '/mmbiz',
    access: 'none',
    handle(call) {
      for (const account of call.state.accounts.values()) {
        const file = account.media.find(call.param('media_id'));
        if (file)
          return new BytesAnswer(file.bytes, file.contentType, { 'x-content-type-options': 'nosniff' });
      }
      return NOT_FOUND;
    },
  },
  {
    // mp.weixin.qq.com/s: an article, published or as a draft.
    method: 'GET',
    path: '/s',
    access: 'none',
    handle(call) {
      const title = call.param('title');
      if (title)
        return new PageAnswer(phonePage(title, `<h1>${escapeHtml(title)}</h1><p class="note">Draft</p>`));
      for (const account of call.state.accounts.values()) {
        const article = account.drafts.article(call.param('id'))?.articles[Number(call.param('idx')) - 1];
        if (!article) continue;
        const text = textOf(article.content).replaceAll(/<[^>]*>/g, '');
        const body = `<h1>${escapeHtml(textOf(article.title))}</h1><p>${escapeHtml(text)}</p>`;
        return new PageAnswer(phonePage(textOf(article.title), body));
      }
      return NOT_FOUND;
    },
  },
];
