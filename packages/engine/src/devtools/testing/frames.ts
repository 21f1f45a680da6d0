import { vi } from 'vitest';

/** Animation frames that come when they are called for. Undone by `vi.unstubAllGlobals`. */
export function stubFrames(): { readonly waiting: number; run(): void } {
  const callbacks = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    last += 1;
    callbacks.set(last, callback);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => void callbacks.delete(handle));
  return {
    get waiting() {
      return callbacks.size;
    },
    run() {
      const due = [...callbacks.values()];
      callbacks.clear();
      for (const callback of due) callback();
    },
  };
}
