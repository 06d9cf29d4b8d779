import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { Publication } from '../../state/content/drafts.js';
import { PLATFORM_OPENID } from '../../push/push-message.js';
import { randomDigits } from '../../util/random.js';
import { listed } from './draft.routes.js';
import { range } from './media.routes.js';

/** How long publishing takes. */
const JOB_MS = 1000;

/** Publishing of drafts. */
export const publishRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/submit',
    handle(call) {
      const { account } = call;
      const draft = account.drafts.find(call.field('media_id'));
      demand(draft, 40007);
      const publication = account.drafts.publish(draft);
      const dataId = BigInt(randomDigits(10));
      account.comments.article(String(dataId), draft.articles.length);
      call.pushLater(JOB_MS, () => {
        publication.status = 0;
        return {
          FromUserName: PLATFORM_OPENID,
          MsgType: 'event',
          Event: 'PUBLISHJOBFINISH',
          PublishEventInfo: { publish_id: publication.id, publish_status: 0, ...detail(call, publication) },
        };
      });
      return { ...OK, publish_id: publication.id, msg_data_id: dataId };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/get',
    handle(call) {
      const publication = call.account.drafts.publication(call.field('publish_id'));
      demand(publication, 40035, 'publish_id');
      const { id, status } = publication;
      return {
        publish_id: id,
        publish_status: status,
        ...(status === 0 && detail(call, publication)),
        fail_idx: [],
      };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/getarticle',
    handle: (call) => ({
      news_item: published(call).articles.map((item) => ({ ...item, is_deleted: false })),
    }),
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/batchget',
    handle(call) {
      const { offset, count } = range(call);
      const all = call.account.drafts.published();
      const item = all.slice(offset, offset + count).map(({ articleId, articles, updatedAt }) => ({
        article_id: articleId,
        content: { news_item: listed(call, articles).map((one) => ({ ...one, is_deleted: false })) },
        update_time: updatedAt,
      }));
      return { total_count: all.length, item_count: item.length, item };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/freepublish/delete',
    handle(call) {
      published(call).status = 5;
      return OK;
    },
  },
];

function published(call: ApiCall): Publication {
  const publication = call.account.drafts.article(call.field('article_id'));
  demand(publication, 40035, 'article_id');
  return publication;
}

const detail = ({ state }: ApiCall, { articleId, articles }: Publication) => ({
  article_id: articleId,
  article_detail: {
    count: articles.length,
    item: articles.map((_, index) => ({
      idx: index + 1,
      article_url: `${state.baseUrl}/s?id=${articleId}&idx=${index + 1}`,
    })),
  },
});
