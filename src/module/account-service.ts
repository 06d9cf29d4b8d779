import type { MiniTypedApi, OfficialTypedApi } from '../api/api-by-kind.js';
import { ApiGroups } from '../api/api-groups.js';
import type { WechatKind } from '../core/account-kind.js';
import { WechatConfigError } from '../core/conf.errors.js';
import type { WechatConfService } from './wechat-conf.service.js';

/**
 * One account of WeChat: its configuration and credentials (`conf`), its client, and every API group on top of it.
 */
export class WechatService extends ApiGroups<WechatConfService> {
  /** The name under which the account was registered. */
  get account(): string {
    return this.conf.account;
  }

  /** What the account is, where the option `kind` says so. */
  get kind(): WechatKind | undefined {
    return this.conf.kind;
  }

  /**
   * This service as that of one kind of account, for functions that take a `WechatService<'mini'>` or a
   * `WechatService<'official'>`.
   *
   * @throws WechatConfigError where the option `kind` says that the account is of the other kind.
   */
  as<Kind extends WechatKind>(kind: Kind): ServiceOf<Kind> {
    if (this.kind !== undefined && this.kind !== kind) throw otherKind(this.account, kind, this.kind);
    // The same object: the type leaves out what this kind of account does not have.
    return this as unknown as ServiceOf<Kind>;
  }
}

/** The groups that both kinds of account have. */
type SharedGroup =
  | 'account'
  | 'client'
  | 'conf'
  | 'customerService'
  | 'image'
  | 'media'
  | 'ocr'
  | 'quota'
  | 'shortLinks'
  | 'soter';

// `kind` comes first: the compiler compares members in this order, and is done in no time with a service of another
// kind. Comparing `api` takes it seconds.

/** A mini program: its groups and paths, and no others. */
interface MiniService extends Pick<WechatService, SharedGroup | 'mini'> {
  /** A service of any kind becomes one of a mini program by `as('mini')`. */
  readonly kind: 'mini' | undefined;
  /** The APIs of mini programs by their paths, typed. */
  readonly api: MiniTypedApi;
}

/** An Official Account: its groups and paths, and no others. */
interface OfficialService extends Omit<WechatService, 'api' | 'as' | 'kind' | 'mini'> {
  /** A service of any kind becomes one of an Official Account by `as('official')`. */
  readonly kind: 'official' | undefined;
  /** The APIs of Official Accounts by their paths, typed. */
  readonly api: OfficialTypedApi;
}

/** The service of a kind of account; of any kind where it is not known. */
export type ServiceOf<Kind extends WechatKind> = [WechatKind] extends [Kind]
  ? WechatService
  : [Kind] extends ['mini']
    ? MiniService
    : OfficialService;

const NAMES: Record<WechatKind, string> = { official: 'an Official Account', mini: 'a mini program' };

const otherKind = (account: string, asked: WechatKind, kind: WechatKind): WechatConfigError =>
  new WechatConfigError([
    `the account ${JSON.stringify(account)} was asked for as ${NAMES[asked]}, and its option kind says that it is ` +
      `${NAMES[kind]}. Ask for ${JSON.stringify(kind)}, or correct the option.`,
  ]);
