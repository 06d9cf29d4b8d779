import type { Component, ComponentCounters } from './state/component.js';

/** A platform as the console shows it, without secrets. Times are milliseconds on the simulator's clock. */
export interface ComponentView {
  appId: string;
  eventUrl: string | null;
  messageUrl: string | null;
  tickets: {
    count: number;
    /** Whether they are pushed: not after the event URL has failed for long. */
    running: boolean;
    /** Whether the application has one that is still good. */
    taken: boolean;
    seconds: number;
    /** How many of the next ones are lost. */
    dropNext: number;
  };
  /** When the platform's current token dies; `null` when there is none. */
  tokenExpiresAt: number | null;
  counters: ComponentCounters;
  authorizers: AuthorizerView[];
}

/** An account that authorized a platform, or did once. */
export interface AuthorizerView {
  appId: string;
  state: 'authorized' | 'unauthorized';
  permissionSets: number;
  /** When its current access token dies; `null` when there is none. */
  tokenExpiresAt: number | null;
}

/** The console gets every change, which must not carry ten thousand accounts. */
const MOST_AUTHORIZERS = 200;

export function componentView(component: Component): ComponentView {
  const { settings, tickets } = component;
  return {
    appId: component.appId,
    eventUrl: settings.eventUrl ?? null,
    messageUrl: settings.messageUrl ?? null,
    tickets: {
      count: tickets.count,
      running: tickets.running,
      taken: tickets.isTaken,
      seconds: settings.ticketSeconds,
      dropNext: tickets.dropNext,
    },
    tokenExpiresAt: component.accessToken.alive?.expiresAt ?? null,
    counters: { ...component.counters },
    authorizers: [...component.authorizations.values()].slice(-MOST_AUTHORIZERS).map((authorization) => ({
      appId: authorization.appId,
      state: authorization.state,
      permissionSets: authorization.permissionSets.length,
      tokenExpiresAt: authorization.accessToken.alive?.expiresAt ?? null,
    })),
  };
}
