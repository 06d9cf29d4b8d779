export type { PushFormat } from './body.js';
export { buildReply } from './build-reply.js';
export type { AnsweredPush, BuildReplyOptions } from './build-reply.js';
export { readEnvelope } from './envelope.js';
export type { PushEnvelope } from './envelope.js';
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
export type { RawObject, RawValue } from './raw.js';
export { readPush } from './read-push.js';
export { isReply, Reply } from './reply.js';
export type {
  ImageReply,
  MusicReply,
  NewsArticle,
  NewsReply,
  NoReply,
  TextReply,
  TransferToAiReply,
  TransferToCustomerServiceReply,
  VideoReply,
  VoiceReply,
} from './reply.js';
