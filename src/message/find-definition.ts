import type { RawObject } from './parse/raw.js';
import type { PushBase } from './push.js';
import type { PushDefinition, ResultField } from './push-definition.js';
import { pushDefinitions } from './pushes/index.js';

type DefinitionsByType = ReadonlyMap<string, ReadonlyMap<string, readonly PushDefinition[]>>;

let known: DefinitionsByType | undefined;

/**
 * Finds the definition of a push.
 *
 * @param msgType as it was sent; `component` for a notice to a third-party platform
 * @param event the Event or InfoType as it was sent, in any case; empty for a message
 * @param root the push itself, which tells two definitions of one event apart
 */
export function findDefinition(msgType: string, event: string, root: RawObject): PushDefinition | undefined {
  known ??= definitionsByType();
  const ofType = known.get(msgType);
  const candidates = ofType?.get(event) ?? ofType?.get(event.toLowerCase()) ?? ofType?.get('');
  if (candidates === undefined || candidates.length === 1) return candidates?.[0];
  return candidates.find(({ when }) => when === undefined || when(root));
}

/**
 * The field of the answer in which WeChat wants a result code for this push; `undefined` for a push whose answer is
 * a message, `success` or nothing. {@link buildResult} writes such an answer.
 */
export function resultFieldOf(
  push: Pick<PushBase, 'raw'> & { readonly msgType: string; readonly event?: string | undefined },
): ResultField | undefined {
  const { msgType, event, raw } = push;
  return event === undefined ? undefined : findDefinition(msgType, event, raw)?.result;
}

/**
 * The definitions by `msgType` and event. Events drift in their case, so they are found in lower case too; what
 * has no event is under the empty one.
 */
function definitionsByType(): DefinitionsByType {
  const byType = new Map<string, Map<string, PushDefinition[]>>();
  for (const definition of pushDefinitions()) {
    const { msgType, event = '', aliases } = definition;
    const ofType = byType.get(msgType) ?? new Map<string, PushDefinition[]>();
    byType.set(msgType, ofType);
    for (const name of new Set(
      [event, ...aliases].flatMap((spelling) => [spelling, spelling.toLowerCase()]),
    )) {
      const others = ofType.get(name) ?? [];
      // Those with a test of their own come first; the one without takes the rest.
      ofType.set(name, definition.when === undefined ? [...others, definition] : [definition, ...others]);
    }
  }
  return byType;
}
