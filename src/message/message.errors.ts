import { WechatError } from '../core/wechat.errors.js';

/** Why the body of a push is refused. */
export type MessageFault =
  | 'empty'
  | 'too-large'
  | 'doctype'
  | 'not-well-formed'
  | 'wrong-root'
  | 'too-deep'
  | 'too-many-elements'
  | 'repeated'
  | 'ambiguous';

const SENTENCES: Record<MessageFault, string> = {
  empty: 'it is empty',
  'too-large': 'it is larger than any push of WeChat',
  doctype: 'it declares a document type or an entity, which WeChat never does',
  'not-well-formed': 'it is not well-formed',
  'wrong-root': 'its root is neither <xml> nor a JSON object',
  'too-deep': 'it is nested deeper than any push of WeChat',
  'too-many-elements': 'it has more elements than any push of WeChat',
  repeated: 'a value that occurs once in a push is repeated',
  ambiguous: 'a text in it holds markup of the push, so that it can be read in two ways',
};

/** The body of a push cannot be read. It did not come from WeChat, or was damaged on the way. */
export class WechatMessageError extends WechatError {
  readonly code = 'WECHAT_MESSAGE';

  constructor(
    readonly reason: MessageFault,
    /** What exactly and where, in this package's own words: never a piece of the body. */
    readonly detail?: string,
  ) {
    super(
      `The body of the push is refused: ${SENTENCES[reason]}${detail === undefined ? '' : ` (${detail})`}.`,
    );
  }
}

/** A reply cannot be sent as it is: WeChat would drop it, or show its user a failure notice. */
export class WechatReplyError extends WechatError {
  readonly code = 'WECHAT_REPLY';
}
