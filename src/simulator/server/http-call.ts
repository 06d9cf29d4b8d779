import type { IncomingMessage } from 'node:http';
import { parseAnswerJson } from '../../http/json.js';
import type { SimulatorState } from '../state/simulator-state.js';
import type { JsonObject } from '../util/json.js';
import { isObject } from '../util/json.js';

/** One call to an API of the simulator, its body read. Each product adds what its own APIs need. */
export class HttpCall {
  /** What WeChat would have refused and the simulator let pass; shown in the wire log. */
  readonly warnings: string[] = [];

  constructor(
    readonly state: SimulatorState,
    readonly request: IncomingMessage,
    readonly path: string,
    readonly query: URLSearchParams,
    public body: Buffer,
  ) {}

  get method(): string {
    return this.request.method ?? 'GET';
  }

  get ip(): string {
    return (this.request.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
  }

  /** Whose call it is (an AppID, a merchant number...), as far as it is known. */
  get callerId(): string | undefined {
    return undefined;
  }

  /** A query parameter; empty when it is missing. */
  param(name: string): string {
    return this.query.get(name) ?? '';
  }

  /** The body as a JSON object, or `undefined`. */
  tryJson(): JsonObject | undefined {
    try {
      const body = parseAnswerJson(this.body.toString('utf8'));
      return isObject(body) ? body : undefined;
    } catch {
      return undefined;
    }
  }
}
