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
