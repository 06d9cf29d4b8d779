import { describe, expect, it } from 'vitest';
import type { CredentialRecord } from '../../src/core/credential/credential.js';
import { fetchSucceeding } from '../../src/work/credentials/repeated-value.js';
import { FakeClock } from '../support/fake-clock.js';

/** An endpoint that gives a value until it ends, and what is kept of it. */
function platform({ end, life = 7200, keptEnd }: { end: number; life?: number; keptEnd?: number }) {
  const clock = new FakeClock();
  const start = clock.now();
  const asked: number[] = [];
  const held: CredentialRecord | undefined =
    keptEnd === undefined
      ? undefined
      : { value: 'old', expiresAt: start / 1000 + keptEnd, obtainedAt: start / 1000 - life, version: 1 };
  const ask = () => {
    const at = (clock.now() - start) / 1000;
    asked.push(at);
    const isOld = at < end;
    return Promise.resolve({ value: isOld ? 'old' : 'new', expiresIn: isOld ? Math.ceil(end - at) : life });
  };
  const fetch = async (stale?: string) => {
    const fetched = fetchSucceeding(
      { kind: 'access_token', ...(stale !== undefined && { stale }) },
      { clock, held: () => held, ask },
    );
    let isDone = false;
    void fetched.finally(() => (isDone = true));
    for (let step = 0; step < 1000 && !isDone; step++) await clock.advance(10);
    return fetched;
  };
  return { fetch, asked };
}

describe('a value that is given again until it ends', () => {
  it('is asked for once, at once, where nothing is kept or what is kept is over', async () => {
    for (const keptEnd of [undefined, -5]) {
      const { fetch, asked } = platform({ end: -5, ...(keptEnd !== undefined && { keptEnd }) });
      expect(await fetch()).toMatchObject({ value: 'new' });
      expect(asked).toEqual([0]);
    }
  });

  it('is not asked for just before its end: one request after it brings the successor with its whole life', async () => {
    // The kept end is rounded down; the real one is almost a second later.
    const { fetch, asked } = platform({ end: 2.9, keptEnd: 2 });
    const { value, expiresIn } = await fetch();
    expect(value).toBe('new');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toBeGreaterThanOrEqual(3);
    // The keeper counts the life from the beginning of the fetch.
    expect(expiresIn).toBeCloseTo(7200 + asked[0]!, 1);
  });

  it('is asked for again where it outlives its end a little', async () => {
    const { fetch, asked } = platform({ end: 4.2, keptEnd: 2 });
    expect(await fetch()).toMatchObject({ value: 'new' });
    expect(asked.length).toBeGreaterThan(1);
  });

  it('is kept for a short time where it outlives its end for long', async () => {
    const { fetch, asked } = platform({ end: 60, keptEnd: 1 });
    const { value, expiresIn } = await fetch();
    expect(value).toBe('old');
    expect(expiresIn - asked.at(-1)!).toBeLessThanOrEqual(11);
  });

  it('keeps the end that it had where it is given again early, whatever the answer says of its life', async () => {
    const { fetch, asked } = platform({ end: 7200, keptEnd: 3600 });
    expect(await fetch()).toEqual({ value: 'old', expiresIn: 3600 });
    expect(asked).toEqual([0]);
  });

  it('lets nobody wait who was refused: the same value tells that the refusal had another reason', async () => {
    const { fetch, asked } = platform({ end: 2, keptEnd: 2 });
    expect(await fetch('old')).toMatchObject({ value: 'old' });
    expect(asked).toEqual([0]);
  });
});
