import { createParamDecorator } from '@nestjs/common';
import type { PipeTransform, Type } from '@nestjs/common';
import { callIn } from '../run/push-call.js';
import type { PushCall } from '../run/push-call.js';

type Pipe = PipeTransform | Type<PipeTransform>;
type Extract = (call: PushCall, data: unknown) => unknown;

const EXTRACTS = new WeakMap<object, Extract>();

/** How a parameter is taken from a call, found by the factory that Nest keeps in the parameter's metadata. */
export const extractOf = (factory: object): Extract | undefined => EXTRACTS.get(factory);

/**
 * Makes a parameter decorator for handlers of pushes, like `createParamDecorator` of Nest. Handlers with such
 * parameters may still be called on the fast path.
 */
export function parameter<Data = unknown>(extract: (call: PushCall, data: Data) => unknown) {
  const factory: Parameters<typeof createParamDecorator<Data>>[0] = (data, context) =>
    extract(callIn(context), data);
  EXTRACTS.set(factory, extract as Extract);
  return createParamDecorator<Data>(factory);
}

/** A field that not every push has. */
const fieldOf = (push: object, name: string): unknown => (push as Record<string, unknown>)[name];

/** The whole push, typed: narrow it by `msgType` and `event`. */
export const Push: (...pipes: Pipe[]) => ParameterDecorator = parameter(({ push }) => push);

/** The OpenID of the user who wrote or acted. */
export const OpenId: (...pipes: Pipe[]) => ParameterDecorator = parameter(({ push }) =>
  fieldOf(push, 'fromUserName'),
);

/** The text of a text message, byte for byte; undefined for any other push. */
export const Content: (...pipes: Pipe[]) => ParameterDecorator = parameter(({ push }) =>
  fieldOf(push, 'content'),
);

/** The `EventKey` of an event; undefined for any other push. */
export const EventKey: (...pipes: Pipe[]) => ParameterDecorator = parameter(({ push }) =>
  fieldOf(push, 'eventKey'),
);

const match = parameter<number | string | undefined>((call, group) => {
  if (group === undefined) return call.match;
  return typeof group === 'number' ? call.match?.[group] : call.match?.groups?.[group];
});

/**
 * What the handler's regular expression matched: a group by number or name, or the whole match.
 *
 * @example
 * @OnText(/^weather (.+)/) weather(@Match(1) city: string) {}
 * @param group 0 is the whole text that matched
 */
export const Match = (group?: number | string, ...pipes: Pipe[]): ParameterDecorator =>
  match(group, ...pipes);
