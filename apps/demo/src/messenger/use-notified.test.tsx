import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useNotified } from './use-notified.js';

it('notifications are off, and after a reload what they were switched to', () => {
  const first = renderHook(useNotified);
  expect(first.result.current[0]).toBe(false);
  act(() => first.result.current[1](true));
  first.unmount();
  const second = renderHook(useNotified);
  expect(second.result.current[0]).toBe(true);
  act(() => second.result.current[1](false));
  expect(renderHook(useNotified).result.current[0]).toBe(false);
});
