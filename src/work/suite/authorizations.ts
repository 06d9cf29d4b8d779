import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { WechatClient } from '../../client/wechat-client.js';
import type { WechatClock, WechatTimer } from '../../core/clock.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import { errorLine } from '../../core/redact.js';
import { withTimeout } from '../../core/waiting.js';
import { WechatApiError } from '../../http/http.errors.js';
import type { WorkSuitePostEndpoints } from '../catalogue/paths.types.js';
import type { PendingCode, SuiteAuthorization, SuiteRecords } from './suite-records.js';

const EXCHANGE = '/cgi-bin/service/v2/get_permanent_code';
const AUTH_INFO = '/cgi-bin/service/get_auth_info';
type Exchanged = WorkSuitePostEndpoints[typeof EXCHANGE]['answer'];
type AuthInfo = WorkSuitePostEndpoints[typeof AUTH_INFO]['answer'];

/** How long a code is good, and how long what became of it is remembered, in milliseconds. */
const CODE_LIFE_MS = 10 * 60_000;
const MEMORY_MS = 60 * 60_000;
/**
 * How long after the acknowledgement a pushed code is exchanged. WeCom gives the permanent code once: a process that a
 * handler of this notice brings down must not die between WeCom's answer and the record.
 */
const AFTER_ACK_MS = 500;
/** How long exchanges under way are awaited when the application closes. */
const CLOSING_MS = 5000;
/** How long one process has the right to exchange a code: longer than a call may take. */
const CLAIM_MS = 15_000;
const PAUSES_MS = [1000, 2000, 5000, 10_000, 20_000, 30_000];
/** The code was used, is unknown, or is over: no repetition helps. */
const FINAL: ReadonlySet<number | string> = new Set([40078, 40029, 42003, 40083]);

/** What {@link Authorizations} work with. */
interface AuthorizationParts {
  readonly name: string;
  readonly records: SuiteRecords;
  readonly client: WechatClient;
  readonly clock: WechatClock;
  /** Told when a corp's permanent code is new or gone. */
  readonly changed: (corpId: string) => void;
}

/** A corp that installed a suite, as the application sees it. Holds no secret. */
export interface AuthorizedCorp {
  readonly corpId: string;
  readonly corpName: string | undefined;
  /** The number of the suite's application in this corp; undefined while WeCom could not be asked. */
  readonly agentId: string | undefined;
}

/**
 * Exchanges authorization codes for permanent codes. A code is recorded before its notice is acknowledged, and
 * exchanged afterwards, by one process; if that process dies, by another one, or by the next at its start.
 */
export class Authorizations {
  private readonly logger = new Logger('WechatWork');
  private readonly running = new Map<string, Promise<AuthorizedCorp>>();
  /** Codes that WeCom is asked about now, until what it said is recorded. */
  private readonly inFlight = new Set<Promise<unknown>>();
  private readonly timers = new Set<WechatTimer>();
  private isClosed = false;

  constructor(private readonly parts: AuthorizationParts) {}

  /**
   * Records a code. When this returns, the code will be exchanged even if the process is killed.
   *
   * @throws WechatStoreError where it cannot be recorded
   */
  async receive(authCode: string): Promise<void> {
    const name = await this.parts.records.addCode(authCode, this.parts.clock.now());
    if (this.isClosed) return;
    void this.pause(AFTER_ACK_MS).then(() => this.run(name).catch(() => undefined));
  }

  /**
   * Exchanges a code that came by a redirect, or waits for the exchange of one that was pushed.
   *
   * @throws WechatApiError where WeCom refuses the code
   */
  async exchange(authCode: string): Promise<AuthorizedCorp> {
    const name = await this.parts.records.addCode(authCode, this.parts.clock.now());
    return this.run(name);
  }

  /** Takes up the codes that a process left behind, and clears away old ones. */
  async resume(): Promise<void> {
    const { records, clock } = this.parts;
    for (const name of await records.codes()) {
      const kept = await records.code(name);
      if (kept === undefined) continue;
      if (kept.state === 'pending') void this.run(name).catch(() => undefined);
      else if (clock.now() - kept.receivedAt > MEMORY_MS) await records.deleteCode(name);
    }
  }

  /** Asks WeCom what a corp granted, and keeps what is needed of it. */
  async refresh(corpId: string): Promise<AuthInfo> {
    const { records, client } = this.parts;
    const kept = await records.authorization(corpId);
    if (kept?.permanentCode === undefined) throw notAuthorized(corpId, this.parts.name);
    const body = { auth_corpid: corpId, permanent_code: kept.permanentCode };
    const info = await client.post<AuthInfo>(AUTH_INFO, body, { repeatable: true });
    const agentId = info.auth_info?.agent[0]?.agentid;
    const corpName = info.auth_corp_info?.corp_name;
    const known = {
      ...(agentId !== undefined && { agentId: String(agentId) }),
      ...(corpName !== undefined && { corpName }),
    };
    await records.complete(corpId, known, kept);
    return info;
  }

  /**
   * Notes that a corp has changed what it grants, and asks WeCom for it after the acknowledgement. If that fails, or
   * the process is killed, it is asked for when the corp is used next.
   */
  async receiveChange(corpId: string): Promise<void> {
    const { records, changed, name } = this.parts;
    if (!(await records.noteChange(corpId)) || this.isClosed) return;
    changed(corpId);
    void this.pause(AFTER_ACK_MS)
      .then(() => this.refresh(corpId))
      .catch((error: unknown) =>
        this.logger.warn(
          `What corp ${corpId} grants to suite "${name}" has changed and could not be read; it is asked for when the ` +
            `corp is used next. ${errorLine(error)}`,
        ),
      );
  }

  /** Begins no further exchange, and waits for those that WeCom may have answered already. Never throws. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const timer of this.timers) timer.clear();
    const { clock, name } = this.parts;
    const onTimeout = (): Error => new Error('Exchanges are still running.');
    const ended = (): Promise<unknown> => Promise.allSettled(this.inFlight);
    await withTimeout(ended, { clock, ms: CLOSING_MS, onTimeout }).catch((error: unknown) =>
      this.logger.warn(`Suite "${name}": ${errorLine(error)} The next start takes up their codes.`),
    );
  }

  private run(name: string): Promise<AuthorizedCorp> {
    let running = this.running.get(name);
    if (!running) {
      running = this.work(name).finally(() => this.running.delete(name));
      this.running.set(name, running);
    }
    return running;
  }

  private async work(name: string): Promise<AuthorizedCorp> {
    const { clock, records } = this.parts;
    for (let round = 0; ; round++) {
      const claim = await this.claim(name);
      if (claim.state === 'done') return this.describe(claim.corpId!);
      if (claim.state === 'failed') throw failedCode(this.parts.name);
      let failure: unknown;
      if (claim.isMine) {
        try {
          return await this.track(this.exchangeClaimed(name, claim));
        } catch (error) {
          failure = error;
          if (this.isFinal(error, claim)) return this.giveUp(name, claim, error);
          await records.updateCode(name, (known) => known && { ...known, claimedUntil: 0 });
        }
      }
      if (this.isClosed)
        throw failure ?? new WechatCredentialError('WECHAT_CLOSED', 'The application is shutting down.');
      const pause = claim.isMine
        ? PAUSES_MS[Math.min(round, PAUSES_MS.length - 1)]!
        : Math.max(500, Math.min(CLAIM_MS, (claim.claimedUntil ?? 0) - clock.now()));
      await this.pause(pause);
    }
  }

  private track<T>(exchange: Promise<T>): Promise<T> {
    this.inFlight.add(exchange);
    return exchange.finally(() => this.inFlight.delete(exchange));
  }

  /** Takes the right to exchange a code, unless another process has it. */
  private async claim(name: string): Promise<PendingCode & { isMine: boolean }> {
    const { records, clock } = this.parts;
    const claimedBy = randomUUID();
    const kept = await records.updateCode(name, (known) => {
      const now = clock.now();
      if (known === undefined || known.state !== 'pending' || (known.claimedUntil ?? 0) > now)
        return undefined;
      return { ...known, claimedBy, claimedUntil: now + CLAIM_MS, tries: (known.tries ?? 0) + 1 };
    });
    if (kept === undefined) throw failedCode(this.parts.name);
    return { ...kept, isMine: kept.claimedBy === claimedBy };
  }

  private async exchangeClaimed(
    name: string,
    { authCode, receivedAt }: PendingCode,
  ): Promise<AuthorizedCorp> {
    const { records, client, clock, changed } = this.parts;
    const answer = await client.post<Exchanged>(EXCHANGE, { auth_code: authCode }, { repeatable: false });
    const { corpid: corpId, corp_name: corpName } = answer.auth_corp_info;
    const given: SuiteAuthorization = {
      corpId,
      state: 'authorized',
      permanentCode: answer.permanent_code,
      ...(corpName !== undefined && { corpName }),
      at: Math.floor(clock.now() / 1000),
      codeAt: receivedAt,
    };
    await this.keep(given);
    await records
      .updateCode(name, (known) => known && { ...known, state: 'done', corpId })
      .catch((error: unknown) =>
        this.logger.warn(`A code that was exchanged is still noted as open. ${errorLine(error)}`),
      );
    changed(corpId);
    await this.refresh(corpId).catch((error: unknown) => {
      this.logger.warn(
        `What corp ${corpId} granted to suite "${this.parts.name}" is not known yet. ${errorLine(error)}`,
      );
    });
    return this.describe(corpId);
  }

  /** The code is used up: a store that is away for a moment must not lose what it brought. */
  private async keep(given: SuiteAuthorization): Promise<void> {
    for (const pause of [...PAUSES_MS, ...PAUSES_MS]) {
      try {
        await this.parts.records.putAuthorization(given);
        return;
      } catch (error) {
        this.logger.error(
          `The permanent code of corp ${given.corpId} could not be recorded, and is tried again. ${errorLine(error)}`,
        );
        await this.pause(pause);
      }
    }
    await this.parts.records.putAuthorization(given);
  }

  private isFinal(error: unknown, { receivedAt }: PendingCode): boolean {
    if (this.parts.clock.now() - receivedAt > CODE_LIFE_MS) return true;
    return error instanceof WechatApiError && FINAL.has(error.errcode);
  }

  private async giveUp(name: string, { tries = 1 }: PendingCode, error: unknown): Promise<never> {
    await this.parts.records.updateCode(name, (known) => known && { ...known, state: 'failed' });
    const earlier =
      tries > 1
        ? ' An earlier exchange, whose answer did not arrive or was not recorded, may have used it.'
        : '';
    this.logger.warn(
      `An authorization code of suite "${this.parts.name}" could not be exchanged, and will not be tried again. ` +
        `${errorLine(error)}${earlier} The corp has to install the application again.`,
    );
    throw error;
  }

  private async describe(corpId: string): Promise<AuthorizedCorp> {
    const kept = await this.parts.records.authorization(corpId);
    return { corpId, corpName: kept?.corpName, agentId: kept?.agentId };
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = this.parts.clock.setTimeout(() => {
        this.timers.delete(timer);
        resolve();
      }, ms);
      this.timers.add(timer);
    });
  }
}

/** The error for a corp that has not installed a suite, or no longer has it. */
export function notAuthorized(corpId: string, suite: string): WechatCredentialError {
  return new WechatCredentialError(
    'WECHAT_CREDENTIAL_MISSING',
    `Corp ${corpId} has not authorised suite "${suite}", or has cancelled: there is no permanent code. It comes with ` +
      'create_auth when the corp installs the application.',
  );
}

const failedCode = (suite: string): WechatCredentialError =>
  new WechatCredentialError(
    'WECHAT_CREDENTIAL_INVALID',
    `The authorization code of suite "${suite}" was refused before: a code can be used once, within ten minutes.`,
  );
