import { CentralSource } from '../../credential/sources/central.source.js';
import type { WechatClock } from '../../core/clock.js';
import type { AccountConf } from '../conf/account-conf.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import type { AccessTokenKeeper, CredentialKind } from '../../core/credential.js';
import type { WechatCredentialSource } from '../../core/credential-source.js';
import { CustomSource, FunctionSource, ManualSource } from '../../credential/sources/user-sources.js';
import { TicketSource } from './ticket-source.js';
import { ClassicTokenSource, StableTokenSource } from './token-sources.js';

/** What sources are made with. */
export interface SourceContext {
  http: WechatHttp;
  clock: WechatClock;
}

/** Where an account's credential of one kind comes from. */
export function sourceFor(
  conf: AccountConf,
  kind: CredentialKind,
  { http, clock }: SourceContext,
  tokens: AccessTokenKeeper,
): WechatCredentialSource {
  const { source } = conf;
  const { refresh } = conf.credentials[kind];
  if (refresh !== undefined) {
    return new FunctionSource(({ stale }) => refresh(stale), clock, `refresh function of ${kind}`);
  }
  if (typeof source === 'object') return new CustomSource(source, clock);
  if (typeof source === 'function') {
    return new FunctionSource((request) => source(request.kind, request.stale), clock, 'source function');
  }
  switch (source) {
    case 'manual':
      return new ManualSource(conf.name);
    case 'central':
      return new CentralSource(http, conf);
    default:
      if (kind !== 'access_token') return new TicketSource(source, http, conf, tokens);
      return source === 'classic'
        ? new ClassicTokenSource(http, conf)
        : new StableTokenSource(http, conf, clock);
  }
}
