import type { KeyObject } from 'node:crypto';
import { WechatInputError } from '../../client/client.errors.js';
import { decryptSensitive, encryptSensitive } from '../crypto/index.js';
import type { PlatformKeyring } from '../keys/platform-keyring.js';

type Json = Record<string, unknown>;
/** Turns one sensitive text into another. */
type Change = (text: string) => string;
/** Names of members that lead to a sensitive one. `[]` goes into every element of an array. */
type MemberPath = readonly string[];

/** Which members of an endpoint are sensitive, as dotted paths: `receivers[].name`. */
interface SensitiveMembers {
  readonly request?: readonly string[];
  readonly answer?: readonly string[];
}

/** Finds the sensitive members of an endpoint, by method and path; the path may be a template or filled in. */
type Find = (endpoint: string) => SensitiveMembers | undefined;

/** Endpoints whose members are remembered: there are about a thousand paths. */
const MOST_KNOWN = 2000;

/** Loaded with the first call: a program that only receives notifications does not need it. */
let finder: Promise<Find> | undefined;
const loadFinder = (): Promise<Find> => (finder ??= makeFinder());

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
  const members = (await loadFinder())(endpoint)?.[part] ?? [];
  return members.reduce(
    (changed, member) => changeAt(changed, parsePath(member), (text) => change(text, member)) as T,
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
  const found = new Map<string, SensitiveMembers | undefined>();
  return (endpoint) => {
    if (found.has(endpoint)) return found.get(endpoint);
    const members =
      SENSITIVE_MEMBERS[endpoint] ?? patterns.find(({ pattern }) => pattern.test(endpoint))?.members;
    // Paths may have been filled in by the caller; a number for each order must not stay here.
    if (found.size < MOST_KNOWN) found.set(endpoint, members);
    return members;
  };
}

/**
 * Encrypts the sensitive members of a body.
 *
 * @param endpoint method and path
 * @returns the body, and the serial that tells WeChat Pay which key was used, where one was
 */
export async function sealBody(
  endpoint: string,
  body: unknown,
  keyring: PlatformKeyring,
): Promise<{ body: unknown; serial?: string }> {
  if (!isObject(body)) return { body };
  const members = (await loadFinder())(endpoint)?.request ?? [];
  const present = members.map(parsePath).filter((path) => isPresent(body, path));
  if (present.length === 0) return { body };
  const key = await keyring.current();
  if (!key) {
    throw new WechatInputError(
      'A sensitive member cannot be encrypted: there is neither a WeChat Pay public key nor a platform certificate.',
    );
  }
  const changed = present.reduce<unknown>(
    (value, path) => changeAt(value, path, (text) => encryptSensitive(text, key.key)),
    body,
  );
  return { body: changed, serial: key.serial };
}

/**
 * Decrypts the sensitive members of an answer, in the answer itself. A text that was not encrypted for this key is left
 * as it came: the call is done, and its answer must not be lost for it.
 */
export async function openAnswer<T extends object>(
  endpoint: string,
  answer: T,
  privateKey: KeyObject,
): Promise<T> {
  const members = (await loadFinder())(endpoint)?.answer;
  if (!members) return answer;
  for (const path of members.map(parsePath)) {
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

/** `receivers[].name` as `['receivers', '[]', 'name']`. */
function parsePath(path: string): MemberPath {
  return path.replaceAll('[]', '.[]').split('.');
}

function isPresent(value: unknown, [name, ...rest]: MemberPath): boolean {
  if (name === undefined) return typeof value === 'string' && value !== '';
  if (name === '[]') return Array.isArray(value) && value.some((item) => isPresent(item, rest));
  return isObject(value) && isPresent(value[name], rest);
}

/** A copy in which the texts at a path are changed. What is no text, or empty, stays. */
function changeAt(value: unknown, [name, ...rest]: MemberPath, change: Change): unknown {
  if (name === undefined) return typeof value === 'string' && value !== '' ? change(value) : value;
  if (name === '[]') return Array.isArray(value) ? value.map((item) => changeAt(item, rest, change)) : value;
  if (!isObject(value) || value[name] === undefined) return value;
  return { ...value, [name]: changeAt(value[name], rest, change) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
