import { control } from '../live/control.js';

/** One line of the result of a release test. */
export interface ReleaseCase {
  name: string;
  passed: boolean;
  detail: string;
}

const of = (appId: string, rest: string): string => `/components/${encodeURIComponent(appId)}${rest}`;

export const pushTicket = (appId: string) =>
  control<{ outcome: 'success' | 'failed' | 'lost' }>('POST', of(appId, '/ticket'), {});

/** So many of the next pushes are lost, this one first. */
export const loseTickets = (appId: string, drop: number) => control('POST', of(appId, '/ticket'), { drop });

export const doubleTicket = (appId: string) => control('POST', of(appId, '/ticket'), { double: true });

export const authorize = (appId: string, authorizerAppId: string) =>
  control('POST', of(appId, '/authorize'), { authorizerAppId, via: 'push' });

export const unauthorize = (appId: string, authorizerAppId: string) =>
  control('POST', of(appId, '/unauthorize'), { authorizerAppId });

export const forget = (appId: string, authorizerAppId: string) =>
  control('POST', of(appId, `/authorizers/${encodeURIComponent(authorizerAppId)}/forget`), {});

export const invalidateToken = (appId: string) => control('POST', of(appId, '/invalidate'), {});

export const runReleaseTest = (appId: string) =>
  control<{ cases: ReleaseCase[] }>('POST', of(appId, '/release-test'), {});
