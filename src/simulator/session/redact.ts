import { generateKeyPairSync, randomInt } from 'node:crypto';
import type { Cell, Node, WorldImage } from './world-image.js';

/** Fields that hold a secret, or a list of them. */
const SECRET_FIELD =
  /secret|^token$|accesstoken|refreshtoken|aeskey|apiv3key|symmetrickey$|permanentcode|^ticket$|^webhookkeys$/i;
/** Maps with a secret as the key of each entry: codes, tickets, tokens. */
const SECRET_KEYS =
  /^(?:issued|codes|loginCodes|userTickets|preAuthCodes|authCodes|tickets|tokens|byValue|byAccess|byRefresh|rounds|nonces|webhooks)$/;
/** Maps with a secret as the value of each entry: the session keys of mini programs. */
const SECRET_VALUES = new Set(['MiniSessions.keys']);
/** Objects that hold only keys. They are left out of a file; loading it makes new ones. */
const KEYS = new Set(['PlatformKeys', 'PlatformCertificate']);
/** What the wire log has left of a secret, and signatures, with which a short token could be guessed. */
const REMAINS = /([?&](?:[\w-]*(?:token|secret|key|signature|response_code))=)[^&#"\s]*/gi;
const REMAINS_IN_JSON =
  /("(?:\w*token|\w*secret|session_key|\w*ticket|permanent_code|(?:Msg)?Signature)"\s*:\s*")[^"]*/gi;
const REMAINS_IN_XML = /(<(?:MsgSignature|ComponentVerifyTicket|SuiteTicket)>(?:<!\[CDATA\[)?)[^\]<]*/gi;
const SHORTEST = 4;
/** A shorter secret may be a word, such as `token`, that names a field of the session: it is replaced in values alone. */
const NO_WORD = 12;

/**
 * The same image without secrets. Each secret is replaced by a made-up one of the same form, by the same one in every
 * place, so that the session can still be loaded and played.
 *
 * @param published secrets that everybody knows, those of the demonstration; they stay
 */
export function redact(image: WorldImage, published: ReadonlySet<string>): WorldImage {
  const nodes = withoutKeys(image.nodes, published);
  const secrets = secretsIn(nodes);
  const standIns = new Map<string, string>();
  for (const secret of secrets) {
    if (secret.length >= SHORTEST && !published.has(secret)) standIns.set(secret, standIn(secret));
  }
  const replace = replacer(standIns);
  const replaceInName = replacer(new Map([...standIns].filter(([secret]) => secret.length >= NO_WORD)));
  const clean = (text: string): string => {
    return replace(text)
      .replaceAll(REMAINS, '$1…')
      .replaceAll(REMAINS_IN_JSON, '$1…')
      .replaceAll(REMAINS_IN_XML, '$1…');
  };
  const cell = (one: Cell): Cell => (typeof one === 'string' ? clean(one) : one);
  const fields = (all: Record<string, Cell>): Record<string, Cell> =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [replaceInName(name), cell(one)]));
  return {
    roots: image.roots,
    nodes: nodes.map((node): Node => {
      if ('of' in node) return { of: node.of, fields: fields(node.fields) };
      if ('object' in node) return { object: fields(node.object) };
      if ('list' in node) return { list: node.list.map(cell) };
      if ('set' in node) return { set: node.set.map(cell) };
      if ('map' in node) return { map: node.map.map(([key, value]) => [cell(key), cell(value)]) };
      return node;
    }),
  };
}

/** Key pairs are replaced by new ones, and private keys that belong to no pair are left out. */
function withoutKeys(nodes: readonly Node[], published: ReadonlySet<string>): Node[] {
  const changed = nodes.map((node) => ('of' in node && KEYS.has(node.of) ? { ...node, fields: {} } : node));
  const keyAt = (cell: Cell | undefined): [number, string] | undefined => {
    const number = typeof cell === 'object' && cell !== null && '$' in cell ? cell.$ : -1;
    const node = nodes[number];
    return node && 'key' in node ? [number, node.key] : undefined;
  };
  const kept = new Set<number>();
  for (const node of changed) {
    if (!('object' in node)) continue;
    const [own, other] = [keyAt(node.object.privateKey), keyAt(node.object.publicKey)];
    if (!own || !other) continue;
    kept.add(own[0]);
    if (published.has(own[1])) continue;
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    changed[own[0]] = { key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
    changed[other[0]] = { key: pair.publicKey.export({ type: 'spki', format: 'pem' }) as string };
  }
  return changed.map((node, number) =>
    'key' in node && node.key.includes('PRIVATE') && !kept.has(number) ? { object: {} } : node,
  );
}

function secretsIn(nodes: readonly Node[]): Set<string> {
  const found = new Set<string>();
  const take = (cell: Cell | undefined): void => {
    if (typeof cell === 'string') return void found.add(cell);
    const node = typeof cell === 'object' && cell !== null && '$' in cell ? nodes[cell.$] : undefined;
    if (node && 'list' in node) for (const one of node.list) take(one);
  };
  for (const node of nodes) {
    const fields = 'of' in node ? node.fields : 'object' in node ? node.object : {};
    // A token or ticket that was issued.
    if ('deadFrom' in fields) take(fields.value);
    for (const [name, cell] of Object.entries(fields)) {
      if (SECRET_FIELD.test(name)) take(cell);
      const inner = typeof cell === 'object' && cell !== null && '$' in cell ? nodes[cell.$] : undefined;
      if (!inner || !('map' in inner)) continue;
      if (SECRET_KEYS.test(name)) for (const [key] of inner.map) take(key);
      if ('of' in node && SECRET_VALUES.has(`${node.of}.${name}`))
        for (const [, value] of inner.map) take(value);
    }
  }
  return found;
}

/** A word that may be a secret: thousands of them are found by one look each. */
const WORD = /[\w+/@-]{4,}/g;
const PLAIN = /^[\w+/@-]+(?==*$)/;

/** Replaces secrets inside a text. */
function replacer(standIns: ReadonlyMap<string, string>): (text: string) => string {
  const words = new Map<string, string>();
  const odd: string[] = [];
  for (const [secret, made] of standIns) {
    const [word] = PLAIN.exec(secret) ?? [];
    if (word === undefined) odd.push(secret);
    else words.set(word, made.slice(0, word.length));
  }
  // The longest first: one secret may be part of another.
  odd.sort((a, b) => b.length - a.length);
  const pattern = odd.length > 0 ? new RegExp(odd.map(escaped).join('|'), 'g') : undefined;
  return (text) => {
    const known = pattern ? text.replaceAll(pattern, (secret) => standIns.get(secret)!) : text;
    return known.replaceAll(WORD, (word) => words.get(word) ?? word);
  };
}

/** A made-up text of the same form: digits for digits, letters for letters. */
function standIn(secret: string): string {
  const isHex = /^[\da-f]+$/.test(secret);
  const pick = (choices: string): string => choices[randomInt(choices.length)]!;
  const made = secret.replaceAll(/[a-z]|[A-Z]|\d/g, (character) => {
    if (/\d/.test(character)) return pick('0123456789');
    if (/[A-Z]/.test(character)) return pick('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    return pick(isHex ? 'abcdef' : 'abcdefghijklmnopqrstuvwxyz');
  });
  // The last character of an AES key holds two bits that must stay as they are.
  return secret.length === 43 ? made.slice(0, -1) + secret.slice(-1) : made;
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
