export type { PushFormat } from './parse/body.js';
export { buildReply } from './reply/build-reply.js';
export type { AnsweredPush, BuildReplyOptions } from './reply/build-reply.js';
export { readEnvelope } from './parse/envelope.js';
export type { PushEnvelope } from './parse/envelope.js';
export { WechatMessageError, WechatReplyError } from './message.errors.js';
export type { MessageFault } from './message.errors.js';
export type {
  ComponentPush,
  EventPush,
  MessagePush,
  PushBase,
  UnknownEventPush,
  UnknownName,
  UnknownPush,
} from './push.js';
export type * from './pushes/index.js';
export type { RawObject, RawValue } from './parse/raw.js';
export { readPush } from './parse/read-push.js';
export { isReply, Reply } from './reply/reply.js';
export type {
  ImageReply,
  MusicReply,
  NewsArticle,
  NewsReply,
  NoReply,
  RawReply,
  RawReplyValue,
  TextReply,
  TransferToAiReply,
  TransferToCustomerServiceReply,
  VideoReply,
  VoiceReply,
} from './reply/reply.js';
