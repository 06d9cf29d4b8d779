// What the console is told of platforms. Types only; both sides import them.

/** What was asked of one platform's endpoints. */
export interface ComponentCounters {
  /** Requests for a `component_access_token`. */
  componentTokenRequests: number;
  /** Requests for an authorizer's access token by its refresh token. */
  authorizerTokenRequests: number;
  /** Authorization codes that were exchanged or tried. */
  exchanges: number;
  /** Calls made with a dead token of the platform or of one of its authorizers. */
  invalidTokenCalls: number;
}

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

/** The platforms' part of the console's snapshot. */
export interface OpenPlatformView {
  components: ComponentView[];
}

/** An account that authorized a platform, or did once. */
export interface AuthorizerView {
  appId: string;
  state: 'authorized' | 'unauthorized';
  permissionSets: number;
  /** When its current access token dies; `null` when there is none. */
  tokenExpiresAt: number | null;
}
