import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemPace } from './pace.js';
import { createStateStore } from './state-store.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('who listens to a slice is called when that one is published as another, and for no other', () => {
  const store = createStateStore(systemPace);
  const [tea, rain] = [store.slice('tea', 0), store.slice('rain', 0)];
  const [onTea, onRain, onAny] = [vi.fn(), vi.fn(), vi.fn()];
  tea.subscribe(onTea);
  const leave = rain.subscribe(onRain);
  // Whoever asks for it anew with each rendering does not subscribe anew.
  expect(store.slice('rain', 0).subscribe).toBe(rain.subscribe);
  store.subscribe(onAny);
  tea.write(1);
  tea.write(2);
  expect(onTea).not.toHaveBeenCalled();
  vi.advanceTimersToNextFrame();
  expect(tea.published()).toBe(2);
  expect([onTea, onRain, onAny].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1]);
  rain.write(1);
  store.publish();
  expect([onTea, onRain, onAny].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 2]);
  leave();
  rain.write(2);
  store.publish();
  expect([onTea, onRain, onAny].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 3]);
});

test('who listens to a slice is told that it is put back to its beginning', () => {
  const store = createStateStore(systemPace);
  const tea = store.slice('tea', 0);
  tea.write(1);
  store.publish();
  const onTea = vi.fn();
  tea.subscribe(onTea);
  store.reset([]);
  store.publish();
  expect(onTea).toHaveBeenCalledTimes(1);
  expect(tea.published()).toBe(0);
});

test('what is written in a rush is published 50 ms after what was before, and what the person did at once', () => {
  const store = createStateStore(systemPace);
  const tea = store.slice('tea', 0);
  const onTea = vi.fn();
  tea.subscribe(onTea);
  store.noteMessages(100);
  tea.write(1);
  vi.advanceTimersToNextFrame();
  expect(onTea).toHaveBeenCalledTimes(1);
  tea.write(2);
  vi.advanceTimersByTime(49);
  expect(onTea).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  vi.advanceTimersToNextFrame();
  expect(onTea).toHaveBeenCalledTimes(2);
  tea.write(3);
  store.publish();
  expect(tea.published()).toBe(3);
  vi.advanceTimersByTime(1_000);
  expect(onTea).toHaveBeenCalledTimes(3);
});
