import type { ConsolePerson } from '../../../src/simulator/console-protocol.js';

/** What came of a push, as the control API tells it. */
export interface PushOutcome {
  deliveries: { status: number; ms: number; body: string }[];
  reply: { parsed: Record<string, unknown>; decrypted: string } | null;
  outcome: 'replied' | 'success' | 'failed';
}

/** The settings of an account that can be changed here. */
export interface AccountChange {
  webhookUrl?: string;
  encryptMode?: 'normal' | 'compatible' | 'safe';
  format?: 'xml' | 'json';
  replyTimeoutMs?: number;
  deliveries?: number;
}

/** A path of the simulator as an address. */
export const simulatorUrl = (path: string): string => new URL(path, document.baseURI).href;

/** Calls the control API. @throws Error with the simulator's own words when it refuses */
export async function control<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(simulatorUrl(`_simulator${path}`), {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const answer = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
  return answer;
}

const of = (appId: string, rest = ''): string => `/accounts/${encodeURIComponent(appId)}${rest}`;

// What is set by hand stays over a reset, which an application survives then.
export const changeAccount = (appId: string, change: AccountChange) =>
  control('PUT', of(appId), { ...change, stays: true });

/** Makes an account, with the settings that are given. */
export const createAccount = (appId: string, settings: Readonly<Record<string, unknown>>) =>
  control('PUT', of(appId), { ...settings, stays: true });

/** Begins a push; what comes of it is told by events. A browser has few connections to spend on waiting. */
export const push = (appId: string, message: Readonly<Record<string, unknown>>) =>
  control('POST', of(appId, '/push'), { message, wait: false });

export const invalidate = (appId: string) => control('POST', of(appId, '/invalidate'));

export const setLifetime = (appId: string, expiresIn: number, overlap: number) =>
  control('POST', of(appId, '/lifetime'), { expiresIn, overlap });

export const makeCode = (
  appId: string,
  wish: { kind: 'login' | 'phone' | 'oauth'; openid: string; phoneNumber?: string },
) => control<{ code: string }>('POST', of(appId, '/codes'), wish);

export const addPerson = (appId: string, person: Partial<ConsolePerson>) =>
  control<ConsolePerson>('POST', of(appId, '/followers'), person);

/** A file that was put where the simulator keeps media. */
export interface UploadedMedia {
  mediaId: string;
  /** Where its bytes are. */
  url: string;
}

export const sendFile = (appId: string, file: { type: string; contentType: string; base64: string }) =>
  control<UploadedMedia>('POST', of(appId, '/media'), file);

export const advanceClock = (seconds: number) => control('POST', '/clock', { advance: seconds });

export const addFault = (fault: { path: string; fault: string; value?: string | number; times?: number }) =>
  control('POST', '/faults', fault);

export const removeFault = (id: number) => control('DELETE', `/faults?id=${id}`);

export const clearFaults = () => control('DELETE', '/faults');

export const resetAll = () => control('POST', '/reset');

export const readState = () =>
  control<{ accounts: Record<string, Record<string, unknown>> }>('GET', '/state');
