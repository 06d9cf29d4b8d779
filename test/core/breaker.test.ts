import { describe, expect, it } from 'vitest';
import {
  BreakerOpenError,
  BreakerTimeoutError,
  type BreakerSetup,
  CircuitBreaker,
} from '../../src/core/breaker.js';
import { FakeClock } from '../support/fake-clock.js';

function breaker(setup: Partial<BreakerSetup> = {}, turns = 5) {
  const clock = new FakeClock(undefined, turns);
  const said: string[] = [];
  const circuit = new CircuitBreaker({
    clock,
    onOpen: (error) => said.push(`open: ${(error as Error).message}`),
    onClose: () => said.push('closed'),
    ...setup,
  });
  return { clock, said, circuit };
}
const broken = async (): Promise<never> => {
  throw new Error('broken');
};

describe('the circuit breaker', () => {
  it('gives up an operation after its time, and reports the limit', async () => {
    const { clock, circuit } = breaker({ timeoutMs: 250 });
    const error = circuit.run(() => new Promise(() => undefined)).catch((thrown: unknown) => thrown);
    await clock.advance(0.26);
    expect(await error).toEqual(new BreakerTimeoutError(250));
    expect(clock.pendingTimers).toBe(0);
  });

  it('takes an answer that had arrived when this process was blocked past the limit', async () => {
    const { clock, circuit } = breaker({ timeoutMs: 250 }, 1);
    const answered = circuit.run(
      () =>
        new Promise<string>((resolve) => clock.setTimeout(() => setImmediate(() => resolve('read')), 250)),
    );
    await clock.advance(0.26);
    expect(await answered).toBe('read');
  });

  it('rests for 100 ms, then twice as long after each failed probe, and never longer than the maximum', async () => {
    const { clock, circuit } = breaker();
    for (let i = 0; i < 3; i++) await circuit.run(broken).catch(() => undefined);
    const rests: number[] = [];
    for (let probe = 0; probe < 7; probe++) {
      let rest = 0;
      while (await circuit.run(broken).then(undefined, (error) => error instanceof BreakerOpenError)) {
        await clock.advance(0.01);
        rest += 10;
      }
      rests.push(rest);
    }
    expect(rests).toEqual([100, 200, 400, 800, 1600, 2000, 2000]);
  });

  it('lets one probe through at a time, and closes when it succeeds', async () => {
    const { clock, circuit, said } = breaker();
    for (let i = 0; i < 3; i++) await circuit.run(broken).catch(() => undefined);
    expect(circuit.isOpen).toBe(true);
    await clock.advance(0.1);
    const runs = await Promise.allSettled([1, 2, 3].map((n) => circuit.run(async () => n)));
    expect(runs.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await circuit.run(() => 4)).toBe(4);
    expect(said).toEqual(['open: broken', 'closed']);
  });

  it('does not rest longer because of operations that were under way when it opened', async () => {
    const { clock, circuit } = breaker();
    const rejects: (() => void)[] = [];
    const pending = Array.from({ length: 20 }, () =>
      circuit
        .run(() => new Promise((_, reject) => rejects.push(() => reject(new Error('late')))))
        .catch(() => undefined),
    );
    await clock.advance(0);
    for (const reject of rejects.splice(0, 10)) reject();
    await clock.advance(0.09);
    for (const reject of rejects) reject();
    await Promise.all(pending);
    await clock.advance(0.01);
    expect(await circuit.run(() => 'probe')).toBe('probe');
  });

  it('opens at once for a refusal, and not at all for an error that says nothing', async () => {
    const { circuit } = breaker({
      judge: (error) => ((error as Error).message === 'refused' ? 'refusal' : 'neutral'),
    });
    for (let i = 0; i < 5; i++) await circuit.run(broken).catch(() => undefined);
    expect(circuit.isOpen).toBe(false);
    await circuit.run(() => Promise.reject(new Error('refused'))).catch(() => undefined);
    expect(circuit.isOpen).toBe(true);
    expect(circuit.reason).toEqual(new Error('refused'));
  });
});
