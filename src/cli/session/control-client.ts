import type { Flag, FlagValues } from '../flags.js';
import { urlOf, valueOf } from '../flags.js';
import { isObject } from '../../simulator/util/json.js';

/** The flags that say which running simulator is meant. */
export const CONTROL_FLAGS: readonly Flag[] = [
  { name: 'url', value: 'URL', about: ['a running simulator (http://127.0.0.1:3100)'] },
  { name: 'control-key', value: 'KEY', about: ['its key, if it needs one'] },
];

/** How long a call may take, in milliseconds. */
const PATIENCE_MS = 60_000;

/** The simulator is not there, or refused. */
export class ControlError extends Error {}

/** Calls the control API of a running simulator. */
export class ControlClient {
  constructor(
    private readonly url: string,
    private readonly key: string | undefined,
  ) {}

  static of(values: FlagValues): ControlClient {
    const url = urlOf(values, 'url', 'http://127.0.0.1:3100') ?? 'http://127.0.0.1:3100';
    return new ControlClient(url.replace(/\/+$/, ''), valueOf(values, 'control-key'));
  }

  /** @throws ControlError, which says what to do */
  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.fetch(method, path, body);
    const text = await response.text();
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      throw new ControlError(`${this.url} is no simulator: it answered ${response.status} without JSON.`);
    }
    if (response.ok) return answer;
    const why =
      isObject(answer) && typeof answer.error === 'string' ? answer.error : `status ${response.status}`;
    throw new ControlError(why);
  }

  private async fetch(method: string, path: string, body: unknown): Promise<Response> {
    try {
      return await fetch(`${this.url}/_simulator${path}`, {
        method,
        headers: this.key === undefined ? {} : { authorization: `Bearer ${this.key}` },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } };
      throw new ControlError(
        `No simulator answers at ${this.url} (${cause?.code ?? (error as Error).message}). ` +
          'Start one with "nestjs-wechat simulator", or correct --url.',
        { cause: error },
      );
    }
  }
}
