// Turns scripts/data/pushes.json into src/message/pushes: the types of all pushes and the tables that read them.
// `--check` writes nothing and fails when a file is not what the data says.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import { writeGenerated } from './lib/generated-files.js';
import {
  camel,
  COMMON,
  GROUPS,
  groupFile,
  HEADER,
  kindOf,
  propertiesOf,
  typeName,
} from './lib/push-source.js';

const root = new URL('../', import.meta.url);

function indexFile(groups) {
  const union = (pushes) => pushes.map((push) => `  | ${typeName(push)}`).join('\n');
  const all = groups.flatMap(([, pushes]) => pushes);
  const ofKind = (...kinds) => all.filter((push) => kinds.includes(kindOf(push)));
  return `${HEADER}
import type { PushDefinition } from '../push-definition.js';
import type { UnknownEventPush, UnknownPush } from '../push.js';
${groups
  .map(
    ([group, pushes]) => `import { ${camel(group)} } from './${group}.js';
import type { ${pushes.map(typeName).join(', ')} } from './${group}.js';`,
  )
  .join('\n')}

${groups.map(([group, pushes]) => `export type { ${pushes.map(typeName).join(', ')} } from './${group}.js';`).join('\n')}

/** The messages that this package knows. */
export type KnownMessage =
${union(ofKind('message'))};

/** The events that this package knows. */
export type KnownEvent =
${union(ofKind('event', 'deviceEvent'))};

/** The notices to third-party platforms that this package knows. */
export type ComponentNotice =
${union(ofKind('notice'))};

/**
 * Any push. Narrow it by \`msgType\`, then by \`event\`; where two kinds share an event, by \`name\`.
 *
 * @example
 * if (push.msgType === 'text') push.content;
 * if (push.event === 'CLICK') push.eventKey;
 */
export type WechatPush = KnownMessage | KnownEvent | ComponentNotice | UnknownPush | UnknownEventPush;

/** The MsgTypes that this package knows, \`event\` apart. */
export type MessageType = KnownMessage['msgType'];

/** The Events that this package knows. */
export type EventName = KnownEvent['event'];

/** The push of a message type. */
export type MessageOf<Type extends MessageType> = Extract<KnownMessage, { msgType: Type }>;

/** The push, or the pushes, of an event. */
export type EventOf<Event extends EventName> = Extract<KnownEvent, { event: Event }>;

/** How to recognise and read every push that is known. Made when it is asked for: a program that gets no push never does. */
export const pushDefinitions = (): readonly PushDefinition[] => [
${groups.map(([group]) => `...${camel(group)}(),`).join('\n')}
];
`;
}

/** Two definitions of one event must be told apart by a test. */
function checkUnique(pushes) {
  const seen = new Set();
  for (const push of pushes) {
    const key = (push.infoType ?? push.event ?? push.msgType).toLowerCase();
    if (seen.has(key) && !pushes.some((other) => other.when && other.event?.toLowerCase() === key)) {
      throw new Error(`${push.name}: two definitions of ${key} and no "when"`);
    }
    seen.add(key);
  }
}

/** The files of src/message/pushes by their names. */
export async function generate() {
  const data = JSON.parse(readFileSync(new URL('scripts/data/pushes.json', root), 'utf8'));
  checkUnique(data.pushes.filter((push) => push.event || push.infoType));
  const pushes = data.pushes.map((push) => ({
    ...push,
    fields: propertiesOf(push.fields, COMMON, push.name),
  }));
  const groups = Object.keys(GROUPS).map((group) => [group, pushes.filter((push) => push.group === group)]);
  if (groups.reduce((sum, [, of]) => sum + of.length, 0) !== pushes.length)
    throw new Error('a push has no group');
  const files = { 'index.ts': indexFile(groups) };
  for (const [group, of] of groups) files[`${group}.ts`] = groupFile(group, of);
  const config = await prettier.resolveConfig(new URL('src/index.ts', root));
  for (const [name, source] of Object.entries(files)) {
    files[name] = await prettier.format(source, { ...config, parser: 'typescript' });
  }
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = Object.entries(await generate()).map(([name, source]) => [
    `src/message/pushes/${name}`,
    source,
  ]);
  writeGenerated(Object.fromEntries(files));
}
