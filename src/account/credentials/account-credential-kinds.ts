import type { WechatClock } from '../../core/clock.js';
import type { CredentialKind } from '../../core/credential/credential-kind.js';
import type { CredentialReader } from '../../core/credential/credential.js';
import type { WechatCredentialSource } from '../../core/credential/credential-source.js';
import { CentralSource } from '../../credential/sources/central.source.js';
import { CustomSource, FunctionSource, ManualSource } from '../../credential/sources/user-sources.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import type { AccountConf } from '../conf/account-conf.js';
import type { AccountCredentialKind } from '../conf/account-credential-kind.js';
import { accountFailures } from './failure-rules.js';
import { CLASSIC_WINDOW, STABLE_WINDOW } from './renewal-overlap.js';
import { TicketSource } from './ticket-source.js';
import { ClassicTokenSource, StableTokenSource } from './token-sources.js';

const SETTERS: Record<AccountCredentialKind, string> = {
  access_token: 'setAccessToken',
  jsapi_ticket: 'setJsapiTicket',
  wx_card_ticket: 'setWxCardTicket',
};

/** The names of the credentials of an account. */
export function isAccountCredentialKind(kind: string): kind is AccountCredentialKind {
  return Object.hasOwn(SETTERS, kind);
}

/** What sources are made with. */
interface SourceContext {
  http: WechatHttp;
  clock: WechatClock;
  /** Gives the account's access token, with which tickets are fetched. */
  accessToken: () => CredentialReader;
}

/** One credential of an account: how it is fetched and when it is renewed. */
export function accountKind(
  conf: AccountConf,
  name: AccountCredentialKind,
  context: SourceContext,
): CredentialKind {
  const source = sourceOf(conf, name, context);
  const isStableToken = conf.source === 'stable' && name === 'access_token';
  return {
    name,
    source,
    window: isStableToken ? STABLE_WINDOW : CLASSIC_WINDOW,
    failures: accountFailures,
    conflictAdvice: conflictAdvice(source.name),
    ...(source.name === 'stable' && { harmlessInParallel: true }),
    ...(conf.source === 'central' && { managedElsewhere: true }),
  };
}

function sourceOf(
  conf: AccountConf,
  kind: AccountCredentialKind,
  { http, clock, accessToken }: SourceContext,
): WechatCredentialSource {
  const { source } = conf;
  const label = `account "${conf.name}"`;
  const { refresh } = conf.credentials[kind];
  if (refresh !== undefined) {
    return new FunctionSource(({ stale }) => refresh(stale), clock, `refresh function of ${kind}`);
  }
  if (typeof source === 'object') return new CustomSource(source, clock);
  if (typeof source === 'function') {
    return new FunctionSource(({ stale }) => source(kind, stale), clock, 'source function');
  }
  switch (source) {
    case 'manual':
      return new ManualSource(label, `${SETTERS[kind]}({ value, expiresAt })`);
    case 'central':
      return new CentralSource(http, {
        label,
        ids: () => (conf.appId === undefined ? undefined : [conf.appId]),
        central: conf.central,
        clock,
      });
    default:
      if (kind !== 'access_token') return new TicketSource(source, http, conf, accessToken());
      return source === 'classic'
        ? new ClassicTokenSource(http, conf)
        : new StableTokenSource(http, conf, clock);
  }
}

/** What helps where another program renews too. */
function conflictAdvice(source: string): string {
  switch (source) {
    case 'classic':
      return 'Let all of them use one store or one central token server, or use the source stable.';
    case 'stable':
      return (
        'Nothing but a forced renewal or a new AppSecret ends a stable token early: find the program that asks ' +
        'with force_refresh, and let it use one store with this one.'
      );
    case 'central':
      return 'Let no program but the central token server get it from WeChat.';
    default:
      return `Let no program but the source "${source}" get it from WeChat.`;
  }
}
