import { render, renderHook } from '@testing-library/react';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { StringsProvider, useFormats } from './language.js';

const NOW = Date.now() / 1000;

/** A browser that is idle when it is told to be. */
function stubIdle() {
  const waiting = new Map<number, () => void>();
  vi.stubGlobal('requestIdleCallback', (then: () => void) => {
    waiting.set(waiting.size + 1, then);
    return waiting.size;
  });
  vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
  return { waiting, idle: () => waiting.forEach((then) => void then()) };
}

// Not after each: what was rendered goes later, and takes its wish back.
afterAll(() => vi.unstubAllGlobals());

describe('the dates of a language', () => {
  it('are made ready while the page is idle', () => {
    const { idle } = stubIdle();
    const { result } = renderHook(useFormats, {
      wrapper: ({ children }) => <StringsProvider locale="nb">{children}</StringsProvider>,
    });
    idle();
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    result.current.time(NOW);
    result.current.full(NOW);
    expect(made).not.toHaveBeenCalled();
  });

  it('are written when they are needed before', () => {
    stubIdle();
    const { result } = renderHook(useFormats, {
      wrapper: ({ children }) => <StringsProvider locale="de">{children}</StringsProvider>,
    });
    expect(result.current.number(1_204)).toBe('1.204');
    expect(result.current.time(NOW)).toMatch(/\d:\d\d/);
  });

  it('are not made ready any more when nobody speaks it', () => {
    const { waiting } = stubIdle();
    const { unmount } = render(<StringsProvider locale="nb">{null}</StringsProvider>);
    expect(waiting.size).toBe(1);
    unmount();
    expect(waiting.size).toBe(0);
  });
});
