import { describe, expect, it } from 'vitest';
import { readPush } from '../../src/message/parse/read-push.js';
import { HandlerTable } from '../../src/webhook/boot/handler-table.js';
import type { HandlerMatch } from '../../src/webhook/declare/handler-spec.js';
import { eventXml, textXml, xml } from '../support/webhook/pushes.js';

const table = (...handlers: [string, HandlerMatch][]): HandlerTable<string> => {
  const made = new HandlerTable<string>();
  for (const [name, match] of handlers) made.add({ match, label: name }, name);
  return made;
};
const text = (pattern?: string | RegExp): HandlerMatch => ({ kind: 'text', text: pattern });
const event = (name: string, key?: string): HandlerMatch => ({ kind: 'event', event: name, key });
const chosen = (from: HandlerTable<string>, message: string) => from.find(readPush(message))?.handler;

describe('the choice of a handler', () => {
  const texts = table(
    ['any message', { kind: 'anyMessage' }],
    ['any text', text()],
    ['first pattern', text(/^p/)],
    ['second pattern', text(/^pi/)],
    ['exact', text('ping')],
    ['image', { kind: 'message', msgType: 'image' }],
  );

  it.each([
    ['ping', 'exact'],
    ['pint', 'first pattern'],
    [' ping', 'any text'],
    ['Ping', 'any text'],
  ])('selects the most specific handler for the text %j: %s', (content, name) => {
    expect(chosen(texts, textXml(content))).toBe(name);
  });

  it('selects the handler of the type, or the general one for a type without', () => {
    const message = (MsgType: string) =>
      xml({ ToUserName: 'a', FromUserName: 'b', CreateTime: '1', MsgType });
    expect(chosen(texts, message('image'))).toBe('image');
    expect(chosen(texts, message('voice'))).toBe('any message');
    expect(chosen(texts, message('from_the_future'))).toBe('any message');
    expect(chosen(table(['text', text()]), message('voice'))).toBeUndefined();
  });

  it('returns the match of a regular expression from the start of each text, with any flags', () => {
    for (const flags of ['', 'g', 'y', 'gy', 'i']) {
      const greedy = table(['n', text(new RegExp('n=(\\d+)', flags))]);
      for (let i = 0; i < 3; i++) {
        const found = greedy.find(readPush(textXml(`n=${i}`)));
        expect(found?.match?.[1]).toBe(String(i));
      }
    }
  });

  const events = table(
    ['any event', { kind: 'anyEvent' }],
    ['click', event('click')],
    ['click A', event('click', 'A')],
    ['location report', event('location')],
    ['subscribe by poster', event('subscribe', 'qrscene_poster')],
    ['location message', { kind: 'message', msgType: 'location' }],
  );

  it.each([
    ['CLICK', { EventKey: 'A' }, 'click A'],
    ['click', { EventKey: 'a' }, 'click'],
    ['LOCATION', {}, 'location report'],
    ['subscribe', { EventKey: 'qrscene_poster' }, 'subscribe by poster'],
    ['subscribe', { EventKey: '' }, 'any event'],
    ['from_the_future', {}, 'any event'],
  ])('selects the most specific handler for the event %s %j: %s', (name, fields, handler) => {
    expect(chosen(events, eventXml(name, fields))).toBe(handler);
  });

  it('does not confuse an event with a message type of the same name', () => {
    const message = xml({ ToUserName: 'a', FromUserName: 'b', CreateTime: '1', MsgType: 'location' });
    expect(chosen(events, message)).toBe('location message');
  });

  it('refuses a second handler with the same filter', () => {
    for (const match of [
      text('a'),
      text(/a/i),
      text(),
      event('click'),
      event('click', 'A'),
      { kind: 'anyMessage' },
      { kind: 'anyEvent' },
      { kind: 'message', msgType: 'image' },
    ] satisfies HandlerMatch[]) {
      expect(() => table(['one', match], ['two', match])).toThrow('two');
    }
    expect(() => table(['one', text(/a/)], ['two', text(/a/i)])).not.toThrow();
  });
});
