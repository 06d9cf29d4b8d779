// The pushes of WeCom: a compact table for the reader, a type for each, and fixtures for the tests.

const HEADER =
  '// Generated from scripts/data/work/events.jsonl by npm run generate: change the data, not this file.\n\n';
const FOLDER = 'src/work/push/events';

/** The files of types, by the names of the pushes in them; the first that fits is taken. */
const GROUPS = [
  ['robot', /^bot_/],
  ['customers', /^(?:change_external|customer_acquisition|kf_|msgaudit)/],
  ['contacts', /^(?:change_contact|change_school|change_chain|batch_job|share_chain)/],
  ['meetings', /^(?:meeting_|living_|book_meeting|cancel_meeting)/],
  [
    'office',
    /^(?:open_approval|sys_approval|doc_|smart_sheet|wedrive|.*(?:calendar|schedule|email)|program_)/,
  ],
  [
    'provider',
    (row) =>
      !row.forms.includes('app') || /^(?:share_agent|miniprogram_pay|finish_vip|submit_vip)/.test(row.name),
  ],
  ['messages', (row) => row.event === undefined],
  ['apps', () => true],
];

/** Words that WeCom writes together. */
const WORDS = {
  userid: 'userId',
  aeskey: 'aesKey',
  aibotid: 'robotId',
  msgtype: 'msgType',
  eventtype: 'eventType',
};

/** Fields whose own name is taken by a property that every push has. */
const RENAMED = { Name: 'displayName', Format: 'voiceFormat', create_time: 'notifiedAt' };

/** `ExternalUserID` and `external_userid` as a property: `externalUserId`. */
export function propertyOf(name) {
  if (RENAMED[name]) return RENAMED[name];
  const words = name
    .replace(/ID(?=$|[A-Z_])/g, 'Id')
    .replace(/^[A-Z]+(?![a-z])/, (all) => all.toLowerCase())
    .split('_')
    .map((word) => WORDS[word] ?? word);
  const joined = words
    .map((word, index) => (index === 0 ? word : word[0].toUpperCase() + word.slice(1)))
    .join('');
  return joined[0].toLowerCase() + joined.slice(1);
}

const pascal = (name) => name.replace(/(^|_)(\w)/g, (_, __, letter) => letter.toUpperCase());
/** The name of a push's type. */
export const typeNameOf = ({ name }) => `Work${pascal(name.replace(/^bot_/, 'robot_'))}Push`;

/** The pushes that arrive at a webhook; kf records are pulled, and one event is of the WebSocket alone. */
const arrives = ({ forms }) => !forms.includes('kf') && forms.some((form) => form !== 'bot-ws');

export function eventFiles(rows) {
  const pushes = rows.filter((row) => arrives(row)).map((row) => flat(row));
  const files = { [`${FOLDER}/work-events.data.ts`]: table(pushes) };
  const names = {};
  for (const row of pushes) {
    const [group] = GROUPS.find(([, of]) => (of instanceof RegExp ? of.test(row.name) : of(row)));
    (names[group] ??= []).push(row);
  }
  for (const [group, members] of Object.entries(names)) {
    const bases = [...new Set(members.map((row) => baseOf(row)))].toSorted((a, b) => (a < b ? -1 : 1));
    files[`${FOLDER}/${group}.types.ts`] =
      `${HEADER}import type { ${bases.join(', ')} } from '../work-push-base.js';\n\n` +
      members.map((row) => interfaceOf(row)).join('\n');
  }
  files[`${FOLDER}/work-pushes.types.ts`] = unions(names);
  files['src/work/kf/kf-records.types.ts'] = kfRecords(rows.filter(({ forms }) => forms.includes('kf')));
  files['test/work/fixtures/events.data.ts'] = fixtures(pushes);
  return files;
}

/** The fields of a robot's event stand inside `event`; the type has them beside the others. */
function flat(row) {
  if (!row.name.startsWith('bot_') || row.event === undefined) return row;
  const { eventtype: _, ...fields } = row.fields.event;
  return { ...row, fields };
}

const baseOf = (row) => {
  if (row.name.startsWith('bot_')) return row.event ? 'WorkRobotEventPush' : 'WorkRobotMessagePush';
  if (row.event === undefined) return 'WorkMessagePush';
  return row.changeType === undefined ? 'WorkEventPush' : 'WorkChangePush';
};

function interfaceOf(row) {
  const base = baseOf(row);
  const { event, changeType, msgType } = row;
  const args = /Event|Change/.test(base)
    ? [`'${row.name}'`, `'${event}'`, ...(changeType ? [`'${changeType}'`] : [])]
    : [`'${row.name}'`, `'${msgType}'`];
  const about = [eventName(row), row.note].filter(Boolean).join('. ');
  const lines = membersOf(row).map(([name, shape]) => {
    const optional = name.endsWith('?') ? '?' : '';
    return `  readonly ${propertyOf(name.replace(/\?$/, ''))}${optional}: ${typeOf(shape, '  ')};`;
  });
  return `/** ${about.replaceAll('*/', '* /')}${/[.。]$/.test(about) ? '' : '.'} */\nexport interface ${typeNameOf(row)} extends ${base}<${args.join(', ')}> {\n${lines.join('\n')}\n}\n`;
}

const eventName = ({ event, changeType, msgType, name }) =>
  event === undefined
    ? `A message of type \`${msgType ?? name}\``
    : `The event \`${event}\`${changeType ? `, \`${changeType}\`` : ''}`;

/** The fields that not every push has. */
const COMMON = new Set(['AgentID', 'AgentId']);
const membersOf = ({ fields, name }) =>
  Object.entries(fields).flatMap(([field, shape]) => {
    const bare = field.replace(/\?$/, '');
    if (COMMON.has(bare) || (bare === 'EventKey' && !name.startsWith('bot_'))) {
      return bare === 'EventKey' && !field.endsWith('?') ? [[field, shape]] : [];
    }
    return [[field, shape]];
  });

function typeOf(shape, indent, property = propertyOf) {
  if (shape === 'str') return 'string';
  if (shape === 'int' || shape === 'num') return 'number';
  if (shape === 'bool') return 'boolean';
  if (shape === 'any') return 'unknown';
  // One text alone.
  if (typeof shape === 'string' && shape.startsWith('=')) return `'${shape.slice(1)}'`;
  if (Array.isArray(shape)) return `readonly ${typeOf(shape[0], indent, property)}[]`;
  if (shape.$wrap) return `readonly ${typeOf(shape.of, indent, property)}[]`;
  const inner = `${indent}  `;
  const lines = Object.entries(shape).map(([name, value]) => {
    const optional = name.endsWith('?') ? '?' : '';
    return `${inner}readonly ${property(name.replace(/\?$/, ''))}${optional}: ${typeOf(value, inner, property)};`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function table(pushes) {
  const lines = pushes.map(({ name, forms, msgType, event, changeType, fields }) =>
    JSON.stringify({
      name,
      ...(name.startsWith('bot_') && { robot: true }),
      ...(event === undefined && { msgType }),
      ...(event !== undefined && { event }),
      ...(changeType !== undefined && { changeType }),
      fields,
      forms: undefined,
      ...(forms.includes('app') ? {} : { forms }),
    }),
  );
  return `${HEADER}/** One push a line, as JSON: how it is told from others, and the shapes of its fields. */\nexport const WORK_EVENTS = \`\n${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\n\`;\n`;
}

function unions(names) {
  const imports = Object.entries(names).map(
    ([group, rows]) =>
      `import type { ${rows.map((row) => typeNameOf(row)).join(', ')} } from './${group}.types.js';\n`,
  );
  const isRobot = ({ name }) => name.startsWith('bot_');
  const all = Object.values(names).flat();
  const joined = (rows) => rows.map((row) => `\n  | ${typeNameOf(row)}`).join('');
  const events = new Map();
  for (const row of all.filter((one) => !isRobot(one) && one.event !== undefined)) {
    const kept = events.get(row.event) ?? [];
    events.set(row.event, row.changeType ? [...kept, row.changeType] : kept);
  }
  const changes = [...events].map(
    ([event, kinds]) =>
      `  '${event}': ${kinds.length === 0 ? 'never' : kinds.map((kind) => `'${kind}'`).join(' | ')};`,
  );
  return `${HEADER}${imports.join('')}import type { WorkUnknownPush } from '../work-push-base.js';

/** Every push of WeCom that this package knows, except those of robots. Narrow it by \`name\`. */
export type WorkKnownPush =${joined(all.filter((row) => !isRobot(row)))};

/** Every push of WeCom, except those of robots. */
export type WorkPush = WorkKnownPush | WorkUnknownPush;

/** Every push of a robot that this package knows. Narrow it by \`name\`. */
export type WorkRobotPush =${joined(all.filter((row) => isRobot(row)))};

/** The change types of each event. */
export interface WorkChangeTypes {
${changes.join('\n')}
}

${Object.entries(names)
  .map(([group]) => `export type * from './${group}.types.js';`)
  .join('\n')}
`;
}

/** kf records are answers of an API, so their fields keep WeCom's names. */
function kfRecords(rows) {
  const same = (name) => name;
  const types = rows.map((row) => {
    const name = `Work${pascal(row.name)}Record`;
    const lines = Object.entries(row.fields).map(([field, shape]) => {
      const optional = field.endsWith('?') ? '?' : '';
      const type =
        field === 'event'
          ? typeOf({ ...shape, event_type: `=${row.event}` }, '  ', same)
          : typeOf(shape, '  ', same);
      return `  readonly ${field.replace(/\?$/, '')}${optional}: ${type};`;
    });
    const about =
      row.event === undefined ? `A message of type \`${row.msgType}\`` : `The event \`${row.event}\``;
    return `/** ${about}${row.note ? `. ${row.note}` : ''}${/[.]$/.test(row.note ?? '') ? '' : '.'} */\nexport interface ${name} extends WorkKfRecordBase {\n  readonly msgtype: '${row.msgType}';\n${lines.join('\n')}\n}\n`;
  });
  const union = rows.map((row) => `\n  | Work${pascal(row.name)}Record`).join('');
  return `${HEADER}import type { WorkKfRecordBase } from './kf-record-base.js';

${types.join('\n').replace(/: undefined/g, '')}
/** A record that \`kf/sync_msg\` gives. Narrow it by \`msgtype\`, and events by \`event.event_type\`. */
export type WorkKfRecord =${union};
`;
}

/** A sample of each push, in each of the forms that it arrives in, with what it must be read as. */
function fixtures(pushes) {
  const entries = pushes.flatMap((row) =>
    row.forms
      .filter((form) => form !== 'bot-ws')
      .map((form) => {
        const body = row.name.startsWith('bot_')
          ? JSON.stringify(robotBody(row))
          : `<xml>${headOf(row, form)}${xmlOf(row.fields)}</xml>`.replace(PAYMENT, paymentOf(row));
        const expected = JSON.stringify(expectedOf(row)).replace(PAYMENT, paymentOf(row));
        return (
          `  {\n    form: '${form}',\n    body: ${JSON.stringify(body)},\n` +
          `    push: ${expected} satisfies Fields<${typeNameOf(row)}>,\n  },`
        );
      }),
  );
  const types = pushes.map((row) => typeNameOf(row));
  return `${HEADER}import type { ${types.join(', ')} } from '../../../src/work/push/events/work-pushes.types.js';

/** The fields of one push, without those that every push has. */
type Fields<Push> = Omit<Push, keyof Common> & { readonly name: string };
interface Common {
  format: unknown;
  toUserName: unknown;
  fromUserName: unknown;
  createTime: unknown;
  raw: unknown;
  agentId: unknown;
  eventKey: unknown;
  suiteId: unknown;
  authCorpId: unknown;
  serviceCorpId: unknown;
  msgId: unknown;
  robotId: unknown;
  chatType: unknown;
  fromUserId: unknown;
  fromCorpId: unknown;
  responseUrl: unknown;
  quote: unknown;
  content: unknown;
}

/** A sample of every push, with what it must be read as. */
export const EVENT_FIXTURES = [
${entries.join('\n')}
];
`;
}

const cdata = (name, text) => `<${name}><![CDATA[${text}]]></${name}>`;

function headOf({ msgType, event, changeType, name }, form) {
  if (form === 'suite' || form === 'provider') {
    const who =
      form === 'suite'
        ? cdata('SuiteId', 'ww8765432109fedcba')
        : cdata('ServiceCorpId', 'wwprov1234567890ab');
    return `${who}${cdata('AuthCorpId', 'wpAbC')}${cdata('InfoType', event)}<TimeStamp>1790000100</TimeStamp>${
      changeType ? cdata('ChangeType', changeType) : ''
    }`;
  }
  if (name.startsWith('miniprogram_pay')) return '';
  return (
    cdata('ToUserName', 'ww0123456789abcdef') +
    cdata('FromUserName', 'zhangsan') +
    `<CreateTime>1790000100</CreateTime>${cdata('MsgType', msgType ?? 'event')}` +
    (event === undefined ? '' : cdata('Event', event)) +
    (changeType === undefined ? '' : cdata('ChangeType', changeType))
  );
}

function robotBody(row) {
  const fields = sampleBody(row.fields);
  const own = row.event === undefined ? fields : { event: { eventtype: row.event, ...fields } };
  return { ...robotHead(row), ...own };
}

const robotHead = ({ msgType, event }) => ({
  msgid: 'CAIQ1',
  aibotid: 'AIBOT',
  chattype: 'single',
  from: { userid: 'zhangsan' },
  msgtype: msgType,
  ...(event && { create_time: 1790000410 }),
});

const PAYMENT = 'TRANSACTION.SUCCESS';
const paymentOf = ({ name }) => (name.endsWith('refund') ? 'REFUND.SUCCESS' : PAYMENT);

/** What a field says in the samples: its own name, or a number made of it. */
const sampleText = (name) => `${name}-1`;
const sampleNumber = (name) => name.length + 1000;

function xmlOf(fields) {
  return Object.entries(fields)
    .map(([key, shape]) => element(key.replace(/\?$/, ''), shape))
    .join('');
}

function element(name, shape) {
  if (name === 'SuiteId' || name === 'AuthCorpId') return '';
  if (name === 'event_type') return cdata(name, PAYMENT);
  if (shape === 'str' || shape === 'any') return cdata(name, sampleText(name));
  if (shape === 'int') return `<${name}>${sampleNumber(name)}</${name}>`;
  if (shape === 'num') return `<${name}>${sampleNumber(name)}.5</${name}>`;
  if (shape === 'bool') return `<${name}>true</${name}>`;
  if (Array.isArray(shape)) return [1, 2].map(() => element(name, shape[0])).join('');
  if (shape.$wrap)
    return `<${name}>${element(shape.$wrap, shape.of)}${element(shape.$wrap, shape.of)}</${name}>`;
  return `<${name}>${xmlOf(shape)}</${name}>`;
}

function sampleBody(shape, name = '') {
  if (shape === 'str' || shape === 'any') return sampleText(name);
  if (shape === 'int') return sampleNumber(name);
  if (shape === 'num') return sampleNumber(name) + 0.5;
  if (shape === 'bool') return true;
  if (Array.isArray(shape)) return [sampleBody(shape[0], name), sampleBody(shape[0], name)];
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => {
      const bare = key.replace(/\?$/, '');
      return [bare, sampleBody(value, bare)];
    }),
  );
}

function expectedOf(row) {
  const read = (shape, name) => {
    if (shape === 'str' || shape === 'any') return sampleText(name);
    if (shape === 'int') return sampleNumber(name);
    if (shape === 'num') return sampleNumber(name) + 0.5;
    if (shape === 'bool') return true;
    if (Array.isArray(shape)) return [read(shape[0], name), read(shape[0], name)];
    if (shape.$wrap) return [read(shape.of, shape.$wrap), read(shape.of, shape.$wrap)];
    return Object.fromEntries(
      Object.entries(shape).map(([key, value]) => {
        const bare = key.replace(/\?$/, '');
        return [propertyOf(bare), read(value, bare)];
      }),
    );
  };
  const own = Object.fromEntries(
    membersOf(row)
      .map(([key, shape]) => [key.replace(/\?$/, ''), shape])
      .filter(([key]) => !['SuiteId', 'AuthCorpId', 'MsgId', 'EventKey', 'Content'].includes(key))
      .map(([key, shape]) => [propertyOf(key), key === 'event_type' ? PAYMENT : read(shape, key)]),
  );
  return {
    name: row.name,
    msgType: row.event === undefined ? row.msgType : 'event',
    ...(row.event !== undefined && { event: row.event }),
    ...(row.changeType !== undefined && { changeType: row.changeType }),
    ...own,
  };
}
