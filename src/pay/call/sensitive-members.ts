import type { KeyObject } from 'node:crypto';
import { WechatInputError } from '../../client/client.errors.js';
import { mapMaybe, type MaybePromise } from '../../core/maybe-promise.js';
import { decryptSensitive, encryptSensitive } from '../crypto/index.js';
import type { PlatformKeyring } from '../keys/platform-keyring.js';

type Json = Record<string, unknown>;
/** Turns one sensitive text into another. */
type Change = (text: string) => string;
/** Names of members that lead to a sensitive one. `[]` goes into every element of an array. */
type MemberPath = readonly string[];

/** A sensitive member: `receivers[].name`, and the names that lead to it. */
interface Member {
  readonly text: string;
  readonly path: MemberPath;
}

/** Which members of an endpoint are sensitive. */
interface SensitiveMembers {
  readonly request: readonly Member[];
  readonly answer: readonly Member[];
}

/** Finds the sensitive members of an endpoint, by method and path; the path may be a template or filled in. */
type Find = (endpoint: string) => SensitiveMembers;

/** A body as it is sent. */
interface SealedBody {
  readonly body: unknown;
  readonly serial?: string;
}

/** Endpoints whose members are remembered: there are about a thousand paths. */
const MOST_KNOWN = 2000;

const NONE: SensitiveMembers = { request: [], answer: [] };

/** Loaded with the first call: a program that only receives notifications does not need it. */
let loading: Promise<Find> | undefined;
let loaded: Find | undefined;
const finder = (): MaybePromise<Find> => loaded ?? (loading ??= makeFinder().then((find) => (loaded = find)));

/**
 * Changes sensitive texts of a request's body, or of an answer, in a copy. The simulator uses it from the other side.
 *
 * @param endpoint method and path
 */
export async function changeSensitive<T>(
  endpoint: string,
  part: 'request' | 'answer',
  value: T,
  change: (text: string, member: string) => string,
): Promise<T> {
  const find = await finder();
  return find(endpoint)[part].reduce(
    (changed, member) => changeAt(changed, member.path, (text) => change(text, member.text)) as T,
    value,
  );
}

async function makeFinder(): Promise<Find> {
  const { SENSITIVE_MEMBERS } = await import('./sensitive-members.data.js');
  const patterns = Object.entries(SENSITIVE_MEMBERS)
    .filter(([endpoint]) => endpoint.includes('{'))
    .map(([endpoint, members]) => ({
      pattern: new RegExp(`^${endpoint.replace(/\{\w+\}/g, '[^/]+')}$`),
      members,
    }));
  const found = new Map<string, SensitiveMembers>();
  return (endpoint) => {
    const known = found.get(endpoint);
    if (known) return known;
    const listed =
      SENSITIVE_MEMBERS[endpoint] ?? patterns.find(({ pattern }) => pattern.test(endpoint))?.members;
    const members = listed
      ? { request: (listed.request ?? []).map(memberOf), answer: (listed.answer ?? []).map(memberOf) }
      : NONE;
    // Paths may have been filled in by the caller; a number for each order must not stay here.
    if (found.size < MOST_KNOWN) found.set(endpoint, members);
    return members;
  };
}

/**
 * Encrypts the sensitive members of a body.
 *
 * @param endpoint method and path
 * @returns the body, and the serial that tells WeChat Pay which key was used, where one was. No promise, but for the
 * first call, where there is nothing to encrypt
 */
export function sealBody(
  endpoint: string,
  body: unknown,
  keyring: PlatformKeyring,
): MaybePromise<SealedBody> {
  if (!isObject(body)) return { body };
  return mapMaybe(finder(), (find) => sealPresent(find(endpoint), body, keyring));
}

function sealPresent(
  { request }: SensitiveMembers,
  body: Json,
  keyring: PlatformKeyring,
): MaybePromise<SealedBody> {
  const present = request.filter(({ path }) => isPresent(body, path));
  return present.length === 0 ? { body } : sealMembers(present, body, keyring);
}

async function sealMembers(
  present: readonly Member[],
  body: Json,
  keyring: PlatformKeyring,
): Promise<SealedBody> {
  const key = await keyring.current();
  if (!key) {
    throw new WechatInputError(
      'A sensitive member cannot be encrypted: there is neither a WeChat Pay public key nor a platform certificate.',
    );
  }
  const changed = present.reduce<unknown>(
    (value, { path }) => changeAt(value, path, (text) => encryptSensitive(text, key.key)),
    body,
  );
  return { body: changed, serial: key.serial };
}

/**
 * Decrypts the sensitive members of an answer, in the answer itself. A text that was not encrypted for this key is left
 * as it came: the call is done, and its answer must not be lost for it.
 */
export function openAnswer<T extends object>(
  endpoint: string,
  answer: T,
  privateKey: KeyObject,
): MaybePromise<T> {
  return mapMaybe(finder(), (find) => openMembers(find(endpoint), answer, privateKey)) as MaybePromise<T>;
}

function openMembers<T extends object>(members: SensitiveMembers, answer: T, privateKey: KeyObject): T {
  for (const { path } of members.answer) {
    const changed = changeAt(answer, path, (text) => opened(text, privateKey));
    Object.assign(answer, changed);
  }
  return answer;
}

function opened(text: string, privateKey: KeyObject): string {
  try {
    return decryptSensitive(text, privateKey);
  } catch {
    return text;
  }
}

/** `receivers[].name` with the path `['receivers', '[]', 'name']`. */
function memberOf(text: string): Member {
  return { text, path: text.replaceAll('[]', '.[]').split('.') };
}

function isPresent(value: unknown, [name, ...rest]: MemberPath): boolean {
  if (name === undefined) return typeof value === 'string' && value !== '';
  if (name === '[]') return Array.isArray(value) && value.some((item) => isPresent(item, rest));
  return isObject(value) && isPresent(value[name], rest);
}

/** A copy in which the texts at a path are changed. What is not a text, or empty, stays. */
function changeAt(value: unknown, [name, ...rest]: MemberPath, change: Change): unknown {
  if (name === undefined) return typeof value === 'string' && value !== '' ? change(value) : value;
  if (name === '[]') return Array.isArray(value) ? value.map((item) => changeAt(item, rest, change)) : value;
  if (!isObject(value) || value[name] === undefined) return value;
  return { ...value, [name]: changeAt(value[name], rest, change) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
