import type { ComponentCounters } from './console-protocol.js';
import type { Component } from './state/component.js';
import type { Ticket } from './state/tickets.js';

/** What was counted and is held of one platform. */
export interface ComponentReport extends ComponentCounters {
  /** Tickets that were made, those that were lost included. */
  tickets: number;
  lastTicket: Ticket | null;
  authorizers: Record<
    string,
    { state: 'authorized' | 'unauthorized'; permissionSets: number[]; refreshToken: string }
  >;
}

/** The platforms' part of what `GET /_simulator/state` answers. */
export interface OpenPlatformReport {
  /** By the AppID of the platform. */
  components: Record<string, ComponentReport>;
}

export const reportOfComponent = (component: Component): ComponentReport => ({
  tickets: component.tickets.count,
  ...component.counters,
  lastTicket: component.tickets.last ?? null,
  authorizers: Object.fromEntries(
    [...component.authorizations.values()].map(({ appId, state, permissionSets, refreshToken }) => [
      appId,
      { state, permissionSets, refreshToken },
    ]),
  ),
});
