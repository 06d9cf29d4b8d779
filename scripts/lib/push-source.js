// How a kind of push is written in TypeScript: its type, and the row of the table that reads it.

/** What each file of src/message/pushes is about. */
export const GROUPS = {
  messages: 'Messages that users send.',
  'follow-and-menu': 'Following, scanning, position and menu of an official account.',
  results: 'Outcomes of what the account sent or published.',
  subscription: 'Subscription messages.',
  'users-and-sessions': 'Users, their authorisations, and customer-service sessions.',
  verification: 'Qualification and naming of an account.',
  cards: 'Cards and gift cards.',
  invoices: 'Invoices.',
  'stores-and-devices': 'Stores, Wi-Fi, beacons and product pages.',
  'mini-review': 'Content security, punishments and reviews of mini programs.',
  'mini-trade': 'Orders, B2b payment and complaints of mini programs.',
  'virtual-payment': 'Virtual payment of mini programs.',
  'mini-logistics': 'Parcels, instant delivery and insurance of mini programs.',
  'express-provider': 'What WeChat asks an express company for.',
  'delivery-provider': 'What WeChat asks an instant-delivery company for.',
  'mini-content': 'Live rooms, short dramas, books, calls and games of mini programs.',
  component: 'Notices to third-party platforms.',
};

/** Properties that every push has: no field of one kind may take their names. */
export const COMMON = [
  'name',
  'format',
  'toUserName',
  'fromUserName',
  'createTime',
  'msgType',
  'event',
  'infoType',
  'raw',
];

/** `Location_X` becomes `locationX`, `MsgID` `msgId`, `AppID` `appId`. */
function propertyName(name) {
  return name
    .split('_')
    .flatMap((part) => part.match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z][0-9]*|[0-9]+[A-Z]*/g))
    .map((word, i) => (i === 0 ? word.toLowerCase() : word[0].toUpperCase() + word.slice(1).toLowerCase()))
    .join('');
}

export const camel = (group) => group.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => name.replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
export const typeName = (push) => `${pascal(push.name)}Push`;
const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

export function propertiesOf(fields, taken, where) {
  const used = new Set(taken);
  return fields.map((field) => {
    const property = field.as ?? propertyName(field.name);
    if (used.has(property))
      throw new Error(`${where}: the property ${property} is taken; give ${field.name} an "as"`);
    used.add(property);
    return {
      ...field,
      property,
      fields: field.fields && propertiesOf(field.fields, [], `${where}.${field.name}`),
    };
  });
}

const SCALARS = {
  string: { type: 'string', builder: 'text', list: 'texts' },
  int64: { type: 'string', builder: 'text', list: 'texts' },
  int: { type: 'number', builder: 'number', list: 'numbers' },
  float: { type: 'number', builder: 'number', list: 'numbers' },
  bool: { type: 'boolean', builder: 'boolean' },
};

/** The type of a field. */
function typeOf(field) {
  if (field.type === 'object') return `{ ${members(field.fields)} }`;
  if (field.type !== 'array') return SCALARS[field.type].type;
  return field.of ? `readonly ${SCALARS[field.of].type}[]` : `readonly { ${members(field.fields)} }[]`;
}

function members(fields) {
  return fields
    .map((field) => {
      const comment = field.type === 'int64' ? '/** 64 bits, in decimal digits. */\n' : '';
      return `${comment}readonly ${field.property}${field.optional ? '?' : ''}: ${typeOf(field)};`;
    })
    .join('\n');
}

/** The call that makes a field's row in the table; `used` collects the builders. */
function row(field, used) {
  const property = quote(field.property + (field.optional ? '?' : ''));
  const options = [
    field.alias && `alias: ${quote(field.alias)}`,
    field.mayBeFlat && 'mayBeFlat: true',
  ].filter(Boolean);
  const parts = [property, quote(field.name)];
  let builder;
  if (field.type === 'array' && field.of) builder = SCALARS[field.of].list;
  else if (field.type === 'array') builder = field.item ? 'wrapped' : 'list';
  else builder = field.type === 'object' ? 'struct' : SCALARS[field.type].builder;
  used.add(builder);
  if (field.item) parts.push(quote(field.item));
  if (field.fields) parts.push(`[${field.fields.map((child) => row(child, used)).join(', ')}]`);
  if (options.length > 0) parts.push(`{ ${options.join(', ')} }`);
  return `${builder}(${parts.join(', ')})`;
}

export function kindOf(push) {
  if (push.infoType) return 'notice';
  if (push.msgType === 'event') return 'event';
  return push.event ? 'deviceEvent' : 'message';
}

function baseOf(push) {
  const events = push.event?.split('|').map(quote).join(' | ');
  switch (kindOf(push)) {
    case 'notice':
      return `ComponentPush<${quote(push.infoType)}>`;
    case 'event':
      return `EventPush<${quote(push.name)}, ${events}>`;
    case 'deviceEvent':
      return `EventPush<${quote(push.name)}, ${events}, ${quote(push.msgType)}>`;
    default:
      return `MessagePush<${quote(push.name)}, ${quote(push.msgType)}>`;
  }
}

const PRODUCTS = {
  oa: 'official account',
  mini: 'mini program',
  minigame: 'mini game',
  component: 'third-party platform',
};

function docOf(push) {
  const state = push.documentation === 'current' ? '' : `; documentation: ${push.documentation}`;
  const lines = [
    push.title,
    '',
    ...(push.notes ? [push.notes] : []),
    ...(push.reply ? [`Reply: ${push.reply}.`] : []),
    ...(push.notes || push.reply ? [''] : []),
    `(${push.products.map((product) => PRODUCTS[product]).join(', ')}; ${push.status}${state})`,
  ];
  return `/**\n${wrap(lines)
    .map((line) => ` *${line && ` ${line}`}`)
    .join('\n')}\n */`;
}

/** Breaks lines at 106 characters, as the comments of the other files are. */
function wrap(lines) {
  return lines.flatMap((line) => {
    const out = [''];
    for (const word of line.split(' ')) {
      if (out.at(-1) !== '' && out.at(-1).length + word.length > 105) out.push(word);
      else out[out.length - 1] += (out.at(-1) === '' ? '' : ' ') + word;
    }
    return out;
  });
}

function definitionOf(push, used) {
  const rows = `() => [${push.fields.map((field) => row(field, used)).join(', ')}]`;
  const kind = kindOf(push);
  used.add(kind);
  const options = [
    push.aliases && `aliases: [${push.aliases.map(quote).join(', ')}]`,
    push.result && `result: ${quote(push.result)}`,
    push.when && `when: ${push.when}`,
  ].filter(Boolean);
  const tail = options.length > 0 ? `, { ${options.join(', ')} }` : '';
  if (kind === 'notice') return [`notice(${quote(push.infoType)}, ${rows})`];
  if (kind === 'message') return [`message(${quote(push.name)}, ${rows})`];
  return push.event
    .split('|')
    .map((event) => `${kind}(${quote(push.name)}, ${quote(event)}, ${rows}${tail})`);
}

export const HEADER =
  '// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an\n' +
  '// event, add an entry there: docs/guides/how-to-add.md says how.\n';
const BUILDERS = ['boolean', 'list', 'number', 'numbers', 'struct', 'text', 'texts', 'wrapped'];
const KINDS = ['deviceEvent', 'event', 'message', 'notice'];
const BASES = ['ComponentPush', 'EventPush', 'MessagePush'];

export function groupFile(group, pushes) {
  const used = new Set();
  const definitions = pushes.flatMap((push) => definitionOf(push, used));
  const types = pushes
    .map(
      (push) =>
        `${docOf(push)}\nexport interface ${typeName(push)} extends ${baseOf(push)} {\n${members(push.fields)}\n}`,
    )
    .join('\n\n');
  const tests = pushes.flatMap((push) => push.when ?? []);
  const pick = (names) => names.filter((name) => used.has(name)).join(', ');
  return `${HEADER}// ${GROUPS[group]}
${pick(BUILDERS) && `import { ${pick(BUILDERS)} } from '../parse/fields.js';`}
import type { ${BASES.filter((base) => types.includes(`extends ${base}<`)).join(', ')} } from '../push.js';
import { ${pick(KINDS)} } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';
${tests.length > 0 ? `import { ${tests.join(', ')} } from '../push-shapes.js';` : ''}

${types}

/** ${GROUPS[group]} */
export const ${camel(group)} = (): readonly PushDefinition[] => [
${definitions.join(',\n')},
];
`;
}
