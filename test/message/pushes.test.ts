import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPush } from '../../src/message/parse/read-push.js';
import { makeFixture, PUSHES } from '../support/message/push-fixtures.js';
import { seededRandom } from '../support/seeded-random.js';

const VARIANTS = 25;

describe('every kind of push', () => {
  it('has a name of its own', () => {
    expect(new Set(PUSHES.map(({ name }) => name)).size).toBe(PUSHES.length);
    expect(PUSHES.length).toBeGreaterThan(160);
  });

  it.each(PUSHES.map((push) => [push.name, push] as const))(
    '%s is read from XML and from JSON',
    (name, push) => {
      const random = seededRandom(PUSHES.indexOf(push) + 1);
      for (let variant = 0; variant < VARIANTS; variant++) {
        const { xml, json, typed } = makeFixture(push, random);
        const fromXml = readPush(xml);
        expect({ ...fromXml, body: xml }).toEqual({ ...typed, format: 'xml', raw: fromXml.raw, body: xml });
        const fromJson = readPush(json);
        expect({ ...fromJson, body: json }).toEqual({
          ...typed,
          format: 'json',
          raw: fromJson.raw,
          body: json,
        });
      }
    },
  );
});

/** What users type and scan, and what means something to a reader of XML or JSON. */
const PUT = [
  ']]>', ' ]]> ', ']]', '<![CDATA[', '<a>', '</a>', '<xml><status><![CDATA[1]]></status></xml>', '</xml>', '&', '&lt;', '&#x0;', '<!DOCTYPE x>', '<?xml?>',
  '<!-- -->', '%', '{', '}', ',', '\0', '\u0014', '\u001d', '\u007f', '\u0085', '\ufffe',
  '\uffff', '\u2028', '\ufeff', '\r\n', '\t', '😀', '\u200d', '汉',
]; // prettier-ignore
/** A field of text: its name, and the text behind the start tag or the colon. */
const TEXTS = {
  xml: /<([A-Za-z_]+)>\s*<!\[CDATA\[([^]*?)\]\]>/g,
  json: /"([A-Za-z_]+)"\s*:\s*"((?:[^"\\]|\\.)*)"/g,
} as const;
/** What a push is, is decided by these. */
const DECIDING = new Set(['MsgType', 'Event', 'InfoType', 'MsgID', 'MsgId']);

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

describe('every text of every kind of push', () => {
  it.each(['xml', 'json'] as const)('may hold anything, at any place, in %s', (format) => {
    const random = seededRandom(11);
    const wrong: string[] = [];
    let tried = 0;
    for (const push of PUSHES) {
      for (let variant = 0; variant < 4; variant++) {
        const body = makeFixture(push, random)[format];
        const before = leaves(readPush(body).raw);
        for (const [whole, name, text] of [...body.matchAll(TEXTS[format])].filter(
          ([, field]) => !DECIDING.has(field!),
        )) {
          // The end of the very element cannot be told from the one that WeChat writes.
          const puts = PUT.filter((one) => !one.includes(`]]></${name}>`));
          const put = puts[Math.floor(random() * puts.length)]!;
          const end = body.indexOf(whole) + whole.length - (format === 'xml' ? 3 : 1);
          // Not in the middle of an escape of JSON.
          const back = text!.includes('\\') ? text!.length : Math.floor(random() * (text!.length + 1));
          const changed = body.slice(0, end - back) + put + body.slice(end - back);
          tried += 1;
          const after = leaves(readPush(changed).raw);
          const differ = after.filter((leaf, i) => leaf !== before[i]).length;
          if (after.length !== before.length || differ !== 1) wrong.push(`${push.name}.${name} ${put}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(2000);
  });
});

describe('the sources of the types', () => {
  it('agree with the output of the generator', async () => {
    const script = new URL('../../scripts/generate-pushes.js', import.meta.url).href;
    const { generate } = (await import(script)) as {
      generate: () => Promise<Record<string, string>>;
    };
    const folder = new URL('../../src/message/pushes/', import.meta.url);
    const committed = Object.fromEntries(
      readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
    );
    expect(committed).toEqual(await generate());
  });
});
