// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.

import type { WorkMessagePush } from '../work-push-base.js';

/** A message of type `image`. */
export interface WorkImagePush extends WorkMessagePush<'image', 'image'> {
  readonly picUrl: string;
  readonly mediaId: string;
  readonly msgId: string;
}

/** A message of type `link`. */
export interface WorkLinkPush extends WorkMessagePush<'link', 'link'> {
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
  readonly picUrl?: string;
  readonly msgId: string;
}

/** A message of type `location`. AppType: wxwork in the WeCom client, absent in WeChat. */
export interface WorkLocationPush extends WorkMessagePush<'location', 'location'> {
  readonly locationX: number;
  readonly locationY: number;
  readonly scale: number;
  readonly label?: string;
  readonly msgId: string;
  readonly appType?: string;
}

/** A message of type `text`. */
export interface WorkTextPush extends WorkMessagePush<'text', 'text'> {
  readonly content: string;
  readonly msgId: string;
}

/** A message of type `video`. */
export interface WorkVideoPush extends WorkMessagePush<'video', 'video'> {
  readonly mediaId: string;
  readonly thumbMediaId: string;
  readonly msgId: string;
}

/** A message of type `voice`. Format amr | speex. */
export interface WorkVoicePush extends WorkMessagePush<'voice', 'voice'> {
  readonly mediaId: string;
  readonly voiceFormat?: string;
  readonly msgId: string;
}

/** A message of type `file`. */
export interface WorkFilePush extends WorkMessagePush<'file', 'file'> {
  readonly title?: string;
  readonly description?: string;
  readonly fileKey?: string;
  readonly fileMd5?: string;
  readonly fileTotalLen?: number;
  readonly msgId: string;
}
