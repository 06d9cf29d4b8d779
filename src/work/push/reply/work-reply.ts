import { Reply, type RawReply, type RawReplyValue } from '../../../message/reply/reply.js';

/** Answers that only WeCom has. They are returned by a handler like those of {@link Reply}. */
export const WorkReply = Object.freeze({
  /**
   * Answers the click on a button of a template card: the button shows this text from now on.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90241
   */
  updateButton(replaceName: string): RawReply {
    return part('update_button', { Button: { ReplaceName: replaceName } });
  },

  /** Answers the click on a template card with a new card, under the XML names of WeCom's documentation. */
  updateTemplateCard(card: { readonly [name: string]: RawReplyValue }): RawReply {
    return part('update_template_card', { TemplateCard: card });
  },

  /** Answers the click on a task card, the older kind of card. */
  updateTaskCard(replaceName: string): RawReply {
    return part('update_taskcard', { TaskCard: { ReplaceName: replaceName } });
  },
});

/** The kinds of {@link WorkReply}: receiver, sender and time are added when the answer is written. */
const KINDS = new WeakMap<RawReply, string>();

/** The kind of a reply of WeCom's own; undefined for any other. */
export const workKindOf = (reply: RawReply): string | undefined => KINDS.get(reply);

function part(kind: string, body: RawReply['body']): RawReply {
  const reply = Reply.raw(body);
  KINDS.set(reply, kind);
  return reply;
}
