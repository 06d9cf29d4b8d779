// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.

import type { WorkRobotEventPush, WorkRobotMessagePush } from '../work-push-base.js';

/** A message of type `text`. In groups content starts with @robot. */
export interface WorkRobotTextPush extends WorkRobotMessagePush<'bot_text', 'text'> {
  readonly text: {
    readonly content: string;
  };
}

/** A message of type `image`. Single chat only. url lives 5 minutes; the bytes are AES-256-CBC encrypted (key = EncodingAESKey, or aeskey on the WebSocket). */
export interface WorkRobotImagePush extends WorkRobotMessagePush<'bot_image', 'image'> {
  readonly image: {
    readonly url: string;
    readonly aesKey?: string;
  };
}

/** A message of type `mixed`. */
export interface WorkRobotMixedPush extends WorkRobotMessagePush<'bot_mixed', 'mixed'> {
  readonly mixed: {
    readonly msgItem: readonly {
      readonly msgType: string;
      readonly text?: {
        readonly content: string;
      };
      readonly image?: {
        readonly url: string;
        readonly aesKey?: string;
      };
    }[];
  };
}

/** A message of type `voice`. Single chat only; content is the recognised text. */
export interface WorkRobotVoicePush extends WorkRobotMessagePush<'bot_voice', 'voice'> {
  readonly voice: {
    readonly content: string;
  };
}

/** A message of type `file`. Single chat only; encrypted like image. */
export interface WorkRobotFilePush extends WorkRobotMessagePush<'bot_file', 'file'> {
  readonly file: {
    readonly url: string;
    readonly aesKey?: string;
  };
}

/** A message of type `video`. Single chat only; encrypted like image. */
export interface WorkRobotVideoPush extends WorkRobotMessagePush<'bot_video', 'video'> {
  readonly video: {
    readonly url: string;
    readonly aesKey?: string;
  };
}

/** A message of type `stream`. The platform polls for the rest of a stream reply (up to 6 minutes after the first). Answer with the whole content so far. */
export interface WorkRobotStreamPush extends WorkRobotMessagePush<'bot_stream', 'stream'> {
  readonly stream: {
    readonly id: string;
  };
}

/** The event `enter_chat`. First entry of the day into the single chat. */
export interface WorkRobotEnterChatPush extends WorkRobotEventPush<'bot_enter_chat', 'enter_chat'> {}

/** The event `template_card_event`. */
export interface WorkRobotTemplateCardEventPush extends WorkRobotEventPush<
  'bot_template_card_event',
  'template_card_event'
> {
  readonly templateCardEvent?: {
    readonly cardType: string;
    readonly eventKey: string;
    readonly taskId?: string;
    readonly selectedItems?: {
      readonly selectedItem?: readonly {
        readonly questionKey: string;
        readonly optionIds?: {
          readonly optionId?: readonly string[];
        };
      }[];
    };
  };
}

/** The event `feedback_event`. type 1 accurate, 2 inaccurate, 3 withdrawn. Only an empty answer is allowed. */
export interface WorkRobotFeedbackEventPush extends WorkRobotEventPush<
  'bot_feedback_event',
  'feedback_event'
> {
  readonly feedbackEvent?: {
    readonly id: string;
    readonly type: number;
    readonly content?: string;
    readonly inaccurateReasonList?: readonly number[];
  };
}
