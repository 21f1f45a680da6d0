import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemPace } from './pace.js';
import { createFrameScheduler } from './scheduler.js';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('runs once with the next frame, however often it is asked', () => {
  const run = vi.fn();
  const scheduler = createFrameScheduler(run);
  scheduler.request();
  scheduler.request();
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersToNextFrame();
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
  scheduler.request();
  vi.advanceTimersToNextFrame();
  expect(run).toHaveBeenCalledTimes(2);
});

test('runs by a timer in a hidden tab, where no frame comes', () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
  const run = vi.fn();
  createFrameScheduler(run).request();
  vi.advanceTimersByTime(20);
  expect(run).toHaveBeenCalledTimes(1);
  expect(frames).not.toHaveBeenCalled();
});

test('runs by a timer when the tab is hidden before the frame comes', () => {
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);
  const run = vi.fn();
  createFrameScheduler(run).request();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledTimes(1);
});

test('what was cancelled does not run', () => {
  const run = vi.fn();
  const scheduler = createFrameScheduler(run);
  scheduler.request();
  scheduler.cancel();
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});

test('waits before the frame as long as it is told to, once however often it is asked', () => {
  const run = vi.fn();
  const wait = { pace: systemPace, milliseconds: () => 50 };
  const scheduler = createFrameScheduler(run, wait);
  scheduler.request();
  vi.advanceTimersByTime(49);
  scheduler.request();
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  vi.advanceTimersToNextFrame();
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('what was cancelled while it waited does not run, and can be asked for again', () => {
  const run = vi.fn();
  let milliseconds = 50;
  const scheduler = createFrameScheduler(run, {
    pace: systemPace,
    milliseconds: () => milliseconds,
  });
  scheduler.request();
  scheduler.cancel();
  vi.advanceTimersByTime(1_000);
  expect(run).not.toHaveBeenCalled();
  milliseconds = 0;
  scheduler.request();
  vi.advanceTimersToNextFrame();
  expect(run).toHaveBeenCalledTimes(1);
});
