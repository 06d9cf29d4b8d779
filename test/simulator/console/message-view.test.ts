import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../console/src/phone/message-view.js';
import { linksIn } from '../../../console/src/phone/text-links.js';

const reply = (kind: string, content: Record<string, unknown>) => viewOf({ kind, content, via: 'reply' });
const custom = (kind: string, content: Record<string, unknown>) => viewOf({ kind, content, via: 'custom' });
const template = (content: Record<string, unknown>) => viewOf({ kind: 'template', content, via: 'template' });

describe('the content of a chat line', () => {
  it.each([
    ['text', { Content: 'a' }, { content: 'a' }],
    ['image', { Image: { MediaId: 'm' } }, { media_id: 'm' }],
    ['voice', { Voice: { MediaId: 'm' } }, { media_id: 'm' }],
    ['video', { Video: { MediaId: 'm', Title: 't' } }, { media_id: 'm', title: 't' }],
    ['music', { Music: { Title: 't', MusicUrl: 'u' } }, { title: 't', musicurl: 'u' }],
  ])('is the same for a %s, as a reply or through the API', (kind, replied, sent) => {
    expect(reply(kind, replied)).toEqual(custom(kind, sent));
  });

  it('reads news with one article or several', () => {
    const one = { Title: 'A', Description: 'd', PicUrl: 'p', Url: 'u' };
    expect(reply('news', { Articles: { item: one } })).toEqual({
      type: 'articles',
      items: [{ title: 'A', description: 'd', picture: 'p', url: 'u' }],
    });
    expect(reply('news', { Articles: { item: [one, one] } })).toHaveProperty('items.length', 2);
    expect(custom('news', { articles: [{ title: 'A' }] })).toHaveProperty('items.length', 1);
    expect(reply('news', {})).toHaveProperty('items', []);
  });

  it('labels the values of a template like its text', () => {
    const view = template({
      template_id: 'T',
      template: '{{first.DATA}}\n单号：{{keyword1.DATA}}',
      data: { first: { value: 'Hi' }, keyword1: { value: 'SF1' } },
    });
    expect(view).toMatchObject({
      rows: [
        { name: 'first', value: 'Hi' },
        { name: '单号', value: 'SF1' },
      ],
    });
  });

  it('shows an unknown kind whole', () => {
    expect(reply('hologram', { A: 1 })).toEqual({ type: 'other', kind: 'hologram', json: '{\n  "A": 1\n}' });
  });
});

describe('links in a text', () => {
  it('are its anchors, and everything else stays text', () => {
    expect(linksIn('see <a href="http://x/">this</a> or <b>that</b>')).toEqual([
      { text: 'see ' },
      { text: 'this', href: 'http://x/' },
      { text: ' or <b>that</b>' },
    ]);
    expect(linksIn('')).toEqual([{ text: '' }]);
    expect(linksIn('<a href=x>no quotes</a>')).toEqual([{ text: '<a href=x>no quotes</a>' }]);
  });
});
