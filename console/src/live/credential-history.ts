import { signal } from '@preact/signals';
import type { CredentialView } from '../../../src/simulator/console-protocol.js';

/** The life of one token or ticket, as far as this page saw it. Times are milliseconds. */
export interface Life {
  kind: CredentialView['kind'];
  masked: string;
  /** `undefined` when it was there before this page. */
  from: number | undefined;
  /** When it dies, or died. */
  until: number;
  state: 'current' | 'previous' | 'dead';
}

/** How many dead ones each account keeps on show. */
const KEPT = 24;

const lives = signal<ReadonlyMap<string, readonly Life[]>>(new Map());
const visited = new Set<string>();

export const livesOf = (appId: string): readonly Life[] => lives.value.get(appId) ?? [];

/** Takes in what is valid at the moment `at`; what is no longer among it has died. */
export function noteCredentials(appId: string, credentials: readonly CredentialView[], at: number): void {
  const before = lives.peek().get(appId) ?? [];
  const same = (life: Life, view: CredentialView) => life.kind === view.kind && life.masked === view.masked;
  const kept = before.map((life): Life => {
    const view = credentials.find((each) => same(life, each));
    if (view) return { ...life, until: view.expiresAt, state: view.state };
    return life.state === 'dead' ? life : { ...life, state: 'dead', until: Math.min(life.until, at) };
  });
  const fresh = credentials
    .filter((view) => !before.some((life) => same(life, view)))
    .map(({ kind, masked, expiresAt, state }): Life => {
      const from = visited.has(appId) ? at : undefined;
      return { kind, masked, from, until: expiresAt, state };
    });
  visited.add(appId);
  const all = [...kept, ...fresh];
  const dead = all.filter(({ state }) => state === 'dead').slice(-KEPT);
  const next = all.filter((life) => life.state !== 'dead' || dead.includes(life));
  lives.value = new Map(lives.peek()).set(appId, next);
}

export function forgetCredentials(): void {
  visited.clear();
  lives.value = new Map();
}
