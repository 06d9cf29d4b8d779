import type { SimulatorState } from '../state/simulator-state.js';

/** One call to the control API. */
export interface ControlCall {
  readonly state: SimulatorState;
  /** The parsed body; `undefined` when there was none. */
  readonly body: unknown;
  readonly query: URLSearchParams;
  /** The parts of the path that stand for a name, for example `appId`. */
  readonly params: Readonly<Record<string, string>>;
}

export interface ControlRoute {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below `/_simulator`; a part like `:appId` stands for a name. */
  readonly path: string;
  /** What it does, in one line; `GET /_simulator` lists them. */
  readonly about: string;
  readonly handle: (call: ControlCall) => unknown;
}
