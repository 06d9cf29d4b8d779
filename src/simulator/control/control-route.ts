import type { Account } from '../state/account/account.js';
import type { UserActions } from '../push/user-actions.js';
import type { SimulatorState } from '../state/simulator-state.js';

/** One call to the control API. */
export interface ControlCall {
  readonly state: SimulatorState;
  readonly actions: UserActions;
  /** The parsed body; `undefined` when there was none. */
  readonly body: unknown;
  readonly query: URLSearchParams;
  /** What stands in the path in place of `:appId`. */
  readonly appId: string;
  /** The account of that AppID; refused with 404 when there is none. */
  readonly account: Account;
}

export interface ControlRoute {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Under `/_simulator`; `:appId` stands for an AppID. */
  readonly path: string;
  /** What it is for, in one line; `GET /_simulator` lists them. */
  readonly about: string;
  readonly handle: (call: ControlCall) => unknown;
}
