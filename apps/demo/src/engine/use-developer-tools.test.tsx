import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useDeveloperTools } from './use-developer-tools.js';

it('the developer tools are there after a reload when they were switched on, and not otherwise', () => {
  const first = renderHook(useDeveloperTools);
  expect(first.result.current[0]).toBe(false);
  act(() => first.result.current[1](true));
  expect(first.result.current[0]).toBe(true);
  first.unmount();
  const second = renderHook(useDeveloperTools);
  expect(second.result.current[0]).toBe(true);
  act(() => second.result.current[1](false));
  expect(renderHook(useDeveloperTools).result.current[0]).toBe(false);
});
