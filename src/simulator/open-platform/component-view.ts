import type { ComponentView } from './console-protocol.js';
import type { Component } from './state/component.js';

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
