import type { Account } from '../../state/account/account.js';
import type { PushChannel } from '../../state/account/account-settings.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import { StartList } from '../../state/start-list.js';
import type { Authorization, Grant } from './authorization.js';
import { Component } from './component.js';
import type { SimulatedComponentOptions } from './component-settings.js';
import { MESSAGE_SET } from './permission-sets.js';

/** The code by which `/cgi-bin/token` tells that an AppID is a platform's. */
const NOT_AN_ACCOUNT = 61024;

/** The platforms of one simulator. */
export class Components {
  readonly byAppId = new Map<string, Component>();
  /** The platforms that a reset comes back to. */
  readonly start = new StartList<SimulatedComponentOptions>();

  /** @param changed called after every change */
  constructor(
    private readonly state: SimulatorState,
    private readonly changed: () => void,
  ) {}

  all(): Component[] {
    return [...this.byAppId.values()];
  }

  find(appId: string): Component | undefined {
    return this.byAppId.get(appId);
  }

  /** @throws Error when there is no such platform; without `appId` the first one is meant */
  named(appId = this.all()[0]?.appId ?? ''): Component {
    const component = this.byAppId.get(appId);
    if (component) return component;
    const known = [...this.byAppId.keys()].join(', ') || 'none';
    throw new Error(`The simulator has no component ${appId}; it has ${known}.`);
  }

  /** Creates a platform, or changes the one that has this AppID. */
  put(given: SimulatedComponentOptions): Component {
    let component = this.byAppId.get(given.appId);
    if (component) {
      component.change(given);
      for (const { appId } of component.authorizations.values()) this.direct(appId);
    } else component = this.add(given);
    this.changed();
    return component;
  }

  /** Changes the platforms that the simulator was started with: a reset comes back to these. */
  configure(components: readonly SimulatedComponentOptions[]): void {
    for (const given of components) {
      this.start.configure(given.appId, given, this.find(given.appId)?.options());
      this.put(given);
    }
  }

  /** As {@link Components.put}, and a reset comes back to it. */
  keep(given: SimulatedComponentOptions): Component {
    this.start.keep(given.appId, given, this.find(given.appId)?.options());
    return this.put(given);
  }

  /** An account authorizes a platform; its pushes go there from now on. */
  authorize(component: Component, account: Account, grant: Grant) {
    const made = component.authorize(account.appId, grant);
    this.direct(account.appId, component);
    this.changed();
    return made;
  }

  /** An account withdraws its authorization. */
  withdraw(authorization: Authorization): void {
    authorization.withdraw();
    this.direct(authorization.appId);
    this.changed();
  }

  /** The accounts and their authorizations are as at start: there are none. Living tokens and tickets stay. */
  reset(rewound: number): void {
    for (const component of this.all()) {
      const given = this.start.get(component.appId);
      component.restart(given ?? component.settings, rewound);
      if (given) {
        for (const living of [component.accessToken.alive, component.accessToken.overlapping]) {
          if (living) this.state.tokens.add(living);
        }
      } else {
        this.byAppId.delete(component.appId);
        this.state.otherAppIds.delete(component.appId);
      }
    }
    // A session that was loaded may be without one.
    for (const given of this.start.all()) if (!this.byAppId.has(given.appId)) this.add(given);
  }

  private add(given: SimulatedComponentOptions): Component {
    const component = new Component(given, this.state.clock);
    this.byAppId.set(given.appId, component);
    this.state.otherAppIds.set(given.appId, NOT_AN_ACCOUNT);
    return component;
  }

  /** Sends an account's pushes to the platform that it authorized last, or to its own webhook. */
  private direct(appId: string, latest?: Component): void {
    const account = this.state.accounts.get(appId);
    if (!account) return;
    const set = MESSAGE_SET[account.settings.kind];
    const platform = [...(latest ? [latest] : []), ...this.all()].find((component) => {
      const authorization = component.authorizations.get(appId);
      return (
        component.settings.messageUrl !== undefined &&
        authorization?.state === 'authorized' &&
        authorization.has(set)
      );
    });
    account.channel = platform && channelOf(platform, appId);
    this.state.changed(account);
  }
}

/** How an account's pushes reach a platform; `undefined` where it has no message URL. */
export function channelOf({ settings }: Component, appId: string): PushChannel | undefined {
  const { token, aesKeys, messageUrl } = settings;
  return messageUrl === undefined
    ? undefined
    : { receiveId: settings.appId, token, aesKeys, webhookUrl: messageUrl.replaceAll('$APPID$', appId) };
}
