import type { ArrivedRequest } from '../../server/simulated-api.js';
import { HttpCall } from '../../server/http-call.js';
import type { PlatformPushes } from '../../push/platform-pushes.js';
import type { PushFields } from '../../push/push-message.js';
import type { Account } from '../../state/account/account.js';
import type { TokenHolder } from '../../state/account/credential-slot.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import type { JsonObject } from '../../util/json.js';
import { textOf } from '../../util/text.js';
import { demand } from './errors.js';

/** One call to an API of Official Accounts and Mini Programs. */
export class ApiCall extends HttpCall {
  /** The account whose token the call carries, or which it names otherwise. */
  caller: Account | undefined;
  /** The platform that holds the token, where it is not the account's own. */
  holder: TokenHolder | undefined;
  private parsed: JsonObject | undefined;

  constructor(
    state: SimulatorState,
    { request, url, body }: ArrivedRequest,
    private readonly pushes: PlatformPushes,
  ) {
    super(state, request, url.pathname, url.searchParams, body);
  }

  override get callerId(): string | undefined {
    return this.caller?.appId;
  }

  /** The calling account; only for routes that cannot be reached without one. */
  get account(): Account {
    demand(this.caller, 40001);
    return this.caller;
  }

  /** The body as a JSON object; refused with 44002 when empty and 47001 when it is anything else. */
  json(): JsonObject {
    if (!this.parsed) {
      demand(this.body.length > 0, 44002);
      const body = this.tryJson();
      demand(body, 47001);
      this.parsed = body;
    }
    return this.parsed;
  }

  /** A string (or number) field of the body; empty when it is missing or of another type. */
  field(name: string): string {
    return textOf(this.json()[name]);
  }

  /** Replaces the envelope of a signed call by what it carried inside. */
  replace(params: JsonObject): void {
    this.parsed = params;
    this.body = Buffer.from(JSON.stringify(params));
    for (const [name, value] of Object.entries(params)) this.query.set(name, textOf(value));
  }

  /** Refuses the call for strict accounts unless `condition` holds; for others adds a warning to the wire log. */
  demandIfStrict(condition: unknown, errcode: number, why: string): void {
    if (condition) return;
    demand(!this.account.settings.strict, errcode);
    this.warnings.push(`WeChat would answer ${errcode}: ${why}`);
  }

  /** Refuses a media id of a file that the account does not have. @param permanent only material will do */
  demandFile(id: string, permanent = false): void {
    demand(id !== '', 40007);
    const file = this.account.media.find(id);
    this.demandIfStrict(permanent ? file?.permanent : file, 40007, `the account has no file ${id}`);
  }

  /** Refuses a media id of articles that the account does not have. */
  demandArticles(id: string): void {
    demand(id !== '', 40007);
    const { drafts, news } = this.account;
    this.demandIfStrict(drafts.find(id) ?? news.find(id), 40007, `the account has no articles ${id}`);
  }

  /** Refuses a mini program that is not linked to the calling account. */
  demandLinked(appId: string, errcode: number): void {
    const { linkedMiniPrograms } = this.account.settings;
    const isLinked = linkedMiniPrograms
      ? linkedMiniPrograms.includes(appId)
      : this.state.accounts.get(appId)?.settings.kind === 'mini';
    this.demandIfStrict(isLinked, errcode, `the mini program ${appId} is not linked to the account`);
  }

  /** Pushes an event of WeChat's own to the calling account, `milliseconds` later on the simulator's clock. */
  pushLater(milliseconds: number, fields: PushFields | (() => PushFields)): void {
    this.pushes.schedule(this.account, milliseconds, fields);
  }
}
