import type { AccountCredentialsParts } from '../../account/credentials/account-credentials.js';
import { WechatClient } from '../../client/wechat-client.js';
import type { WechatClock } from '../../core/clock.js';
import type { WechatCredentialSource } from '../../core/credential/credential-source.js';
import type { OwnerCredentials } from '../../credential/owner-credentials.js';
import { CentralSource } from '../../credential/sources/central.source.js';
import { MemoryRecordStore } from '../../store/records/memory-record-store.js';
import { WechatRecords } from '../../store/records/wechat-records.js';
import { ComponentApi } from '../call/component-api.js';
import { ComponentProtocol } from '../call/component-protocol.js';
import { PlatformGuard } from '../call/platform-guard.js';
import { authorizerOwner, type ComponentConf, componentOwner } from '../conf/component-conf.js';
import { AuthorizerList } from '../credentials/authorizer-list.js';
import { AuthorizerTokenSource } from '../credentials/authorizer-token.source.js';
import { COMPONENT_TOKEN, ComponentCredentials } from '../credentials/component-credentials.js';
import { ComponentTokenSource } from '../credentials/component-token.source.js';
import { AuthorizerRecords } from '../records/authorizer-records.js';
import { CodeRecords } from '../records/code-records.js';
import { TicketRecord } from '../records/ticket-record.js';
import { TokenRecord } from '../records/token-record.js';
import { Authorizers } from './authorizers.js';
import { CodeExchange } from './code-exchange.js';
import { PendingExchanges } from './pending-exchanges.js';
import type { PlatformParts } from './platform-parts.js';
import { TicketStarter } from './ticket-starter.js';

/** What the engine lends to a platform. */
interface PlatformEngine extends AccountCredentialsParts {
  readonly store: WechatRecords;
}

/** Puts one platform together. Nothing is asked or fetched yet. */
export function buildPlatform(conf: ComponentConf, engine: PlatformEngine): PlatformParts {
  const { credentials, http, clock, events } = engine;
  const kept = keptRecords(conf, engine);
  const { tickets, codes, records } = kept;
  const guard = new PlatformGuard(clock);
  const announce: PlatformParts['announce'] = (appId, state, reason) => {
    const owner = authorizerOwner(conf, appId);
    events.emit('authorization.changed', { owner, appId, state, reason });
  };

  // The calls need the component's token, which is fetched with one of them.
  const token = {
    get: () => component.kept.get(COMPONENT_TOKEN),
    renew: (stale: string) => component.kept.renew(COMPONENT_TOKEN, stale),
  };
  const protocol = new ComponentProtocol(conf, token, guard);
  const client: WechatClient = new WechatClient({ protocol, http, clock, events });
  const api = new ComponentApi(conf, client);
  const starter = new TicketStarter(conf.name, api, clock);
  const list = new AuthorizerList(api, clock);
  const sources = tokenSources(conf, engine, { ...kept, api, starter, list, announce });
  const component: ComponentCredentials = new ComponentCredentials(conf, credentials, sources.ofComponent());

  const exchange: CodeExchange = new CodeExchange({
    api,
    codes,
    records,
    list,
    clock,
    // Async, so that an error thrown at once is a rejection too: the exchange only warns of it.
    keepToken: async (appId, fresh) =>
      keepToken(authorizers.credentialsOf(appId).kept, records.tokenOf(appId), fresh, clock),
    onAuthorized: ({ appId }, { source }) => announce(appId, 'authorized', source),
  });
  const authorizers: Authorizers = new Authorizers({
    conf,
    credentials,
    http,
    clock,
    events,
    records,
    guard,
    platform: { appId: conf.appId, client },
    sourceOf: sources.ofAuthorizer,
    settled: (appId) => exchange.settled(appId),
  });
  const pending = new PendingExchanges(exchange, codes, clock);
  return {
    conf,
    clock,
    client,
    api,
    guard,
    component,
    tickets,
    codes,
    records,
    list,
    authorizers,
    exchange,
    pending,
    starter,
    announce,
  };
}

/** What a platform has in the record store. */
interface KeptRecords extends Pick<PlatformParts, 'tickets' | 'codes' | 'records'> {
  readonly token: TokenRecord;
}

function keptRecords(conf: ComponentConf, { store, clock }: PlatformEngine): KeptRecords {
  const records = conf.source === 'central' ? notesOfReader() : store;
  const own = records.of(componentOwner(conf));
  return {
    tickets: new TicketRecord(own),
    codes: new CodeRecords(own, clock),
    records: new AuthorizerRecords(conf, records, clock),
    token: new TokenRecord(own, clock),
  };
}

/** Where the tokens of a platform and of its accounts come from. */
interface TokenSources {
  readonly ofComponent: () => WechatCredentialSource;
  readonly ofAuthorizer: (appId: string) => WechatCredentialSource;
}

type SourceParts = KeptRecords & Pick<PlatformParts, 'api' | 'starter' | 'list' | 'announce'>;

/** WeChat, asked with tickets and refresh tokens, or a central token server that another application runs. */
function tokenSources(
  conf: ComponentConf,
  { http, clock }: PlatformEngine,
  parts: SourceParts,
): TokenSources {
  const { appId: componentAppId } = conf;
  if (conf.source === 'central') {
    const central = (label: string, ids: readonly string[]): CentralSource =>
      new CentralSource(http, { label, ids: () => ids, central: conf.central, clock });
    return {
      ofComponent: () => central(`component "${conf.name}"`, [componentAppId]),
      ofAuthorizer: (appId) => central(`authorizer "${appId}"`, [componentAppId, appId]),
    };
  }
  const { api, tickets, token, records, list, starter, announce } = parts;
  const onTicketWanted = (): void => starter.request();
  const onLost = (appId: string, reason: string): void => announce(appId, 'unauthorized', reason);
  const ofAll = { componentAppId, api, records, list, clock, onLost };
  return {
    ofComponent: () =>
      new ComponentTokenSource({ appId: componentAppId, api, tickets, token, onTicketWanted }),
    ofAuthorizer: (appId) => new AuthorizerTokenSource(appId, ofAll),
  };
}

/** Keeps the access token that came with an authorization. */
async function keepToken(
  credentials: OwnerCredentials,
  record: TokenRecord,
  fresh: { value: string; expiresAt: number },
  clock: WechatClock,
): Promise<void> {
  // Failures of an earlier authorization do not count any more.
  credentials.resetFailures();
  await record.put({ value: fresh.value, expiresIn: fresh.expiresAt - clock.now() / 1000 });
  await credentials.put('access_token', fresh);
}

/** A reader of a central server keeps nothing but what it has learned of accounts, for as long as it runs. */
function notesOfReader(): WechatRecords {
  return new WechatRecords({ store: new MemoryRecordStore(), durable: true, close: async () => undefined });
}
