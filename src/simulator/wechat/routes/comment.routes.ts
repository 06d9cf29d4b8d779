import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { Comment, CommentedArticle } from '../../state/content/comments.js';
import { lengthOf, textOf } from '../../util/text.js';

/** Comments below articles, by the number (`msg_data_id`) with which they were sent or published. */
export const commentRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/comment/open',
    handle(call) {
      articleOf(call).isOpen = true;
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/comment/close',
    handle(call) {
      articleOf(call).isOpen = false;
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/comment/list',
    handle(call) {
      const { begin = 0, count, type = 0 } = call.json();
      demand(Number(count) >= 1 && Number(count) < 50, 88010);
      const all = [...articleOf(call).comments.values()].filter(
        ({ isElected }) => Number(type) === 0 || isElected === (Number(type) === 2),
      );
      const comment = all.slice(Number(begin), Number(begin) + Number(count)).map(viewOf);
      return { ...OK, total: all.length, comment };
    },
  },
  { method: 'POST', path: '/cgi-bin/comment/markelect', handle: (call) => elect(call, true) },
  { method: 'POST', path: '/cgi-bin/comment/unmarkelect', handle: (call) => elect(call, false) },
  {
    method: 'POST',
    path: '/cgi-bin/comment/delete',
    handle(call) {
      articleOf(call).comments.delete(commentOf(call).id);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/comment/reply/add',
    handle(call) {
      const comment = commentOf(call);
      const content = call.field('content');
      demand(content !== '' && lengthOf(content) <= 600, 88007);
      demand(!comment.reply, 88005);
      comment.reply = { content, createdAt: call.account.clock.seconds() };
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/comment/reply/delete',
    handle(call) {
      const comment = commentOf(call);
      demand(comment.reply, 88009);
      comment.reply = undefined;
      return OK;
    },
  },
];

function elect(call: ApiCall, isElected: boolean) {
  commentOf(call).isElected = isElected;
  return OK;
}

function articleOf(call: ApiCall): CommentedArticle {
  const found = call.account.comments.find(call.field('msg_data_id'), Number(textOf(call.json().index) || 0));
  demand(found, 88001);
  return found;
}

function commentOf(call: ApiCall): Comment {
  const found = articleOf(call).comments.get(Number(call.field('user_comment_id')));
  demand(found, 88008);
  return found;
}

const viewOf = ({ id, openid, createdAt, content, isElected, reply }: Comment) => ({
  user_comment_id: id,
  openid,
  create_time: createdAt,
  content,
  comment_type: isElected ? 1 : 0,
  ...(reply && { reply: { content: reply.content, create_time: reply.createdAt } }),
});
