import type { IncomingMessage } from 'node:http';
import type { Account } from '../../state/account/account.js';
import { demand } from './errors.js';
import type { JsonObject } from '../../util/json.js';
import { isObject, parseJson } from '../../util/json.js';
import type { SimulatorState } from '../../state/simulator-state.js';

/** One call to a WeChat path, its body read. */
export class ApiCall {
  /** The account whose token the call carries, or which it names otherwise. */
  caller: Account | undefined;
  /** What WeChat would have minded and the simulator let pass. */
  readonly warnings: string[] = [];
  private parsed: JsonObject | undefined;

  constructor(
    readonly state: SimulatorState,
    readonly request: IncomingMessage,
    readonly path: string,
    public query: URLSearchParams,
    public body: Buffer,
  ) {}

  get method(): string {
    return this.request.method ?? 'GET';
  }

  get ip(): string {
    return (this.request.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
  }

  /** The calling account; only for routes that cannot be reached without one. */
  get account(): Account {
    demand(this.caller, 40001);
    return this.caller;
  }

  /** A query parameter; empty when it is missing. */
  param(name: string): string {
    return this.query.get(name) ?? '';
  }

  /** The body as a JSON object; refused with 44002 when empty and 47001 when it is anything else. */
  json(): JsonObject {
    if (!this.parsed) {
      demand(this.body.length > 0, 44002);
      const body = this.tryJson();
      demand(body, 47001);
      this.parsed = body;
    }
    return this.parsed;
  }

  /** The body as a JSON object, or `undefined`. */
  tryJson(): JsonObject | undefined {
    try {
      const body = parseJson(this.body.toString('utf8'));
      return isObject(body) ? body : undefined;
    } catch {
      return undefined;
    }
  }

  /** A string (or number) field of the body; empty when it is missing or of another type. */
  field(name: string): string {
    return textOf(this.json()[name]);
  }

  /** Puts what a signed call carried inside in the place of its envelope. */
  replace(params: JsonObject): void {
    this.parsed = params;
    this.body = Buffer.from(JSON.stringify(params));
    for (const [name, value] of Object.entries(params)) this.query.set(name, textOf(value));
  }

  /** In strict accounts a refusal, else a warning on the wire log. */
  demandIfStrict(condition: unknown, errcode: number, why: string): void {
    if (condition) return;
    demand(!this.account.settings.strict, errcode);
    this.warnings.push(`WeChat would answer ${errcode}: ${why}`);
  }
}

/** A string or number as a string; empty for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The number of characters, an emoji counting as one, as WeChat's limits do. */
export const lengthOf = (text: string): number => Array.from(text).length;
