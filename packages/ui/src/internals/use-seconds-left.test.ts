import { act, renderHook } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useSecondsLeft } from './use-seconds-left.js';

test('seconds that are left go down to none, and then nothing ticks any more', () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { result, rerender } = renderHook(({ until }) => useSecondsLeft(until), {
    initialProps: { until: null as number | null },
  });
  expect(result.current).toBeNull();
  act(() => vi.advanceTimersByTime(5_000));
  expect(vi.getTimerCount()).toBe(0);
  rerender({ until: 1_007_500 });
  expect(result.current).toBe(3);
  act(() => vi.advanceTimersByTime(1_000));
  expect(result.current).toBe(2);
  act(() => vi.advanceTimersByTime(9_000));
  expect(result.current).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
