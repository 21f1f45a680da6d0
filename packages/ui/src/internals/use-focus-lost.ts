import { type RefObject, useLayoutEffect } from 'react';

/**
 * Notices that an element goes with the focus in it. For the component that goes with it; `onLost` is called when the focus
 * is nowhere then.
 */
export function useFocusLost(ref: RefObject<HTMLElement | null>, onLost: () => void): void {
  useLayoutEffect(() => {
    const inside = ref.current;
    return () => {
      const before = document.activeElement;
      if (!before || !inside?.contains(before)) return;
      queueMicrotask(() => {
        if (!before.isConnected && document.activeElement === document.body) onLost();
      });
    };
  }, [ref, onLost]);
}
