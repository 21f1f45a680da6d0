import { type RefObject, useEffect, useRef } from 'react';

/**
 * What has the focus in an element may go by what happens there, and the focus with it: it goes on at the element itself, or
 * where `rootRef` leads to. Returns what the element needs, along with a `tabIndex` of -1. For the component that is drawn
 * again when it happens.
 *
 * One that `isSuccessor` stands in the place of another, which has gone with a button that was pressed in it.
 */
export function useKeptFocus(rootRef: RefObject<HTMLElement | null>, isSuccessor = false) {
  const isWithin = useRef(isSuccessor);
  // After each drawing: any of them may be the one that takes it away.
  useEffect(() => {
    if (!isWithin.current || document.activeElement !== document.body) return;
    rootRef.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    // The focus has gone elsewhere meanwhile: it is not taken away from there.
    if (!rootRef.current?.contains(document.activeElement)) isWithin.current = false;
  }, [rootRef]);
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
