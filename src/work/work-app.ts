import { WechatClient } from '../client/wechat-client.js';
import type { CallCredential } from '../client/call-protocol.js';
import { WechatConfigError } from '../core/conf.errors.js';
import { WechatCredentialError } from '../core/credential/credential.errors.js';
import type { CredentialInput } from '../core/credential/credential-input.js';
import type { Credential } from '../core/credential/credential.js';
import type { WechatEngine } from '../engine/wechat-engine.js';
import { WorkProtocol } from './call/work-protocol.js';
import { quotaGuardFor } from './call/work-quota-guard.js';
import type { WorkAppPaths } from './catalogue/call-types.js';
import { WorkApi } from './catalogue/work-api.js';
import { workOptionName } from './conf/option-names.js';
import type { WorkAppConf } from './conf/work-conf.js';
import type { WorkAppCredentials } from './credentials/app-credentials.js';
import type { WorkTicketKind } from './credentials/app-sources.js';
import { WorkGroups } from './groups/work-groups.js';
import { openPayment, type SealedPayment } from './push/open-payment.js';
import { newJobCallback } from './push/verify/job-keys.js';
import { DEFAULT_ACCOUNT } from '../core/constants.js';

/** What to tell the caller when WeCom still gives out the token that it has refused. */
const UNCHANGED_HINT =
  'WeCom still gives out this very token, so it is alive and the refusal has another reason: is it the right ' +
  "application's token, and does the call name an agentid, member or department that this application may see?";

/** A credential of a kind for calls. A renewal that ends in the same value is told from a failure. */
export function callCredential(
  get: () => Promise<Credential>,
  renew: (stale: string) => Promise<Credential>,
): CallCredential {
  return {
    get,
    renew: async (stale) => {
      try {
        return await renew(stale);
      } catch (error) {
        const isUnchanged =
          error instanceof WechatCredentialError && error.code === 'WECHAT_CREDENTIAL_UNCHANGED';
        if (isUnchanged) return { value: stale };
        throw error;
      }
    },
    unchangedHint: UNCHANGED_HINT,
  };
}

/**
 * One application of a corp: its credentials, every API by path, and the groups on top of it. A secret that belongs to
 * no application (contacts, customer contact, kf) is one too, without a number.
 */
export class WorkApp extends WorkGroups {
  // Private in the language's own sense: neither inspect nor JSON nor a debugger's listing shows what is in them.
  readonly #conf: WorkAppConf;
  readonly #credentials: WorkAppCredentials;

  constructor(conf: WorkAppConf, credentials: WorkAppCredentials, engine: WechatEngine) {
    const { http, clock, events } = engine;
    const protocol = new WorkProtocol({
      owner: credentials.owner(),
      endpoint: conf.endpoint,
      token: 'access_token',
      credential: callCredential(
        () => credentials.get('access_token'),
        (stale) => credentials.renew('access_token', stale),
      ),
      secrets: () => [conf.secret],
      guard: quotaGuardFor(credentials.owner(), conf.endpoint, engine),
    });
    const client = new WechatClient({ protocol, http, clock, events });
    super({
      owner: credentials.owner(),
      client,
      api: new WorkApi<WorkAppPaths>(client),
      apiBaseUrl: conf.endpoint.apiBaseUrl,
      corpId: () => conf.corpId ?? missing(conf, 'corpId'),
      agentId: () => conf.agentId ?? missing(conf, 'agentId'),
      jobCallback: (address) => newJobCallback(conf, address, clock.now()),
      ticket: (kind) => credentials.get(kind),
      engine,
    });
    this.#conf = conf;
    this.#credentials = credentials;
  }

  /** The name under which the application was configured. */
  get name(): string {
    return this.#conf.name;
  }

  /** The access token of this application; never one that has expired. */
  getAccessToken(): Promise<Credential> {
    return this.#credentials.get('access_token');
  }

  /**
   * Another access token than the one that WeCom refused, by one renewal for all who ask.
   *
   * @throws WechatCredentialError (`WECHAT_CREDENTIAL_UNCHANGED`) where WeCom still gives out the refused one.
   */
  renewAccessToken(stale: string): Promise<Credential> {
    return this.#credentials.renew('access_token', stale);
  }

  /** The corp's ticket, for `wx.config`. */
  getJsapiTicket(): Promise<Credential> {
    return this.#credentials.get('jsapi_ticket');
  }

  /** The application's ticket, for `wx.agentConfig`. */
  getAgentTicket(): Promise<Credential> {
    return this.#credentials.get('agent_config');
  }

  /**
   * Opens the notice of a mini program payment (小程序接入对外收款): its `resource` is encrypted with the EncodingAESKey
   * of the payment application. Amounts are whole fen, as in WeChat Pay.
   *
   * @example
   * @OnWorkEvent('miniprogram_pay_transaction')
   * paid(@Push() push: WorkMiniprogramPayTransactionPush) {
   *   const { out_trade_no } = this.work.openPayment(push);
   * }
   * @throws WechatCryptoError when no configured EncodingAESKey fits, or the notice was altered
   */
  openPayment(push: { readonly resource: SealedPayment }): Record<string, unknown> {
    return openPayment(push.resource, this.#conf.encodingAesKeys);
  }

  /** Keeps a credential that was handed in, for the source `manual` above all; it is used until it expires. */
  setCredential(kind: 'access_token' | WorkTicketKind, credential: CredentialInput): Promise<void> {
    return this.#credentials.put(kind, credential);
  }
}

function missing({ name }: WorkAppConf, option: 'corpId' | 'agentId'): never {
  const where = name === DEFAULT_ACCOUNT ? workOptionName({ kind: 'app', name }, option) : option;
  throw new WechatConfigError([
    option === 'agentId'
      ? `application "${name}": ${where} is needed here and is missing. A secret that belongs to no application has none.`
      : `application "${name}": ${where} is needed here and is missing.`,
  ]);
}
