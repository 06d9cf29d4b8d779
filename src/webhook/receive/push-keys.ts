import type { PushOwner } from './push-owner.js';
import type { VerifiedPush } from './push-protocol.js';

/** The keys under which a push is remembered. */
interface KeysOfPush {
  readonly key: string;
  readonly others?: readonly string[] | undefined;
}

/** Builds the keys of the push memory. All of them begin with `wechat:`. */
export class PushKeys {
  private readonly push: string;
  private readonly once: string;
  private readonly progressing: string;

  /** @param application tells the applications apart that each get every push of an account; empty for one */
  constructor(application = '') {
    const suffix = application === '' ? '' : `@${encodeURIComponent(application)}`;
    this.push = `wechat:push${suffix}:`;
    this.once = `wechat:signed${suffix}:`;
    this.progressing = `wechat:push-progress${suffix}:`;
  }

  of(push: VerifiedPush): KeysOfPush {
    const { key } = push.owner;
    const own = push.duplicateKeys();
    if (typeof own === 'string') return { key: joined(this.push, key, own) };
    const [first, ...others] = own.map((one) => joined(this.push, key, one));
    return { key: first!, others };
  }

  /** Of a value that may be used for one body only. */
  firstUse({ key }: PushOwner, what: string): string {
    return joined(this.once, key, what);
  }

  /** Of a reply that grows. */
  progress({ key }: PushOwner, id: string): string {
    return joined(this.progressing, key, id);
  }
}

/**
 * Joins texts into one that shares nothing with them. A text that was cut out of a message, or concatenated of such
 * cuts, is a view in V8: as a key that is kept for minutes it would keep the whole message alive.
 */
const joined = (prefix: string, owner: string, id: string): string => [prefix, owner, ':', id].join('');
