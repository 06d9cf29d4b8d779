import { StoreFaultError, type StoreFault } from '../store-fault.js';

/** How client libraries call a refusal that the server itself answered with. */
const REPLY_ERRORS = new Set(['ErrorReply', 'SimpleError', 'BlobError', 'ReplyError']);
/** Refusals that stay until a person changes something. */
const REFUSALS = new Set([
  'NOAUTH',
  'WRONGPASS',
  'NOPERM',
  'READONLY',
  'OOM',
  'MISCONF',
  'MOVED',
  'CROSSSLOT',
  'NOREPLICAS',
]);
const OF_CONNECTION = new Set(['NOAUTH', 'WRONGPASS', 'LOADING', 'CLUSTERDOWN', 'MOVED']);
const ADVICE: Readonly<Record<string, string>> = {
  NOAUTH: 'The server wants a password: put it into the URL.',
  WRONGPASS: 'The server refuses the user or its password.',
  READONLY: 'The server is a read-only replica: use the address of the primary.',
  OOM: 'The server is full: raise its maxmemory, or let it evict keys that have a TTL (volatile-ttl).',
  MISCONF: 'The server cannot save its data to disk, and takes no writes until it can.',
  MOVED: 'The server is a node of a Redis Cluster: add ?cluster=true to the URL.',
  CROSSSLOT: 'The server is a node of a Redis Cluster: add ?cluster=true to the URL.',
  LOADING: 'The server is still loading its data.',
};
/** What is recognised in a message that begins with `ERR`, which says nothing by itself. */
const OF_ERR: readonly (readonly [RegExp, string, string])[] = [
  [
    /DB index is out of range|invalid DB index/i,
    'no such database',
    'The URL names a database that the server does not have: most have 0 to 15.',
  ],
  [
    /SELECT is not allowed in cluster mode/i,
    'no such database',
    'A Redis Cluster has database 0 only: take the number out of the URL.',
  ],
  [
    /unknown command/i,
    'unknown command',
    'The server does not know this command: use Redis 5 or later, or Valkey.',
  ],
];

/**
 * The error of a command as one whose text is ours: the server's word, the command that was refused, what to do.
 * What the server or the client library wrote is dropped, since it may quote a key, a user or a URL.
 */
export function redisFault(error: unknown, sent: string): unknown {
  const message = replyOf(error);
  if (message === undefined) return error;
  return new StoreFaultError(faultOf(message, sent));
}

/** Whether Redis refused because its user may not use a key, or because a cluster has the keys in different slots. */
export function isKeyRefused(error: unknown): boolean {
  return error instanceof StoreFaultError && ['NOPERM', 'CROSSSLOT'].includes(error.fault.word);
}

/** The fault in what Redis said, as an answer or inside a script. */
export function faultOf(message: string, sent: string): StoreFault {
  if (/^NOPERM\b|ACL failure|can't run this command|no permissions/i.test(message)) {
    return noPermission(message, sent);
  }
  const word = /^[A-Z][A-Z0-9]{1,29}\b/.exec(message)?.[0] ?? 'ERR';
  const known = OF_ERR.find(([pattern]) => pattern.test(message));
  if (known) return { word: known[1], command: sent, advice: known[2], kind: 'refused' };
  return {
    word,
    // Some refusals are about the whole connection, whatever is asked.
    ...(!OF_CONNECTION.has(word) && { command: sent }),
    ...(isScript(sent) && { insideScript: !OF_CONNECTION.has(word) }),
    advice: ADVICE[word] ?? '',
    kind: REFUSALS.has(word) ? 'refused' : 'failed',
  };
}

const isScript = (sent: string): boolean => sent === 'EVAL' || sent === 'EVALSHA';

function noPermission(message: string, sent: string): StoreFault {
  const named = /'([a-z]+)(?:\|[a-z]+)?' command/i.exec(message)?.[1];
  // Inside a script some servers name neither command nor key.
  const isKey = named === undefined && /\bkeys?\b/i.test(message);
  return {
    word: 'NOPERM',
    command: named?.toUpperCase() ?? sent,
    ...(isScript(sent) && named === undefined && { insideScript: true }),
    advice: isKey
      ? 'The Redis user may not use one of the keys: they all begin with wechat:, so allow it ~wechat:*.'
      : 'The Redis user may not run this command: the guide on distributed credentials lists those that it needs.',
    kind: 'refused',
  };
}

/** What Redis answered; undefined for an error of the connection or of the client. */
function replyOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { name, message } = error as { name?: unknown; message?: unknown };
  const kinds = [name, error.constructor?.name];
  return kinds.some((kind) => REPLY_ERRORS.has(String(kind))) && typeof message === 'string'
    ? message
    : undefined;
}
