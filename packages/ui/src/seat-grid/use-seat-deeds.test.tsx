import { ChatError } from '@parlor/sdk';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { ar } from '../locales/ar/index.js';
import { useSeatDeeds } from './use-seat-deeds.js';

/** Something that is under way until it is said what comes of it. */
function undertaking() {
  let end: { resolve: () => void; reject: (thrown: unknown) => void } | undefined;
  const run = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => {
        end = { resolve, reject };
      }),
  );
  return {
    run,
    succeed: () => act(async () => end?.resolve()),
    fail: (code: number) => act(async () => end?.reject(new ChatError({ code }))),
  };
}

function renderDeeds(groupID = 'lounge') {
  const { result, rerender } = renderHook((id: string) => useSeatDeeds(id), {
    initialProps: groupID,
  });
  return { deeds: result, rerender };
}

describe('what is done on the stage', () => {
  it('is done to one seat once at a time', async () => {
    const { deeds } = renderDeeds();
    const { run, succeed } = undertaking();
    const { do: carryOut } = deeds.current;
    let ends: readonly boolean[] = [];
    act(() => {
      const both = [carryOut({ at: 3, run }), carryOut({ at: 3, run })];
      void Promise.all(both).then((all) => {
        ends = all;
      });
    });
    expect(deeds.current.pending).toBe(3);
    await succeed();
    expect(run).toHaveBeenCalledTimes(1);
    expect(ends).toEqual([true, false]);
    expect(deeds.current.pending).toBeUndefined();
    act(() => void carryOut({ at: 3, run }));
    expect(run).toHaveBeenCalledTimes(2);
    await succeed();
  });

  it('is done to several seats side by side', async () => {
    const { deeds } = renderDeeds();
    const [one, other] = [undertaking(), undertaking()];
    act(() => {
      void deeds.current.do({ at: 3, run: one.run });
      void deeds.current.do({ at: 'room', run: other.run });
    });
    expect(deeds.current.allPending).toEqual(new Set([3, 'room']));
    expect(deeds.current.pending).toBe('room');
    await other.succeed();
    expect(deeds.current.pending).toBe(3);
    await one.succeed();
  });

  it('may be done again before it was answered, where that is meant', async () => {
    const { deeds } = renderDeeds();
    const { run, succeed } = undertaking();
    act(() => {
      void deeds.current.do({ run });
      void deeds.current.do({ run });
    });
    expect(run).toHaveBeenCalledTimes(2);
    expect(deeds.current.pending).toBeUndefined();
    await succeed();
  });
});

describe('what is refused', () => {
  it('is said in words until something else is begun', async () => {
    const { deeds } = renderDeeds();
    const { run, fail, succeed } = undertaking();
    act(() => void deeds.current.do({ at: 3, run }));
    await fail(-10);
    expect(deeds.current.refusal).toBe('Somebody else sits there. Choose another seat.');
    act(() => void deeds.current.do({ at: 4, run }));
    expect(deeds.current.refusal).toBe('');
    await succeed();
  });

  it('can be taken away', async () => {
    const { deeds } = renderDeeds();
    await act(async () => {
      await deeds.current.do({ at: 3, run: () => Promise.reject(new ChatError({ code: -11 })) });
    });
    expect(deeds.current.refusal).not.toBe('');
    act(() => deeds.current.dismiss());
    expect(deeds.current.refusal).toBe('');
  });

  it('resolves to no, also where it throws at once', async () => {
    const { deeds } = renderDeeds();
    const run = () => {
      throw new Error('The door is shut.');
    };
    let isDone: boolean | undefined;
    await act(async () => {
      isDone = await deeds.current.do({ at: 3, run });
    });
    expect(isDone).toBe(false);
    expect(deeds.current.refusal).toBe('The door is shut.');
    expect(deeds.current.pending).toBeUndefined();
  });

  it('is said in the reader’s language', async () => {
    const wrapper = ({ children }: { children: ReactNode }) => (
      <StringsProvider {...ar}>{children}</StringsProvider>
    );
    const { result } = renderHook(() => useSeatDeeds('lounge'), { wrapper });
    await act(async () => {
      await result.current.do({ run: () => Promise.reject(new ChatError({ code: 3000 })) });
    });
    expect(result.current.refusal).toBe(ar.strings.stillConnecting);
  });

  it('is no concern of another room', async () => {
    const { deeds, rerender } = renderDeeds();
    const { run, fail } = undertaking();
    act(() => void deeds.current.do({ at: 3, run }));
    rerender('studio');
    expect(deeds.current.pending).toBeUndefined();
    await fail(-10);
    expect(deeds.current.refusal).toBe('');
    rerender('lounge');
    expect(deeds.current.refusal).toBe('');
    expect(deeds.current.pending).toBeUndefined();
  });
});

it('tells assistive technology what worked, and stays the same object until something changes', async () => {
  const { deeds, rerender } = renderDeeds();
  const before = deeds.current;
  rerender('lounge');
  expect(deeds.current).toBe(before);
  await act(async () => {
    await deeds.current.do({ run: async () => undefined, done: 'Ben was invited' });
  });
  expect(deeds.current.said).toBe('Ben was invited');
  act(() => deeds.current.say('Ann was invited'));
  expect(deeds.current.said).toBe('Ann was invited');
  expect(deeds.current.do).toBe(before.do);
});
