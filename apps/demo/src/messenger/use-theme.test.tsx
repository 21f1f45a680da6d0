import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useTheme } from './use-theme.js';

it('the theme stays when one becomes someone else', () => {
  const first = renderHook(useTheme);
  act(() => first.result.current[1]('dark'));
  first.unmount();
  expect(renderHook(useTheme).result.current[0]).toBe('dark');
  expect(document.documentElement.dataset['parlorTheme']).toBe('dark');
});
