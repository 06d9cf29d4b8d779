// Turns the definitions of all pushes into console/src/gallery/pushes.table.ts: what the console's gallery makes its
// forms from. `--check` writes nothing and fails when the file is not what the data says.
import { readFileSync } from 'node:fs';
import { writeGenerated } from './lib/generated-files.js';
import { tableModule } from './lib/tables.js';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const lines = (path) =>
  read(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Values that say more than the name of their field. */
const SAMPLES = {
  Content: 'hello',
  EventKey: 'KEY',
  Location_X: '39.908823',
  Location_Y: '116.397470',
  Latitude: '39.908823',
  Longitude: '116.397470',
  Precision: '65.000000',
  Scale: '15',
  Label: '天安门',
  Format: 'amr',
  currency: 'CNY',
  payer_currency: 'CNY',
  trade_state: 'SUCCESS',
  trade_type: 'JSAPI',
  refund_status: 'SUCCESS',
};

/** Filled in by the simulator, which knows the account. */
const FILLED_IN = new Set(['MsgId', 'MsgID', 'AppId', 'CreateTime']);

const NUMBERS = new Set(['int', 'num', 'int64', 'float', 'long', 'flag']);

function sampleOf(name, type) {
  if (SAMPLES[name] !== undefined) return SAMPLES[name];
  if (NUMBERS.has(type)) return /time$/i.test(name) ? 1767225600 : type === 'float' ? 1.5 : 1;
  if (type === 'bool') return true;
  if (/url$/i.test(name)) return 'https://example.com/';
  if (type === 'str:rfc3339' || name.endsWith('_time')) return '2026-01-01T00:00:00+08:00';
  return name;
}

/** A field as the form shows it: its name, how it is entered, a sample, and 1 where it may be missing. */
const field = (name, kind, sample, optional) => [name, kind, sample, ...(optional ? [1] : [])];
const kindOf = (sample) =>
  typeof sample === 'object'
    ? 'json'
    : typeof sample === 'boolean'
      ? 'flag'
      : typeof sample === 'number'
        ? 'number'
        : 'text';

// Pushes to accounts and platforms: scripts/data/pushes.json.

function accountValue({ name, type, fields = [], item, of }) {
  const inner = Object.fromEntries(fields.map((one) => [one.name, accountValue(one)]));
  if (type === 'object') return inner;
  if (type !== 'array') return sampleOf(name, type);
  const element = fields.length > 0 ? inner : sampleOf(name, of ?? 'string');
  return item ? { [item]: [element] } : [element];
}

function accountRow({ name, title, products, msgType, event, infoType, fields }) {
  const to = [
    ...(products.includes('oa') ? ['official'] : []),
    ...(products.some((product) => product.startsWith('mini')) ? ['mini'] : []),
    ...(products.includes('component') ? ['platform'] : []),
  ];
  const fixed = infoType ? { InfoType: infoType } : { MsgType: msgType, ...(event && { Event: event }) };
  const shown = fields.filter((one) => !FILLED_IN.has(one.name));
  return {
    to,
    name: infoType ?? event ?? msgType,
    id: name,
    title,
    fixed,
    fields: shown.map((one) => {
      const sample = accountValue(one);
      return field(one.name, kindOf(sample), sample, one.optional);
    }),
  };
}

// WeChat Pay and WeCom: shapes.

function shapeValue(name, shape) {
  if (typeof shape === 'string') return sampleOf(name, shape.replace(/~$/, ''));
  if (Array.isArray(shape)) return [shapeValue(name, shape[0])];
  if ('$wrap' in shape) return { [shape.$wrap]: [shapeValue(shape.$wrap, shape.of)] };
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [
      key.replace(/\?$/, ''),
      shapeValue(key.replace(/\?$/, ''), value),
    ]),
  );
}

const shapeFields = (shape, areAllWanted) =>
  Object.entries(shape).map(([key, value]) => {
    const name = key.replace(/\?$/, '');
    const sample = shapeValue(name, value);
    return field(name, kindOf(sample), sample, key.endsWith('?') && !areAllWanted);
  });

const payRows = ({ event, name, variants }) =>
  variants.map(({ mode, shape }, index) => ({
    to: ['merchant'],
    name: event,
    id: index === 0 ? event : `${event} ${index + 1}`,
    title: variants.length > 1 ? `${name} (${index + 1}: ${mode})` : name,
    fixed: { event_type: event },
    // An example of WeChat Pay's rarely leaves anything out, so everything is sent.
    fields: shapeFields(shape, true),
  }));

const WORK_TARGETS = { app: 'work', suite: 'suite', provider: 'suite', bot: 'robot', kf: 'kf' };

function workRow({ name, forms, msgType, event, changeType, fields, note = '' }) {
  const to = [...new Set(forms.flatMap((form) => WORK_TARGETS[form] ?? []))];
  const isNotice = to.includes('suite') && msgType === undefined;
  const fixed = isNotice
    ? { InfoType: event, ...(changeType && { ChangeType: changeType }) }
    : {
        [to.some((one) => one === 'robot' || one === 'kf') ? 'msgtype' : 'MsgType']: msgType ?? 'event',
        ...(event && { Event: event }),
        ...(changeType && { ChangeType: changeType }),
      };
  return {
    to,
    name: [event ?? msgType, changeType].filter(Boolean).join(' / '),
    id: name,
    title: note,
    fixed,
    fields: shapeFields(fields).filter(([one]) => !FILLED_IN.has(one)),
  };
}

const rows = [
  ...JSON.parse(read('scripts/data/pushes.json')).pushes.map(accountRow),
  ...lines('scripts/data/pay-events.jsonl').flatMap(payRows),
  ...lines('scripts/data/work/events.jsonl').map(workRow),
].filter(({ to }) => to.length > 0);

const HEADER = '// Generated from scripts/data by npm run generate: change the data, not this file.\n';
writeGenerated({
  'console/src/gallery/pushes.table.ts':
    HEADER +
    tableModule(
      'pushes',
      'One push a line, as JSON.',
      rows.map((row) => JSON.stringify(row)),
    ),
});
