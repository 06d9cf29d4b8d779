import { WechatClient } from '../../client/wechat-client.js';
import type { Credential } from '../../core/credential/credential.js';
import type { OwnerCredentials } from '../../credential/owner-credentials.js';
import type { WechatEngine } from '../../engine/wechat-engine.js';
import { WorkProtocol } from '../call/work-protocol.js';
import { quotaGuardFor } from '../call/work-quota-guard.js';
import type { WorkSuitePaths } from '../catalogue/call-types.js';
import { WorkApi } from '../catalogue/work-api.js';
import type { WorkAppConf, WorkSuiteConf } from '../conf/work-conf.js';
import { WorkAppCredentials } from '../credentials/app-credentials.js';
import { GetTokenSource, type WorkSourceParts } from '../credentials/app-sources.js';
import { suiteCorpOwner, suiteOwner } from '../credentials/work-owners.js';
import { callCredential, WorkApp } from '../work-app.js';
import { Authorizations, type AuthorizedCorp, notAuthorized } from './authorizations.js';
import { OwnerToken } from './owner-tokens.js';
import { type SuiteAuthorization, SuiteRecords } from './suite-records.js';
import { WorkSuiteLogin } from './suite-login.js';
import { type CorpGrant, CorpTokenSource, SuiteTokenSource } from './suite-sources.js';

/** Where a corp starts to install a suite. */
const INSTALL_PAGE = 'https://open.work.weixin.qq.com/3rdapp/install';

/** What the page of an installation is opened with. */
export interface SuiteInstallOptions {
  /** Where the administrator is sent back to, with `auth_code`, `expires_in` and `state`. */
  redirectUri: string;
  /** At most 128 bytes; bind it to the browser, so that a code of somebody else is not taken. */
  state: string;
  /** 1: the installation of a suite that is not published yet. */
  authType?: 0 | 1;
}

/**
 * A third-party application (第三方应用) or template of delegated ones (代开发应用).
 *
 * @example
 * const corp = await work.suite('hr').corp(corpId);
 * await corp.messages.sendText({ toUser: 'zhangsan', content: 'Hello' });
 */
export class WorkSuite {
  /** Every API that takes the suite token, by its path. */
  readonly api: WorkApi<WorkSuitePaths>;
  /** Logins of members of the corps that installed the suite. */
  readonly login: WorkSuiteLogin;
  readonly #conf: WorkSuiteConf;
  readonly #engine: WechatEngine;
  readonly #records: SuiteRecords;
  readonly #token: OwnerToken;
  readonly #authorizations: Authorizations;
  readonly #corps = new Map<string, WorkAppCredentials>();

  constructor(conf: WorkSuiteConf, engine: WechatEngine) {
    const { http, clock, events, credentials } = engine;
    this.#conf = conf;
    this.#engine = engine;
    this.#records = new SuiteRecords(engine.records, conf.suiteId);
    this.#token = new OwnerToken({
      credentials,
      http,
      clock,
      label: `suite "${conf.name}"`,
      owner: suiteOwner(conf.suiteId),
      endpoint: conf.endpoint,
      kind: 'suite_access_token',
      source: (parts) => new SuiteTokenSource(parts, conf, this.#records),
    });
    const protocol = new WorkProtocol({
      owner: suiteOwner(conf.suiteId),
      endpoint: conf.endpoint,
      token: 'suite_access_token',
      credential: callCredential(
        () => this.#token.kept.get('suite_access_token'),
        (stale) => this.#token.kept.renew('suite_access_token', stale),
      ),
      secrets: () => [conf.suiteSecret],
      guard: quotaGuardFor(suiteOwner(conf.suiteId), conf.endpoint, engine),
    });
    const client = new WechatClient({ protocol, http, clock, events });
    this.api = new WorkApi<WorkSuitePaths>(client);
    this.login = new WorkSuiteLogin(conf, client);
    this.#authorizations = new Authorizations({
      name: conf.name,
      records: this.#records,
      client,
      clock,
      changed: (corpId) => this.#corps.get(corpId)?.kept.resetFailures(),
    });
  }

  get name(): string {
    return this.#conf.name;
  }

  get suiteId(): string {
    return this.#conf.suiteId;
  }

  /** The suite token, fetched with the newest suite ticket. */
  getSuiteAccessToken(): Promise<Credential> {
    return this.#token.kept.get('suite_access_token');
  }

  /** When the newest suite ticket was made, Unix seconds; undefined while none has come. */
  async ticketTime(): Promise<number | undefined> {
    return (await this.#records.ticket())?.timeStamp;
  }

  /**
   * The application in a corp that installed this suite.
   *
   * @throws WechatCredentialError (`WECHAT_CREDENTIAL_MISSING`) where the corp has not authorised it, or no longer.
   */
  async corp(corpId: string): Promise<WorkApp> {
    let kept = await this.#authorized(corpId);
    const isKnown = kept.agentId !== undefined || this.#conf.endpoint.source === 'central';
    if (!isKnown || kept.changes !== undefined) {
      const refreshed = this.#authorizations.refresh(corpId);
      // If WeCom cannot be asked now, the call goes on with what is known.
      await (isKnown ? refreshed.catch(() => undefined) : refreshed);
      kept = await this.#authorized(corpId);
    }
    const conf = this.#appConf(corpId, kept.agentId);
    return new WorkApp(conf, this.#credentialsOf(corpId), this.#engine);
  }

  /** The corps that have authorised this suite. */
  async corps(): Promise<AuthorizedCorp[]> {
    const ids = await this.#records.corpIds();
    const kept = await Promise.all(ids.map((corpId) => this.#records.authorization(corpId)));
    return kept.flatMap((one) =>
      one?.state === 'authorized'
        ? [{ corpId: one.corpId, corpName: one.corpName, agentId: one.agentId }]
        : [],
    );
  }

  /**
   * Exchanges the `auth_code` of a redirect for the corp's permanent code, which is kept as a record. A code that was
   * pushed is exchanged by itself; then this waits for it.
   *
   * @throws WechatApiError where WeCom refuses the code
   */
  exchange(authCode: string): Promise<AuthorizedCorp> {
    return this.#authorizations.exchange(authCode);
  }

  /** The page on which an administrator installs the suite, with a fresh `pre_auth_code`, good for 20 minutes. */
  async installUrl({ redirectUri, state, authType }: SuiteInstallOptions): Promise<string> {
    const { pre_auth_code: code } = await this.api.get('/cgi-bin/service/get_pre_auth_code');
    if (authType !== undefined) {
      await this.api.post('/cgi-bin/service/set_session_info', {
        pre_auth_code: code,
        session_info: { auth_type: authType },
      });
    }
    const query = new URLSearchParams({
      suite_id: this.suiteId,
      pre_auth_code: code,
      redirect_uri: redirectUri,
      state,
    });
    return `${INSTALL_PAGE}?${query.toString()}`;
  }

  /** What a corp granted: the application, its visible range and rights. */
  authInfo(corpId: string) {
    return this.#authorizations.refresh(corpId);
  }

  /** Keeps what a corp's permanent code is, from another program. */
  async importCorp(corp: {
    corpId: string;
    permanentCode: string;
    agentId?: string;
    corpName?: string;
  }): Promise<void> {
    const at = Math.floor(this.#engine.clock.now() / 1000);
    await this.#records.putAuthorization({ ...corp, state: 'authorized', at });
    this.#corps.get(corp.corpId)?.kept.resetFailures();
  }

  /** For the command address: keeps a ticket, unless a newer one is known. */
  async receiveTicket(ticket: string, timeStamp: number): Promise<void> {
    const kept = await this.#records.putTicket({ ticket, timeStamp });
    // The suite token may have failed because this ticket was missing.
    if (kept.ticket === ticket) this.#token.kept.resetFailures();
  }

  /** For the command address: keeps a code, which is exchanged afterwards whatever happens. */
  receiveCode(authCode: string): Promise<void> {
    return this.#authorizations.receive(authCode);
  }

  /** For the command address: a corp has changed what it grants, which is asked for afterwards. */
  receiveChange(corpId: string): Promise<void> {
    return this.#authorizations.receiveChange(corpId);
  }

  /** For the command address: forgets a corp that cancelled. */
  async receiveCancel(corpId: string, at: number): Promise<void> {
    if (!(await this.#records.cancel(corpId, at))) return;
    this.#corps.get(corpId)?.kept.drop();
    this.#corps.delete(corpId);
  }

  /** Whether a corp has authorised this suite. */
  async knows(corpId: string): Promise<boolean> {
    return (await this.#records.authorization(corpId))?.state === 'authorized';
  }

  /** Takes up codes that a process left behind. */
  resume(): Promise<void> {
    return this.#authorizations.resume();
  }

  /** Waits for exchanges that WeCom may have answered already, and begins no other. */
  close(): Promise<void> {
    return this.#authorizations.close();
  }

  /** The credentials of the suite itself, or of a corp, for the central token server and for health reports. */
  credentialsOf(corpId?: string): OwnerCredentials {
    return corpId === undefined ? this.#token.kept : this.#credentialsOf(corpId).kept;
  }

  /** The corps whose credentials are in use. */
  inUse(): { corpId: string; kept: OwnerCredentials }[] {
    return [...this.#corps].map(([corpId, { kept }]) => ({ corpId, kept }));
  }

  async #authorized(corpId: string): Promise<SuiteAuthorization> {
    if (this.#conf.endpoint.source === 'central') return { corpId, state: 'authorized', at: 0 };
    const kept = await this.#records.authorization(corpId);
    if (kept?.state !== 'authorized') throw notAuthorized(corpId, this.name);
    return kept;
  }

  async #grant(corpId: string): Promise<CorpGrant> {
    const { permanentCode } = await this.#authorized(corpId);
    if (permanentCode === undefined) throw notAuthorized(corpId, this.name);
    return { corpId, permanentCode };
  }

  #appConf(corpId: string, agentId: string | undefined): WorkAppConf {
    const { endpoint, name } = this.#conf;
    const callback = { tokens: [], encodingAesKeys: [] };
    return { name: `${name}/${corpId}`, corpId, agentId, secret: undefined, endpoint, ...callback };
  }

  #credentialsOf(corpId: string): WorkAppCredentials {
    let credentials = this.#corps.get(corpId);
    if (!credentials) {
      const tokenSource = (parts: WorkSourceParts) => {
        const grant = (): Promise<CorpGrant> => this.#grant(corpId);
        // A delegated application's permanent code is its secret.
        return this.#conf.isDelegated
          ? new GetTokenSource(parts, async () => ({ corpId, secret: (await grant()).permanentCode }))
          : new CorpTokenSource(parts, this.#token.kept.reader('suite_access_token'), grant);
      };
      credentials = new WorkAppCredentials(this.#appConf(corpId, undefined), this.#engine, {
        owner: suiteCorpOwner(this.suiteId, corpId),
        tokenSource,
      });
      this.#corps.set(corpId, credentials);
    }
    return credentials;
  }
}
