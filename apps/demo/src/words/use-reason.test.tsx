import { StringsProvider } from '@parlor/ui';
import { de } from '@parlor/ui/locales/de';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { useReason } from './use-reason.js';

function InGerman({ children }: { children: ReactNode }) {
  return <StringsProvider {...de}>{children}</StringsProvider>;
}

/** What is said in German of something that was thrown. */
function reasonOf(thrown: unknown): string {
  return renderHook(useReason, { wrapper: InGerman }).result.current(thrown);
}

function errorWith(code: number): Error {
  return Object.assign(new Error('Said in English'), { code });
}

it('what has words of its own is said in the language that is spoken', () => {
  expect(reasonOf(errorWith(10021))).toBe(de.strings.groupIDTaken);
  expect(reasonOf(errorWith(2801))).toBe(de.strings.reactionOffline);
});

it('all else is said as it was thrown', () => {
  expect(reasonOf(errorWith(99_999))).toBe(de.strings.reason(99_999, 'Said in English'));
  expect(reasonOf(new Error('Without a code'))).toBe('Without a code');
  expect(reasonOf('Not even an error')).toBe('Not even an error');
});
