import { hash } from 'node:crypto';
import type { Owner } from '../../core/owner.js';
import type { Records } from '../../store/records/records.js';
import type { WechatRecords } from '../../store/records/wechat-records.js';
import { suiteCorpOwner, suiteOwner } from '../credentials/work-owners.js';

/** The newest suite ticket. */
export interface SuiteTicket {
  readonly ticket: string;
  /** WeCom's own time of the ticket, Unix seconds: the newest wins by it, not the one that arrived last. */
  readonly timeStamp: number;
}

/** What a corp granted when it installed the suite. */
export interface SuiteAuthorization {
  readonly corpId: string;
  readonly state: 'authorized' | 'cancelled';
  /** Absent once the corp has cancelled. It is a secret. */
  readonly permanentCode?: string;
  /** The number of the application in the corp; absent until WeCom was asked for it. */
  readonly agentId?: string;
  readonly corpName?: string;
  /** Unix seconds of the notice that brought it, or of the exchange. */
  readonly at: number;
  /** How often the corp has changed what it grants since WeCom was last asked for it. */
  readonly changes?: number;
  /** When the code that it came for was received, in Unix milliseconds: of two codes the later one counts. */
  readonly codeAt?: number;
}

/** An authorization code that was received. It is good once and for ten minutes, so it is kept before it is used. */
export interface PendingCode {
  readonly authCode: string;
  readonly state: 'pending' | 'done' | 'failed';
  /** Unix milliseconds. */
  readonly receivedAt: number;
  /** Who exchanges it now, and until when nobody else does. */
  readonly claimedBy?: string;
  readonly claimedUntil?: number;
  /** How often an exchange was begun. */
  readonly tries?: number;
  /** Once it is exchanged. */
  readonly corpId?: string;
}

const TICKET = 'suite_ticket';
const AUTHORIZATION = 'authorization';
const PENDING = 'auth_code:';

/** What must not be lost of one suite. */
export class SuiteRecords {
  private readonly own: Records;

  constructor(
    private readonly records: WechatRecords,
    private readonly suiteId: string,
  ) {
    this.own = records.of(suiteOwner(suiteId));
  }

  ticket(): Promise<SuiteTicket | undefined> {
    return this.own.get<SuiteTicket>(TICKET);
  }

  /** Keeps a ticket, unless the kept one is newer. WeCom may deliver an old one after a new one. */
  putTicket(ticket: SuiteTicket): Promise<SuiteTicket> {
    return this.own.put(TICKET, ticket, { newer: (kept, given) => given.timeStamp > kept.timeStamp });
  }

  authorization(corpId: string): Promise<SuiteAuthorization | undefined> {
    return this.of(corpId).get<SuiteAuthorization>(AUTHORIZATION);
  }

  /**
   * Keeps what a corp granted, unless what is kept came for a later code, and gives what is kept afterwards. A reset
   * of the permanent code may overtake the installation before it.
   */
  async putAuthorization(given: SuiteAuthorization): Promise<SuiteAuthorization> {
    const isNewer = (kept: SuiteAuthorization): boolean =>
      given.codeAt === undefined || (kept.codeAt ?? 0) <= given.codeAt;
    return this.of(given.corpId).put<SuiteAuthorization>(AUTHORIZATION, given, { newer: isNewer });
  }

  /** Keeps what WeCom says of a corp now; what a change meanwhile brought is asked for again. */
  async complete(
    corpId: string,
    more: Pick<SuiteAuthorization, 'agentId' | 'corpName'>,
    asked: SuiteAuthorization,
  ): Promise<void> {
    await this.of(corpId).update<SuiteAuthorization>(AUTHORIZATION, (kept) => {
      if (kept?.state !== 'authorized') return undefined;
      const { changes, ...rest } = kept;
      const isUpToDate = changes === undefined || changes === asked.changes;
      return { ...rest, ...more, ...(!isUpToDate && { changes }) };
    });
  }

  /**
   * Notes that a corp has changed what it grants.
   *
   * @returns whether the corp is one that has authorised the suite
   */
  async noteChange(corpId: string): Promise<boolean> {
    const kept = await this.of(corpId).update<SuiteAuthorization>(AUTHORIZATION, (known) =>
      known?.state === 'authorized' ? { ...known, changes: (known.changes ?? 0) + 1 } : undefined,
    );
    return kept?.state === 'authorized';
  }

  /**
   * Forgets the permanent code of a corp that cancelled. A notice that is older than the authorization is ignored: the
   * corp has installed the suite again since.
   *
   * @returns whether the corp is cancelled now
   */
  async cancel(corpId: string, at: number): Promise<boolean> {
    const kept = await this.of(corpId).update<SuiteAuthorization>(AUTHORIZATION, (known) =>
      known !== undefined && known.at > at ? undefined : { corpId, state: 'cancelled', at },
    );
    return kept?.state === 'cancelled';
  }

  /** The corps that have records here. */
  async corpIds(): Promise<string[]> {
    const owners: Owner[] = await this.records.ownersIn(suiteOwner(this.suiteId));
    return owners.map(({ ids }) => ids[1]!);
  }

  /** Keeps a code before the notice that brought it is acknowledged. */
  async addCode(authCode: string, now: number): Promise<string> {
    const name = PENDING + hash('sha256', authCode, 'hex').slice(0, 32);
    await this.own.update<PendingCode>(name, (kept) =>
      kept === undefined ? { authCode, state: 'pending', receivedAt: now } : undefined,
    );
    return name;
  }

  code(name: string): Promise<PendingCode | undefined> {
    return this.own.get<PendingCode>(name);
  }

  updateCode(
    name: string,
    change: (kept: PendingCode | undefined) => PendingCode | undefined,
  ): Promise<PendingCode | undefined> {
    return this.own.update<PendingCode>(name, change);
  }

  /** The names of all codes that are kept, in whatever state. */
  async codes(): Promise<string[]> {
    return (await this.own.names()).filter((name) => name.startsWith(PENDING));
  }

  async deleteCode(name: string): Promise<void> {
    await this.own.delete(name);
  }

  private of(corpId: string): Records {
    return this.records.of(suiteCorpOwner(this.suiteId, corpId));
  }
}
