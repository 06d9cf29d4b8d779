import { createPublicKey } from 'node:crypto';
import { readUrl } from '../../control/account-fields.js';
import type { ControlCall } from '../../control/control-route.js';
import { BadControlCall, Fields } from '../../control/fields.js';
import type { Merchant } from '../state/merchant.js';
import type { SimulatedMerchantOptions } from '../state/merchant-settings.js';
import type { PayState } from '../state/pay-state.js';

const SERIAL = /^[0-9A-Fa-f]{1,40}$/;

/** Reads a merchant's settings from a control call. */
export function readMerchant(mchId: string, body: unknown): SimulatedMerchantOptions {
  const fields = Fields.of(body ?? {});
  const apiV3Key = fields.text('apiV3Key', /^[\x21-\x7e]{32}$/);
  return {
    mchId,
    apiV3Key,
    serialNo: fields.text('serialNo', SERIAL),
    publicKey: readKey(fields),
    mode: fields.choice('mode', ['certificates', 'public-key', 'both']),
    publicKeyShare: fields.number('publicKeyShare', 0, 1),
    probeShare: fields.number('probeShare', 0, 1),
    appIds: fields.texts('appIds', /^[\w-]{1,32}$/),
    notifyTimeoutMs: fields.number('notifyTimeoutMs', 1, 600_000),
    retryAfterMs: fields.number('retryAfterMs', 0, 86_400_000),
    notifyUrl: readUrl(fields, 'notifyUrl'),
  };
}

/** The merchant that the path of a control call names; refused with 404 when there is none. */
export function merchantOf(pay: PayState, { params: { mchId = '' } }: ControlCall): Merchant {
  const merchant = pay.merchants.get(mchId);
  if (merchant) return merchant;
  throw new BadControlCall(
    `There is no merchant ${mchId}; PUT /_simulator/merchants/${mchId} creates one.`,
    404,
  );
}

function readKey(fields: Fields): string | undefined {
  const pem = fields.text('publicKey');
  if (pem === undefined) return undefined;
  try {
    // A certificate is taken too: it holds the key.
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === 'rsa') return key.export({ type: 'spki', format: 'pem' }) as string;
  } catch {
    // Refused below.
  }
  throw new BadControlCall('"publicKey" must be an RSA public key as PEM: that of the merchant.');
}
