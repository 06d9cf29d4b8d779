import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allWorkEvents } from '../../src/work/push/events/event-table.js';
import { propertyOf } from '../../src/work/push/events/property-of.js';
import { readRobotPush } from '../../src/work/push/read-robot-push.js';
import { readWorkPush } from '../../src/work/push/read-work-push.js';
import { propertyOf as generated } from '../../scripts/lib/work/events.js';
import { EVENT_FIXTURES } from './fixtures/events.data.js';

const rows = readFileSync(new URL('../../scripts/data/work/events.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { name: string; forms: string[]; fields: object });

describe('The pushes of WeCom', () => {
  it.each(EVENT_FIXTURES.map(({ push, form, body }) => [push.name, form, body, push] as const))(
    '%s is read from its fixture (%s)',
    (_, form, body, push) => {
      const read = form === 'bot' ? readRobotPush(body) : readWorkPush(body);
      expect(read).toMatchObject(push);
      expect(read.raw).toBeTypeOf('object');
      const owners: Record<string, object> = {
        suite: { suiteId: 'ww8765432109fedcba', createTime: 1790000100 },
        provider: { serviceCorpId: 'wwprov1234567890ab' },
      };
      expect(read).toMatchObject(owners[form] ?? {});
    },
  );

  it('are all in the table and in the fixtures, kf records and the WebSocket apart', () => {
    const wanted = rows.filter(({ forms }) => !forms.includes('kf') && forms.join() !== 'bot-ws');
    expect(rows).toHaveLength(235);
    expect(allWorkEvents().map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
    expect(new Set(EVENT_FIXTURES.map(({ push }) => push.name)).size).toBe(wanted.length);
  });

  it('have properties that the generator of the types names alike', () => {
    const names = [...JSON.stringify(rows).matchAll(/"([A-Za-z_]+)\??":/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(500);
    for (const name of names) expect(propertyOf(name)).toBe(generated(name));
  });

  it('are read whatever the case of their names, with blanks around InfoType, and whole where nobody knows them', () => {
    const notice = readWorkPush(
      '<xml><SuiteId>s</SuiteId><InfoType><![CDATA[ Change_Contact]]></InfoType><Timestamp>7</Timestamp>' +
        '<ChangeType>CREATE_PARTY</ChangeType><ID>4</ID></xml>',
    );
    expect(notice).toMatchObject({
      name: 'change_contact_create_party',
      event: 'change_contact',
      changeType: 'create_party',
      createTime: 7,
      id: 4,
    });
    expect((notice as { eventKey?: string }).eventKey).toBe('create_party');
    const unknown = readWorkPush(
      '<xml><MsgType>event</MsgType><Event>New_Thing</Event><Some><A>1</A></Some></xml>',
    );
    expect(unknown).toMatchObject({ name: 'unknown_event', event: 'New_Thing', raw: { Some: { A: '1' } } });
    expect(readWorkPush('<xml><MsgType>hologram</MsgType><MsgId>5</MsgId></xml>')).toMatchObject({
      name: 'unknown',
      msgType: 'hologram',
      msgId: '5',
    });
  });

  it('may be as large as a megabyte', () => {
    const list = Array.from({ length: 3000 }, (_, i) => `<Item><![CDATA[member-${i}]]></Item>`).join('');
    const push = readWorkPush(
      `<xml><MsgType>event</MsgType><Event>change_external_chat</Event><ChangeType>update</ChangeType>` +
        `<ChatId>c</ChatId><MemChangeList>${list}</MemChangeList><X>${'x'.repeat(500_000)}</X></xml>`,
    );
    expect(push).toMatchObject({ name: 'change_external_chat_update' });
    expect((push as unknown as { memChangeList: string[] }).memChangeList).toHaveLength(3000);
  });
});
