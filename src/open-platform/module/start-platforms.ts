import type { CredentialDirectory } from '../../credential/credential-directory.js';
import type { WechatEngine } from '../../engine/wechat-engine.js';
import type { CredentialState } from '../../observe/wechat-health.js';
import type { ComponentConf } from '../conf/component-conf.js';
import { COMPONENT_TOKEN } from '../credentials/component-credentials.js';
import { buildPlatform } from '../platform/build-platform.js';
import type { PlatformParts } from '../platform/platform-parts.js';

/** Builds the platforms of an application on its engine, and makes their credentials known to it. */
export function startPlatforms(
  confs: ReadonlyMap<string, ComponentConf>,
  engine: WechatEngine,
): ReadonlyMap<string, PlatformParts> {
  const { credentials, http, clock, events, records: store, directory, states } = engine;
  const platforms = new Map<string, PlatformParts>();
  for (const [name, conf] of confs) {
    platforms.set(name, buildPlatform(conf, { credentials, http, clock, events, store }));
  }
  addToDirectory(directory, platforms);
  states.add({ credentialStates: () => [...platforms.values()].map(stateOf) });
  return platforms;
}

/** Lets the central token server serve a component's token, and those of its accounts. */
function addToDirectory(directory: CredentialDirectory, platforms: ReadonlyMap<string, PlatformParts>): void {
  directory.add({
    find: async ([componentAppId, appId, ...others]) => {
      const platform = [...platforms.values()].find(({ conf }) => conf.appId === componentAppId);
      if (!platform || others.length > 0) return undefined;
      if (appId === undefined) return platform.component.kept;
      return (await platform.authorizers.find(appId))?.kept;
    },
  });
}

/** How the component's token is, for health reports. Ten thousand accounts would fill them: only failures are told. */
function stateOf({ conf, component, tickets }: PlatformParts): CredentialState {
  const keeper = component.kept.inUse().find(({ setup }) => setup.kind.name === COMPONENT_TOKEN);
  const cached = keeper?.state.cached;
  const waits = conf.source !== 'central' && tickets.seen === undefined;
  return {
    account: conf.name,
    appId: conf.appId,
    kind: COMPONENT_TOKEN,
    source: conf.source === 'central' ? 'central' : 'ticket',
    ...(cached && { expiresAt: cached.record.expiresAt, obtainedAt: cached.record.obtainedAt }),
    ...(waits && { note: 'waiting for component_verify_ticket' }),
  };
}
