import { handler } from '../../../webhook/declare/handler.decorators.js';
import type { HandlerOptions } from '../../../webhook/declare/handler-spec.js';
import { parameter } from '../../../webhook/declare/param.decorators.js';
import type { WorkChangeTypes } from '../events/work-pushes.types.js';

/** An event that this package knows, or any other text. */
type EventName = keyof WorkChangeTypes | (string & {});
/** The change types of an event; an `EventKey` for an event that has none. */
type KeyOf<Event> = Event extends keyof WorkChangeTypes
  ? [WorkChangeTypes[Event]] extends [never]
    ? string
    : WorkChangeTypes[Event] | (string & {})
  : string;

/**
 * Handles an event of WeCom, or only that of one kind. The same decorator takes the event of an application and the
 * notice to a suite or provider, which say the same.
 *
 * @example
 * @OnWorkEvent('change_external_contact', 'add_external_contact') added() {}
 * @OnWorkEvent('click', 'MENU_KEY') tapped() {}
 * @param event the push's `Event` or `InfoType`, in any case
 * @param key its `ChangeType`, in the documented spelling; the exact `EventKey` of an event that has no change types
 */
export function OnWorkEvent<Event extends EventName>(
  event: Event,
  key?: KeyOf<Event>,
  options?: HandlerOptions,
): MethodDecorator {
  const label = `@OnWorkEvent(${[event, key]
    .filter((argument) => argument !== undefined)
    .map((argument) => JSON.stringify(argument))
    .join(', ')})`;
  return handler(label, { kind: 'event', event: event.toLowerCase(), key }, options);
}

const fieldOf = (push: object, name: string): unknown => (push as Record<string, unknown>)[name];

/** The userid of the member who wrote or acted; `sys` for events of the corp. */
export const UserId = parameter(({ push }) => fieldOf(push, 'fromUserName'));

/** The customer that an event of customer contact is about; undefined for any other push. */
export const ExternalUserId = parameter(({ push }) => fieldOf(push, 'externalUserId'));

/** The corp that a notice to a suite or provider is about, otherwise the corp that the push came from. */
export const CorpId = parameter(({ push }) => fieldOf(push, 'authCorpId') ?? fieldOf(push, 'toUserName'));
