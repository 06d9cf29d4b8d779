/**
 * A value of a push as it was sent. From XML: text, structures and lists. From JSON also numbers, booleans and
 * null; a number that JavaScript cannot hold exactly (a 64-bit id) stays the text of its digits.
 */
export type RawValue = string | number | boolean | null | RawObject | RawValue[];

/** A structure of a push under WeChat's own names. It has no prototype, so no name in it means anything more. */
export interface RawObject {
  readonly [name: string]: RawValue | undefined;
}

/** {@link RawObject} while it is being filled. */
export type OpenRawObject = Record<string, RawValue | undefined>;

/**
 * A new, empty {@link RawObject}. (Made this way, V8 keeps it as it keeps ordinary objects; what
 * `Object.create(null)` makes is a hash table, which takes twice the time to fill.)
 */
export function rawObject(): OpenRawObject {
  return Object.setPrototypeOf({}, null) as OpenRawObject;
}
