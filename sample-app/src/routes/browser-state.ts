import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const LIFE_SECONDS = 10 * 60;
const MOST_USED = 10_000;

/** A fresh state, and the cookie by which its browser is known again. */
export interface IssuedState {
  state: string;
  cookie: string;
}

/** Which login a state belongs to. */
export interface BrowserStateOptions {
  /** Signs the states; every process of the app has the same. */
  key: string | Buffer;
  /** The name of the cookie. */
  cookie: string;
  /** The browser sends the cookie to the paths below this one alone. */
  path: string;
  /** Whether browsers come by https. */
  secure: boolean;
  /** May the browser come back more than once, as when the page is loaded again? Default: it may not. */
  reusable?: boolean;
}

/**
 * The `state` of a web login: it holds only in the browser that began the login, for ten minutes, and by default once.
 * Without the cookie, an attacker could send a link to the end of their own login, and whoever opens it would be logged
 * in as the attacker.
 *
 * Nothing is stored when a state is issued: it is signed, so that it holds on every process that knows the key, and a
 * flood of logins crowds nobody out. Only states that came back are remembered, until they are over.
 */
export class BrowserState {
  /** When each state that came back is over, in seconds. */
  private readonly used = new Map<string, number>();

  constructor(
    private readonly options: BrowserStateOptions,
    private readonly now = () => Math.floor(Date.now() / 1000),
  ) {}

  issue(): IssuedState {
    const content =
      (this.now() + LIFE_SECONDS).toString(36).padStart(8, '0') + randomBytes(16).toString('hex');
    const state = content + this.sign(content);
    return { state, cookie: this.cookie(state, LIFE_SECONDS) };
  }

  /** Whether this browser was given the state, and comes back with it for the first time. */
  take(state: unknown, cookies: string | undefined): boolean {
    if (typeof state !== 'string' || !isEqual(state, this.valueOf(cookies))) return false;
    // 8 digits of time, 32 of chance, 32 of signature: letters and digits only, as WeChat wants a state.
    const content = state.slice(0, 40);
    if (!isEqual(state.slice(40), this.sign(content))) return false;
    const end = Number.parseInt(content.slice(0, 8), 36);
    if (end <= this.now() || this.used.has(state)) return false;
    if (!this.options.reusable) this.remember(state, end);
    return true;
  }

  /** The cookie that makes the browser forget. */
  forget(): string {
    return this.cookie('', 0);
  }

  private remember(state: string, end: number): void {
    for (const [other, over] of this.used) {
      if (over > this.now() && this.used.size < MOST_USED) break;
      this.used.delete(other);
    }
    this.used.set(state, end);
  }

  private cookie(value: string, seconds: number): string {
    const { cookie, path, secure } = this.options;
    return `${cookie}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  private sign(content: string): string {
    const { key, cookie } = this.options;
    return createHmac('sha256', key).update(`${cookie} ${content}`).digest('hex').slice(0, 32);
  }

  /** The value of our cookie in a `Cookie` header. */
  private valueOf(cookies = ''): string {
    const { cookie } = this.options;
    const found = cookies.split(';').find((part) => part.trim().startsWith(`${cookie}=`));
    return found?.trim().slice(cookie.length + 1) ?? '';
  }
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b);
}
