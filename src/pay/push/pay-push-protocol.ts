import { Logger } from '@nestjs/common';
import type { MaybePromise } from '../../core/maybe-promise.js';
import { errorLine } from '../../core/redact.js';
import { Refusal } from '../../webhook/http/refusal.js';
import { PushOwner } from '../../webhook/receive/push-owner.js';
import type {
  PushAnswer,
  PushContext,
  PushProtocol,
  PushRequest,
  VerifiedPush,
} from '../../webhook/receive/push-protocol.js';
import {
  isFault,
  type PlatformKey,
  readSignature,
  type SignatureHeaders,
  verifySignature,
  WechatPayDecryptionError,
} from '../crypto/index.js';
import type { OrderListener } from '../call/pay-calls.js';
import type { MerchantParts } from '../merchant/merchant-parts.js';
import type { MerchantConf } from '../conf/merchant-conf.js';
import { payOwner } from '../conf/pay-owner.js';
import { merchantIn, orderNumber, TRANSACTION_SUCCESS } from './notification-shapes.js';
import type { PayEnvelope } from './notification.types.js';
import { failed, PayPush } from './pay-push.js';
import {
  NO_NOTIFICATION,
  NOT_DECRYPTED,
  OTHER_MERCHANT,
  signatureRefusal,
  UNKNOWN_MERCHANT,
} from './pay-refusals.js';
import { openNotification, readNotification, type SealedNotification } from './read-notification.js';

/** The documented limit of a sealed text is 1 MiB; the envelope comes on top. */
const BODY_LIMIT = 1024 * 1024 + 64 * 1024;
const NOTHING = Buffer.alloc(0);

/** What a {@link PayPushProtocol} works with. */
interface PayPushProtocolParts {
  readonly name: string;
  readonly label: string;
  readonly context: PushContext;
  /** The merchants that a request can be for, by its path. */
  candidates(params: Readonly<Record<string, string>>): MaybePromise<readonly MerchantParts[]>;
  /** Is told of each order that a notification is about. */
  readonly orders?: Pick<OrderListener, 'ended'> | undefined;
}

/**
 * Receives WeChat Pay's notifications. The order of checks is that of their cost and of what may be believed: headers,
 * clock, the key that the serial names, the signature over the bytes as they came; only then is anything parsed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export class PayPushProtocol implements PushProtocol {
  readonly bodyLimit = BODY_LIMIT;
  readonly warnings: readonly string[] = [];
  readonly name: string;
  readonly label: string;
  private readonly logger = new Logger('WechatPay');
  private readonly reported = new Set<string>();
  private readonly owners = new Map<string, PushOwner>();

  constructor(private readonly parts: PayPushProtocolParts) {
    this.name = parts.name;
    this.label = parts.label;
  }

  receive({ headers, params, body = NOTHING }: PushRequest): MaybePromise<VerifiedPush | Refusal> {
    const now = this.parts.context.clock.now();
    const signature = readSignature((name) => textOf(headers[name]), now);
    if (isFault(signature)) return signatureRefusal(signature);
    const candidates = this.parts.candidates(params);
    return candidates instanceof Promise
      ? candidates.then((found) => this.verify(found, signature, body, now))
      : this.verify(candidates, signature, body, now);
  }

  refused({ status, reason }: Refusal): PushAnswer {
    return failed(status, reason);
  }

  /** The usual case, one merchant with a public key, stays in the same turn of the event loop. */
  private verify(
    candidates: readonly MerchantParts[],
    signature: SignatureHeaders,
    body: Uint8Array,
    now: number,
  ): MaybePromise<VerifiedPush | Refusal> {
    const [only] = candidates;
    if (!only) return UNKNOWN_MERCHANT;
    if (candidates.length > 1) return this.verifyAny(candidates, signature, body, now);
    const key = only.keyring.find(signature.serial);
    const judge = (found: PlatformKey | undefined): VerifiedPush | Refusal =>
      this.judge(only, found, signature, body, now);
    return key instanceof Promise ? key.then(judge, (error: unknown) => this.withoutKeys(error)) : judge(key);
  }

  /** Of several merchants at one URL, those are asked whose keys have the serial. */
  private async verifyAny(
    candidates: readonly MerchantParts[],
    signature: SignatureHeaders,
    body: Uint8Array,
    now: number,
  ): Promise<VerifiedPush | Refusal> {
    let refusal: VerifiedPush | Refusal | undefined;
    for (const merchant of candidates) {
      try {
        const key = await merchant.keyring.find(signature.serial);
        if (!key) continue;
        const result = this.judge(merchant, key, signature, body, now);
        if (!(result instanceof Refusal)) return result;
        refusal ??= result;
      } catch (error) {
        this.logger.warn(`The keys of merchant "${merchant.conf.name}" are not known: ${errorLine(error)}`);
      }
    }
    return refusal ?? this.judge(candidates[0]!, undefined, signature, body, now);
  }

  private judge(
    merchant: MerchantParts,
    key: PlatformKey | undefined,
    signature: SignatureHeaders,
    body: Uint8Array,
    now: number,
  ): VerifiedPush | Refusal {
    const fault = verifySignature(signature, body, key, now);
    if (fault) return signatureRefusal(fault);
    const sealed = readNotification(body);
    return sealed ? this.open(merchant, sealed) : NO_NOTIFICATION;
  }

  private open({ conf }: MerchantParts, sealed: SealedNotification): VerifiedPush | Refusal {
    let resource: Readonly<Record<string, unknown>> | undefined;
    try {
      resource = openNotification(sealed, conf.apiV3Key);
    } catch (error) {
      if (error instanceof WechatPayDecryptionError) return NOT_DECRYPTED;
      throw error;
    }
    const named = resource && merchantIn(sealed.event_type, resource);
    if (named !== undefined && named !== conf.mchId) return OTHER_MERCHANT;
    return this.pushOf(conf, {
      id: sealed.id,
      createTime: sealed.create_time,
      eventType: sealed.event_type,
      summary: sealed.summary,
      originalType: sealed.resource.original_type,
      // What is not an object fits no type.
      resource: resource ?? {},
      mchId: conf.mchId,
      source: 'notification',
    });
  }

  /**
   * Lets the controller's handlers have a payment that a query has found.
   *
   * @param payment the answer of the query, verified
   * @returns the answer that WeChat Pay would have got; undefined where no handler takes payments
   */
  deliverQueried(
    conf: MerchantConf,
    payment: Readonly<Record<string, unknown>>,
  ): Promise<PushAnswer | undefined> {
    const number = orderNumber(payment);
    const { success_time: time } = payment;
    const push = this.pushOf(conf, {
      id: `query ${number?.value ?? ''}`,
      createTime: typeof time === 'string' ? time : '',
      eventType: TRANSACTION_SUCCESS,
      summary: '',
      originalType: 'transaction',
      resource: payment,
      mchId: conf.mchId,
      source: 'query',
    });
    return this.parts.context.deliver(push);
  }

  private pushOf(conf: MerchantConf, envelope: PayEnvelope): PayPush {
    const { logger, reported } = this;
    const { orders } = this.parts;
    const number = envelope.eventType === TRANSACTION_SUCCESS ? orderNumber(envelope.resource) : undefined;
    return new PayPush({
      owner: this.ownerOf(conf.mchId, conf.name),
      logger,
      reported,
      envelope,
      onAcknowledged: orders && number && (() => void orders.ended(conf.mchId, number)),
    });
  }

  private ownerOf(mchId: string, name: string): PushOwner {
    let owner = this.owners.get(mchId);
    if (!owner) this.owners.set(mchId, (owner = new PushOwner(payOwner(mchId), name)));
    return owner;
  }

  /** Not the sender's fault: WeChat Pay delivers again, and the keys may be there by then. */
  private withoutKeys(error: unknown): VerifiedPush | Refusal {
    this.logger.error(`A notification could not be verified, for there are no keys: ${errorLine(error)}`);
    return new Refusal(401, 'there are no keys to verify the signature with');
  }
}

const textOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
