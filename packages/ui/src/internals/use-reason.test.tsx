import { ChatError } from '@parlor/sdk';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { de } from '../locales/de/index.js';
import { StringsProvider } from './strings/strings-provider.js';
import { useReason } from './use-reason.js';

function InGerman({ children }: { children: ReactNode }) {
  return <StringsProvider {...de}>{children}</StringsProvider>;
}

it('an app says why something did not work as the components do, in the reader’s language', () => {
  const { result, rerender } = renderHook(useReason, { wrapper: InGerman });
  const say = result.current;
  expect(say(new ChatError({ code: 3122 }))).toBe(de.strings.notInThisApp);
  expect(say(new ChatError({ code: 99_999, message: 'Said in English' }))).toBe(
    de.strings.reason(99_999, 'Said in English'),
  );
  expect(say(new Error('Of the app'))).toBe('Of the app');
  expect(say('Not even an error')).toBe('Not even an error');
  rerender();
  expect(result.current).toBe(say);
});
