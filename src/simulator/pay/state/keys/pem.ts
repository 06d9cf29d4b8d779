import type { KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';

/** The public half of a key, as PEM. */
export const publicPem = (privateKey: KeyObject): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }) as string;
