import type { AccountCredentialsParts } from '../../account/credentials/account-credentials.js';
import { WechatClient } from '../../client/wechat-client.js';
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
export interface PlatformEngine extends AccountCredentialsParts {
  readonly store: WechatRecords;
}

/** Puts one platform together. Nothing is asked or fetched yet. */
export function buildPlatform(conf: ComponentConf, engine: PlatformEngine): PlatformParts {
  const { credentials, http, clock, events } = engine;
  const isCentral = conf.source === 'central';
  const store = isCentral ? notesOfReader() : engine.store;
  const own = store.of(componentOwner(conf));
  const tickets = new TicketRecord(own);
  const codes = new CodeRecords(own, clock);
  const records = new AuthorizerRecords(conf, store, clock);
  const guard = new PlatformGuard(clock);

  const token = {
    get: () => component.kept.get(COMPONENT_TOKEN),
    renew: (stale: string) => component.kept.renew(COMPONENT_TOKEN, stale),
  };
  const client: WechatClient = new WechatClient({
    protocol: new ComponentProtocol(conf, token, guard),
    http,
    clock,
    events,
  });
  const api = new ComponentApi(conf, client);
  const starter = new TicketStarter(conf.name, api, clock);
  const central = (label: string, ids: readonly string[]): CentralSource =>
    new CentralSource(http, { label, ids: () => ids, central: conf.central, clock });
  const component: ComponentCredentials = new ComponentCredentials(
    conf,
    credentials,
    isCentral
      ? central(`component "${conf.name}"`, [conf.appId])
      : new ComponentTokenSource({
          appId: conf.appId,
          api,
          tickets,
          token: new TokenRecord(own, clock),
          onTicketWanted: () => starter.request(),
        }),
  );

  const announce: PlatformParts['announce'] = (appId, state, reason) => {
    const owner = authorizerOwner(conf, appId);
    events.emit('authorization.changed', { owner, appId, state, reason });
  };
  const list = new AuthorizerList(api, clock);
  const tokenParts = {
    componentAppId: conf.appId,
    api,
    records,
    list,
    clock,
    onLost: (appId: string, reason: string) => announce(appId, 'unauthorized', reason),
  };
  const exchange: CodeExchange = new CodeExchange({
    api,
    codes,
    records,
    list,
    clock,
    keepToken: async (appId, fresh) => {
      const { kept } = authorizers.credentialsOf(appId);
      // Why tokens of an earlier authorization could not be had is over.
      kept.resetFailures();
      await records
        .tokenOf(appId)
        .put({ value: fresh.value, expiresIn: fresh.expiresAt - clock.now() / 1000 });
      await kept.put('access_token', fresh);
    },
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
    sourceOf: (appId) =>
      isCentral
        ? central(`authorizer "${appId}"`, [conf.appId, appId])
        : new AuthorizerTokenSource(appId, tokenParts),
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

/** A reader of a central server keeps no records of its own, only what it has learned of accounts, for as long as it runs. */
function notesOfReader(): WechatRecords {
  return new WechatRecords({ store: new MemoryRecordStore(), durable: true, close: async () => undefined });
}
