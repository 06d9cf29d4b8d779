import type { Field } from './parse/fields.js';
import type { RawObject } from './parse/raw.js';

/**
 * The field of an answer by which WeChat tells whether a push was handled: 0 is success; with any other number
 * WeChat sends the push again. Each family of events has its own spelling.
 */
export type ResultField = 'ErrCode' | 'ResultCode' | 'resultcode';

/** How one kind of push is recognised and read. */
export interface PushDefinition {
  readonly name: string;
  readonly msgType: string;
  /** The event, or the InfoType of a component notice, in the documented spelling. */
  readonly event: string | undefined;
  /** Other spellings of the event that have been seen. */
  readonly aliases: readonly string[];
  /** Set where the answer is a result and not a message to a user. */
  readonly result: ResultField | undefined;
  /** Where two definitions share an event: whether a push is of this one. */
  readonly when: ((root: RawObject) => boolean) | undefined;
  /** The fields besides the common ones. Made at the first push of the kind: most processes see few kinds. */
  readonly fields: () => readonly Field[];
}

type Options = Partial<Pick<PushDefinition, 'aliases' | 'result' | 'when'>>;

/** Defines a message type. */
export function message(name: string, fields: () => Field[]): PushDefinition {
  return definition(name, name, undefined, fields);
}

/** Defines an event. */
export function event(
  name: string,
  eventName: string,
  fields: () => Field[],
  options?: Options,
): PushDefinition {
  return definition(name, 'event', eventName, fields, options);
}

/** Defines the events of a device, which have a MsgType of their own. */
export function deviceEvent(name: string, eventName: string, fields: () => Field[]): PushDefinition {
  return definition(name, 'device_event', eventName, fields);
}

/** Defines a notice to a third-party platform. */
export function notice(infoType: string, fields: () => Field[]): PushDefinition {
  return definition(infoType, 'component', infoType, fields);
}

function definition(
  name: string,
  msgType: string,
  eventName: string | undefined,
  fields: () => Field[],
  { aliases = [], result, when }: Options = {},
): PushDefinition {
  let made: readonly Field[] | undefined;
  return { name, msgType, event: eventName, aliases, result, when, fields: () => (made ??= fields()) };
}
