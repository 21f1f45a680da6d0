import { describe, expect, it, vi } from 'vitest';
import { Errand, Errands } from './errands.js';
import { SimulatedClock } from './simulated-clock.js';

const late = { code: 2117, message: 'Too late.' };
const never = () => new Promise<never>(() => undefined);

function setUp() {
  const clock = new SimulatedClock();
  const set = vi.spyOn(clock, 'setTimeout');
  const cleared = vi.spyOn(clock, 'clearTimeout');
  const running = () =>
    set.mock.results.filter(
      ({ value }) => !cleared.mock.calls.some(([handle]) => handle === value),
    );
  return { clock, errands: new Errands(clock), running };
}

describe('an errand', () => {
  it('has the answer of whom it asks, and waits no longer', async () => {
    const { errands, running } = setUp();
    await expect(errands.run(new Errand(async () => 'tea', late))).resolves.toBe('tea');
    expect(running()).toEqual([]);
  });

  it('may have nothing for an answer', async () => {
    const { errands } = setUp();
    await expect(errands.run(new Errand(async () => undefined, late))).resolves.toBeUndefined();
  });

  it('fails as it fails with whom it asks', async () => {
    const { errands, running } = setUp();
    const failing = new Errand(() => Promise.reject(new Error('no')), late);
    await expect(errands.run(failing)).rejects.toThrow('no');
    expect(running()).toEqual([]);
  });

  it('is given up after ten seconds', async () => {
    const { clock, errands } = setUp();
    const outcome = vi.fn();
    errands.run(new Errand(never, late)).catch(outcome);
    await clock.advance(9_999);
    expect(outcome).not.toHaveBeenCalled();
    await clock.advance(1);
    expect(outcome).toHaveBeenCalledWith(expect.objectContaining(late));
  });

  it('keeps nothing alive once the engine is closed', () => {
    const { errands, running } = setUp();
    void errands.run(new Errand(never, late));
    expect(running()).toHaveLength(1);
    errands.clear();
    expect(running()).toEqual([]);
  });
});
