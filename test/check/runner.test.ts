import { afterEach, expect, it, vi } from 'vitest';
import { hold } from './runner.js';
import type { Step } from './step.js';

afterEach(() => void vi.restoreAllMocks());

/** A step that finds these problems, at once or a moment later. */
function stepThat(problems: readonly string[], isLate: boolean): Step {
  const moment = () => new Promise<void>((resolve) => void setImmediate(resolve));
  const run = async () => {
    if (isLate) await moment();
    return problems;
  };
  return { name: 'planted', promise: 'something holds', run };
}

it.each([true, false])('one step that fails makes the check fail (late: %s)', async (isLate) => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await hold([stepThat(['wrong'], isLate), stepThat([], !isLate)])).toBe(false);
  expect(await hold([stepThat([], isLate), stepThat([], !isLate)])).toBe(true);
});
