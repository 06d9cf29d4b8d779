import { describe, expect, it } from 'vitest';
import { BrowserState } from '../src/routes/browser-state.js';

const jarOf = (cookie: string): string => cookie.split(';')[0]!;

describe('the state of a web login', () => {
  it('holds on every process that knows the key, and on no other', () => {
    const { state, cookie } = new BrowserState('key', false).issue();
    expect(new BrowserState('key', false).take(state, jarOf(cookie))).toBe(true);
    expect(new BrowserState('other', false).take(state, jarOf(cookie))).toBe(false);
  });

  it('holds for ten minutes', () => {
    let now = 1_800_000_000;
    const states = new BrowserState('key', false, () => now);
    const [early, late] = [states.issue(), states.issue()];
    now += 599;
    expect(states.take(early.state, jarOf(early.cookie))).toBe(true);
    now += 1;
    expect(states.take(late.state, jarOf(late.cookie))).toBe(false);
  });

  it.each([undefined, '', ['a'], { length: 72 }, 'x', '0'.repeat(72)])('is never %j', (state) => {
    const states = new BrowserState('key', false);
    expect(states.take(state, `wechat_oauth_state=${typeof state === 'string' ? state : ''}`)).toBe(false);
  });

  it('is made of letters and digits, and short enough for WeChat', () => {
    expect(new BrowserState('key', false).issue().state).toMatch(/^[0-9a-z]{1,128}$/);
  });

  it('has a cookie for encrypted connections only where the app has one', () => {
    expect(new BrowserState('key', true).issue().cookie).toContain('; Secure');
    expect(new BrowserState('key', false).issue().cookie).not.toContain('Secure');
  });
});
