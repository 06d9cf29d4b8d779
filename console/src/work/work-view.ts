import type { ChatEntry } from '../../../src/simulator/console-protocol.js';
import { simulatorUrl } from '../live/control.js';
import { OWN_MARK } from '../live/media.js';
import type { ArticleView, MessageView } from '../phone/message-view.js';
import { viewOf } from '../phone/message-view.js';

/** What a line of a WeCom chat shows: what other phones show too, and WeCom's own cards. */
export type WorkView = MessageView | CardView | { type: 'updated'; text: string };

/** A template card (模板卡片), with what can be pressed on it. */
export interface CardView {
  type: 'card';
  cardType: string;
  taskId: string;
  title: string;
  text: string;
  rows: { name: string; value: string }[];
  buttons: { key: string; text: string }[];
  url: string;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

/** Reads what a line of the chat shows. */
export function workViewOf({ kind, content, via }: Pick<ChatEntry, 'kind' | 'content' | 'via'>): WorkView {
  switch (kind) {
    case 'markdown':
    case 'markdown_v2':
      return { type: 'text', text: textOf(content.content) };
    case 'textcard':
      return {
        type: 'link',
        title: textOf(content.title),
        description: textOf(content.description).replaceAll(/<[^>]*>/g, ''),
        url: textOf(content.url),
        picture: '',
      };
    case 'mpnews':
      return { type: 'articles', items: listOf(content.articles).map(articleOf) };
    case 'template_card':
    case 'interactive_taskcard':
      return cardOf(content);
    case 'update_button':
      return { type: 'updated', text: textOf(fieldsOf(content.Button).ReplaceName) };
    case 'update_template_card':
    case 'card-update':
      return { type: 'updated', text: textOf(content.replace_name) || cardOf(content).title };
    case 'image':
      return pictureOf(content);
    default:
      return viewOf({ kind, content, via });
  }
}

const articleOf = (article: Fields): ArticleView => ({
  title: textOf(article.title),
  description: textOf(article.digest),
  picture: '',
  url: textOf(article.content_source_url),
});

/** Files of a corp have an address of their own. */
function pictureOf(content: Fields): MessageView {
  const { MediaId } = fieldsOf(content.Image ?? content);
  const id = textOf(MediaId) || textOf(content.media_id);
  const url = id ? simulatorUrl(`qyapi/mmbiz?media_id=${encodeURIComponent(id)}&${OWN_MARK}`) : '';
  return { type: 'image', mediaId: '', url };
}

function cardOf(card: Fields): CardView {
  const main = fieldsOf(card.main_title);
  const submit = fieldsOf(card.submit_button);
  const buttons = [...listOf(card.button_list), ...listOf(card.btn)].map((button) => ({
    key: textOf(button.key),
    text: textOf(button.text) || textOf(button.name),
  }));
  if (textOf(submit.key)) buttons.push({ key: textOf(submit.key), text: textOf(submit.text) });
  return {
    type: 'card',
    cardType: textOf(card.card_type),
    taskId: textOf(card.task_id),
    title: textOf(main.title) || textOf(card.title),
    text: textOf(main.desc) || textOf(card.sub_title_text) || textOf(card.description),
    rows: listOf(card.horizontal_content_list).map((row) => ({
      name: textOf(row.keyname),
      value: textOf(row.value),
    })),
    buttons: buttons.filter(({ key }) => key !== ''),
    url: textOf(fieldsOf(card.card_action).url),
  };
}
