import { createHash } from 'node:crypto';
import { StoreFaultError } from '../store-fault.js';
import type { RedisCommander } from './redis-commander.js';

/** A Lua script. It is sent by its hash, and whole only to a server that does not know it yet. */
export class RedisScript {
  private readonly sha: string;

  /**
   * @param main the command in it that a server is likely to refuse; servers do not always say which one it was
   */
  constructor(
    private readonly main: string,
    private readonly text: string,
  ) {
    this.sha = createHash('sha1').update(text).digest('hex');
  }

  /**
   * Runs the script.
   *
   * @param names keys as {@link RedisCommander.keyOf} names them; those of one run lie in one slot of a cluster
   */
  async run(redis: RedisCommander, names: readonly string[], args: readonly string[]): Promise<unknown> {
    const rest = [String(names.length), ...names, ...args];
    const [first = ''] = names;
    try {
      return await redis.send(first, 'EVALSHA', this.sha, ...rest).catch((error: unknown) => {
        if (!(error instanceof StoreFaultError) || error.fault.word !== 'NOSCRIPT') throw error;
        return redis.send(first, 'EVAL', this.text, ...rest);
      });
    } catch (error) {
      if (!(error instanceof StoreFaultError) || !error.fault.insideScript) throw error;
      throw new StoreFaultError({ ...error.fault, command: this.main });
    }
  }
}

/** A TTL as Redis takes it: a whole number of milliseconds above 0. */
export function ttlArgument(ttlMs: number): string {
  return String(Math.max(1, Math.ceil(ttlMs)));
}
