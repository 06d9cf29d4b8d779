import { describe, expect, it } from 'vitest';
import { BrowserState, type BrowserStateOptions } from '../src/routes/browser-state.js';

const jarOf = (cookie: string): string => cookie.split(';')[0]!;

const statesOf = (options: Partial<BrowserStateOptions> = {}, now?: () => number) =>
  new BrowserState(
    { key: 'key', cookie: 'wechat_oauth_state', path: '/oauth', secure: false, ...options },
    now,
  );

describe('the state of a web login', () => {
  it('holds on every process that knows the key, and on no other', () => {
    const { state, cookie } = statesOf().issue();
    expect(statesOf().take(state, jarOf(cookie))).toBe(true);
    expect(statesOf({ key: 'other' }).take(state, jarOf(cookie))).toBe(false);
  });

  it('holds for ten minutes', () => {
    let now = 1_800_000_000;
    const states = statesOf({}, () => now);
    const [early, late] = [states.issue(), states.issue()];
    now += 599;
    expect(states.take(early.state, jarOf(early.cookie))).toBe(true);
    now += 1;
    expect(states.take(late.state, jarOf(late.cookie))).toBe(false);
  });

  it('holds once, or as often as the page is loaded again where that is asked for', () => {
    for (const reusable of [false, true]) {
      const states = statesOf({ reusable });
      const { state, cookie } = states.issue();
      expect(states.take(state, jarOf(cookie))).toBe(true);
      expect(states.take(state, jarOf(cookie))).toBe(reusable);
    }
  });

  it('of one kind of login is not taken for another', () => {
    const { state } = statesOf().issue();
    const other = statesOf({ cookie: 'wechat_open_state', path: '/open' });
    expect(other.take(state, `wechat_open_state=${state}`)).toBe(false);
  });

  it.each([undefined, '', ['a'], { length: 72 }, 'x', '0'.repeat(72)])('is never %j', (state) => {
    const states = statesOf();
    expect(states.take(state, `wechat_oauth_state=${typeof state === 'string' ? state : ''}`)).toBe(false);
  });

  it('is made of letters and digits, and short enough for WeChat', () => {
    expect(statesOf().issue().state).toMatch(/^[0-9a-z]{1,128}$/);
  });

  it('has a cookie for encrypted connections only where the app has one', () => {
    expect(statesOf({ secure: true }).issue().cookie).toContain('; Secure');
    expect(statesOf().issue().cookie).not.toContain('Secure');
  });
});
