import { REQUEST_SCHEME } from '../../../pay/crypto/index.js';

/** The parts of a request's `Authorization` header. */
export interface ReadAuthorization {
  readonly scheme: string;
  readonly mchId: string;
  readonly nonce: string;
  readonly timestamp: string;
  readonly serialNo: string;
  readonly signature: string;
}

const HEADER = /^(\S+) +(.+)$/;
const PART = /^\s*([a-z_]+)="([^"]*)"\s*$/;
const NAMES = ['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature'] as const;

/** Reads the header; its parts may stand in any order, each once. */
export function readAuthorization(header: string | undefined): ReadAuthorization | undefined {
  const [, scheme = '', rest = ''] = HEADER.exec(header ?? '') ?? [];
  const parts = new Map<string, string>();
  for (const text of rest.split(',')) {
    const [, name, value] = PART.exec(text) ?? [];
    if (name === undefined || value === undefined || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  if (parts.size !== NAMES.length || !NAMES.every((name) => parts.get(name))) return undefined;
  return {
    scheme,
    mchId: parts.get('mchid')!,
    nonce: parts.get('nonce_str')!,
    timestamp: parts.get('timestamp')!,
    serialNo: parts.get('serial_no')!,
    signature: parts.get('signature')!,
  };
}

export const isKnownScheme = (scheme: string): boolean => scheme === REQUEST_SCHEME;
