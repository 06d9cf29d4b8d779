import type { ChatEntry } from '../../../src/simulator/console-protocol.js';

/** What a message shows, whichever way it came: a push, a reply and an API call name the same things differently. */
export type MessageView =
  | { type: 'text'; text: string }
  | { type: 'image'; mediaId: string; url: string }
  | { type: 'voice'; mediaId: string; recognition: string }
  | { type: 'video'; mediaId: string; title: string; description: string }
  | { type: 'music'; title: string; description: string; url: string }
  | { type: 'articles'; items: ArticleView[] }
  | { type: 'location'; latitude: string; longitude: string; label: string }
  | { type: 'link'; title: string; description: string; url: string; picture: string }
  | { type: 'page'; title: string; appId: string; path: string }
  | { type: 'choices'; head: string; items: { id: string; content: string }[]; tail: string }
  | {
      type: 'template';
      title: string;
      templateId: string;
      rows: { name: string; value: string }[];
      url: string;
      path: string;
    }
  | { type: 'transfer' }
  | { type: 'event'; name: string; key: string }
  | { type: 'other'; kind: string; json: string };

export interface ArticleView {
  title: string;
  description: string;
  picture: string;
  url: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of these fields that is there, as text. Names are compared without case and underscores. */
function pick(fields: Fields, ...names: string[]): string {
  const plain = (name: string) => name.replaceAll('_', '').toLowerCase();
  for (const name of names) {
    const key = Object.keys(fields).find((each) => plain(each) === plain(name));
    const value = key === undefined ? undefined : fields[key];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return '';
}

/** A reply keeps its fields in an element of the kind's name. */
function inner(content: Fields, name: string): Fields {
  const value = content[name];
  return isFields(value) ? value : content;
}

const list = (value: unknown): Fields[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(isFields);

const TEMPLATES = new Set<ChatEntry['via']>(['template', 'subscribe']);

/** Reads what a line of the chat shows. */
export function viewOf({ kind, content, via }: Pick<ChatEntry, 'kind' | 'content' | 'via'>): MessageView {
  if (TEMPLATES.has(via)) return template(content);
  if (kind.startsWith('event:'))
    return { type: 'event', name: kind.slice(6), key: pick(content, 'EventKey') };
  switch (kind) {
    case 'text':
      return { type: 'text', text: pick(inner(content, 'text'), 'Content') };
    case 'image':
      return image(inner(inner(content, 'Image'), 'image'));
    case 'voice': {
      const fields = inner(inner(content, 'Voice'), 'voice');
      return { type: 'voice', mediaId: pick(fields, 'MediaId'), recognition: pick(fields, 'Recognition') };
    }
    case 'video':
    case 'shortvideo':
    case 'mpvideo':
      return video(inner(inner(content, 'Video'), kind));
    case 'music': {
      const fields = inner(inner(content, 'Music'), 'music');
      const url = pick(fields, 'MusicUrl', 'HQMusicUrl');
      return { type: 'music', title: pick(fields, 'Title'), description: pick(fields, 'Description'), url };
    }
    case 'news':
      return articles(content);
    case 'location':
      return {
        type: 'location',
        latitude: pick(content, 'Location_X'),
        longitude: pick(content, 'Location_Y'),
        label: pick(content, 'Label'),
      };
    case 'link':
      return { type: 'link', ...article(inner(content, 'link')) };
    case 'miniprogrampage': {
      const fields = inner(content, 'miniprogrampage');
      return {
        type: 'page',
        title: pick(fields, 'Title'),
        appId: pick(fields, 'AppId'),
        path: pick(fields, 'PagePath'),
      };
    }
    case 'msgmenu':
      return choices(inner(content, 'msgmenu'));
    case 'transfer_customer_service':
    case 'transfer_biz_ai_ivr':
      return { type: 'transfer' };
    default:
      return { type: 'other', kind, json: JSON.stringify(content, null, 2) };
  }
}

const image = (fields: Fields): MessageView => ({
  type: 'image',
  mediaId: pick(fields, 'MediaId'),
  url: pick(fields, 'PicUrl'),
});

const video = (fields: Fields): MessageView => ({
  type: 'video',
  mediaId: pick(fields, 'MediaId'),
  title: pick(fields, 'Title'),
  description: pick(fields, 'Description'),
});

const article = (fields: Fields): ArticleView => ({
  title: pick(fields, 'Title'),
  description: pick(fields, 'Description', 'digest'),
  picture: pick(fields, 'PicUrl', 'thumb_url'),
  url: pick(fields, 'Url', 'content_source_url'),
});

function articles(content: Fields): MessageView {
  const given = inner(content, 'news');
  const wrapped = given.Articles ?? given.articles;
  const items = isFields(wrapped) && 'item' in wrapped ? wrapped.item : wrapped;
  return { type: 'articles', items: list(items).map(article) };
}

const choices = (fields: Fields): MessageView => ({
  type: 'choices',
  head: pick(fields, 'head_content'),
  items: list(fields.list).map((item) => ({ id: pick(item, 'id'), content: pick(item, 'content') })),
  tail: pick(fields, 'tail_content'),
});

function template(content: Fields): MessageView {
  const data = isFields(content.data) ? content.data : {};
  const page = isFields(content.miniprogram) ? pick(content.miniprogram, 'pagepath') : pick(content, 'page');
  return {
    type: 'template',
    title: pick(content, 'title'),
    templateId: pick(content, 'template_id'),
    rows: Object.entries(data).map(([name, given]) => ({
      name: labelOf(name, pick(content, 'template')),
      value: isFields(given) ? pick(given, 'value') : String(given),
    })),
    url: pick(content, 'url'),
    path: page,
  };
}

/** What a template's text calls one of its values: what stands before it on its line. */
function labelOf(name: string, text: string): string {
  const line = text.split('\n').find((each) => each.includes(`{{${name}.DATA}}`)) ?? '';
  return line.split('{{')[0]!.replace(/[:：\s]+$/, '') || name;
}
