import type { IncomingMessage } from 'node:http';
import type { Answer } from './answers.js';
import type { HttpCall } from './http-call.js';

/** A request whose body has been read. */
export interface ArrivedRequest {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
}

/** The answer to a refused call, and what the wire log says about it. */
export interface RefusedCall {
  readonly answer: Answer;
  readonly errcode?: number;
  /** A short phrase, for example `40001 invalid credential`. */
  readonly verdict: string;
}

/**
 * One call to an API, with the rules of that API. The engine counts the call, plays faults, carries the call out,
 * sends the answer, and writes the wire log; the product says what each of these means.
 */
export interface OpenedCall {
  readonly call: HttpCall;
  /** False when the simulator knows the path but has no model of it. */
  readonly modelled: boolean;
  /** Whether the answer is a sample that was made of the types of the path. */
  readonly sample?: boolean;
  /** Counts the call for its caller, before anything can make it fail. */
  count(): void;
  /** Checks method, credentials and quotas, carries the call out, and seals the answer if the API does so. */
  carryOut(): Promise<Answer>;
  /**
   * Writes a refusal as this API does.
   *
   * @param reason an {@link ApiRefusal} of this product, or the code that a fault asks for (-1: the simulator failed)
   * @param rid the request id; it can be looked up afterwards
   */
  refuse(reason: Error | number, rid: string): RefusedCall;
}

/** A family of paths with one set of rules, for example `/v3/` of WeChat Pay. */
export interface SimulatedApi {
  /** What its paths begin with. The longest prefix that fits wins; the empty one takes all other paths. */
  readonly prefix: string;
  open(arrived: ArrivedRequest): Promise<OpenedCall>;
}
