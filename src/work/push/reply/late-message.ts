import { Logger } from '@nestjs/common';
import type { Reply } from '../../../message/reply/reply.js';
import type { WorkMessages } from '../../groups/messages/messages.js';

const logger = new Logger('WechatWork');

/**
 * Sends a reply as an application message, because no answer could carry it. What an application message cannot be,
 * such as the update of a card, is dropped with a warning: it is worth nothing after its five seconds.
 */
export async function sendAsMessage(messages: WorkMessages, userId: string, reply: Reply): Promise<void> {
  const toUser = [userId];
  switch (reply.type) {
    case 'text':
      await messages.sendText({ toUser, content: reply.content });
      return;
    case 'image':
      await messages.sendImage({ toUser, mediaId: reply.mediaId });
      return;
    case 'voice':
      await messages.sendVoice({ toUser, mediaId: reply.mediaId });
      return;
    case 'video': {
      const { mediaId, title, description } = reply;
      await messages.sendVideo({
        toUser,
        mediaId,
        ...(title !== undefined && { title }),
        ...(description !== undefined && { description }),
      });
      return;
    }
    case 'news': {
      const articles = reply.articles.map(({ title, description, picUrl, url = '' }) => ({
        title,
        url,
        ...(description !== undefined && { description }),
        ...(picUrl !== undefined && { picurl: picUrl }),
      }));
      await messages.sendNews({ toUser, articles });
      return;
    }
    case 'none':
      return;
    default:
      logger.warn(
        `A reply of type ${reply.type} was not ready in time and is dropped: no application message can carry it.`,
      );
  }
}
