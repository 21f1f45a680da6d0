import { type RefObject, useEffect, useRef } from 'react';

/**
 * What has the focus in an element may go by what happens there, and the focus with it: it goes on at the element itself.
 * Returns what that element needs, along with a `tabIndex` of -1. For the component that is drawn again when it happens.
 */
export function useKeptFocus(rootRef: RefObject<HTMLElement | null>) {
  const isWithin = useRef(false);
  // After each drawing: any of them may be the one that takes it away.
  useEffect(() => {
    if (!isWithin.current || document.activeElement !== document.body) return;
    rootRef.current?.focus({ preventScroll: true });
  });
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    // What goes while it has the focus loses it without a word.
    onBlur: () => {
      isWithin.current = false;
    },
  };
}
