import { WechatInputError } from '../../client/client.errors.js';
import type { MusicReply, Reply } from '../../message/reply/reply.js';
import type { CustomerContent } from './customer-message.types.js';

/**
 * What a passive reply says, as customer-service messages: one, or one for each article, since WeChat takes one
 * article a message there. None for `Reply.none()`.
 *
 * @throws WechatInputError for a hand-over, which only a passive reply can make.
 */
export function replyContent(reply: Reply): CustomerContent[] {
  switch (reply.type) {
    case 'text':
      return [{ msgtype: 'text', text: { content: reply.content } }];
    case 'image':
      return [{ msgtype: 'image', image: { media_id: reply.mediaId } }];
    case 'voice':
      return [{ msgtype: 'voice', voice: { media_id: reply.mediaId } }];
    case 'video': {
      const { mediaId, title, description } = reply;
      return [{ msgtype: 'video', video: { media_id: mediaId, title, description } }];
    }
    case 'music':
      return [{ msgtype: 'music', music: musicOf(reply) }];
    case 'news':
      return reply.articles.map(({ title, description, url = '', picUrl: picurl }) => ({
        msgtype: 'news',
        news: { articles: [{ title, description, url, picurl }] },
      }));
    case 'none':
      return [];
    case 'raw':
      throw new WechatInputError(
        'Reply.raw answers an event of the platform: it is not a message to a user.',
      );
    default:
      throw new WechatInputError(
        `A reply of type ${reply.type} hands the message on, which only a passive reply can do.`,
      );
  }
}

/** Unlike a passive reply, this message needs both addresses. */
function musicOf({ title, description, musicUrl, hqMusicUrl, thumbMediaId }: MusicReply) {
  const musicurl = musicUrl ?? hqMusicUrl;
  if (musicurl === undefined) {
    throw new WechatInputError('Music sent by customer-service message needs its address: set musicUrl.');
  }
  return { title, description, musicurl, hqmusicurl: hqMusicUrl ?? musicurl, thumb_media_id: thumbMediaId };
}
