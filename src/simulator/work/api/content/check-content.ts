import type { JsonObject } from '../../../util/json.js';
import { isObject } from '../../../util/json.js';
import { lengthOf, textOf } from '../../../util/text.js';
import type { Corp } from '../../state/corp.js';
import { demand } from '../work-errors.js';
import { checkTemplateCard } from './template-card.js';

/** The part of a message that its kind is named after, checked as WeCom checks it. */
export type ContentCheck = (content: JsonObject, corp: Corp) => void;

const MEDIA = (content: JsonObject, corp: Corp): void => {
  const id = textOf(content.media_id);
  demand(id !== '', 41006);
  demand(corp.media.find(id), 40007);
};

const text =
  (most: number): ContentCheck =>
  (content) => {
    const words = textOf(content.content);
    demand(words !== '', 44004);
    demand(Buffer.byteLength(words) <= most, 45002);
  };

function textcard(content: JsonObject): void {
  demand(textOf(content.title) !== '', 41016);
  demand(textOf(content.description) !== '', 41033);
  demand(textOf(content.url) !== '', 41010);
  demand(Buffer.byteLength(textOf(content.url)) <= 2048, 45005);
}

function articlesOf(content: JsonObject): JsonObject[] {
  const articles: unknown[] = Array.isArray(content.articles) ? content.articles : [];
  demand(articles.length > 0, 44003);
  demand(articles.length <= 8, 45008);
  return articles.map((article) => {
    demand(isObject(article), 40058, 'articles must hold objects');
    demand(textOf(article.title) !== '', 41016);
    return article;
  });
}

function news(content: JsonObject): void {
  for (const article of articlesOf(content)) {
    demand(textOf(article.url) !== '' || textOf(article.appid) !== '', 41010);
  }
}

function mpnews(content: JsonObject, corp: Corp): void {
  for (const article of articlesOf(content)) {
    MEDIA({ media_id: article.thumb_media_id }, corp);
    demand(textOf(article.content) !== '', 41015);
    demand(Buffer.byteLength(textOf(article.content)) <= 666 * 1024, 45002);
    demand(Buffer.byteLength(textOf(article.author)) <= 64, 45032);
  }
}

function miniProgramNotice(content: JsonObject): void {
  demand(textOf(content.appid) !== '', 90200);
  demand(textOf(content.title) !== '', 41016);
  const items: unknown[] = Array.isArray(content.content_item) ? content.content_item : [];
  demand(items.length <= 10, 90201);
  for (const item of items) {
    const { key, value } = isObject(item) ? item : {};
    demand(lengthOf(textOf(key)) >= 1 && lengthOf(textOf(key)) <= 10, 90202);
    demand(lengthOf(textOf(value)) >= 1 && lengthOf(textOf(value)) <= 30, 90203);
  }
}

function taskCard(content: JsonObject): void {
  demand(textOf(content.title) !== '', 41016);
  demand(/^[\w@-]{1,128}$/.test(textOf(content.task_id)), 42014);
  const buttons: unknown[] = Array.isArray(content.btn) ? content.btn : [];
  for (const button of buttons) {
    const { key, name } = isObject(button) ? button : {};
    demand(textOf(key) !== '', 42019);
    demand(textOf(name) !== '', 42020);
  }
}

function robotImage(content: JsonObject): void {
  demand(textOf(content.base64) !== '', 41005);
  demand(/^[0-9a-f]{32}$/i.test(textOf(content.md5)), 40058, 'image.md5 is wrong');
}

/** The kinds of application messages. */
export const APP_KINDS: Readonly<Record<string, ContentCheck>> = {
  text: text(2048),
  image: MEDIA,
  voice: MEDIA,
  video: MEDIA,
  file: MEDIA,
  textcard,
  news,
  mpnews,
  markdown: text(2048),
  miniprogram_notice: miniProgramNotice,
  template_card: (content) => checkTemplateCard(content),
  interactive_taskcard: taskCard,
};

/** The kinds of messages in groups that applications made. */
export const GROUP_KINDS = [
  'text',
  'image',
  'voice',
  'video',
  'file',
  'textcard',
  'news',
  'mpnews',
  'markdown',
];

/** The kinds of messages that group robots send. */
export const WEBHOOK_KINDS: Readonly<Record<string, ContentCheck>> = {
  text: text(2048),
  markdown: text(4096),
  markdown_v2: text(4096),
  image: robotImage,
  news,
  file: MEDIA,
  voice: MEDIA,
  template_card: (content) => checkTemplateCard(content, ['text_notice', 'news_notice']),
};

/**
 * Checks the content of a message.
 *
 * @returns the kind, and the part named after it
 */
export function checkContent(
  corp: Corp,
  body: JsonObject,
  kinds: Readonly<Record<string, ContentCheck>>,
): { kind: string; content: JsonObject } {
  const kind = textOf(body.msgtype);
  const check = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  demand(check, 40008);
  const content = body[kind];
  demand(
    isObject(content),
    kind === 'text' || kind.startsWith('markdown') ? 44004 : 40063,
    `${kind} is missing`,
  );
  check(content, corp);
  return { kind, content };
}
