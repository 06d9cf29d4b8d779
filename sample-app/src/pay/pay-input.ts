import { badInput, requireText } from '../routes/bad-input.js';

/** The kinds of orders that this app places. */
export const ORDER_KINDS = ['jsapi', 'native', 'app', 'h5'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** WeChat takes a description of 127 characters. */
const LONGEST = 127;

/** An order as a client asks for it. */
export interface AskedOrder {
  kind: OrderKind;
  description: string;
  /** Fen. */
  total: number;
  openid: string | undefined;
  appId: string | undefined;
}

/** A whole number of fen; everything else is bad input. */
export function requireFen(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw badInput(`${name} must be a whole number of fen, at least 1.`);
}

export function readOrder(body: unknown): AskedOrder {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const kind = ORDER_KINDS.find((known) => known === given.kind);
  if (kind === undefined) throw badInput(`kind must be one of ${ORDER_KINDS.join(', ')}.`);
  const description = requireText(given.description, 'description');
  if (description.length > LONGEST) throw badInput(`description has more than ${LONGEST} characters.`);
  return {
    kind,
    description,
    total: requireFen(given.total, 'total'),
    openid: kind === 'jsapi' ? requireText(given.openid, 'openid') : undefined,
    appId: given.appId === undefined ? undefined : requireText(given.appId, 'appId'),
  };
}
