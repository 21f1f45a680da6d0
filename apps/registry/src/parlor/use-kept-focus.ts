'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * What has the focus in an element may go by what happens there, and the focus with it: it goes on at the element itself, which
 * takes what this returns and a `tabIndex`. For the component that is drawn again when it happens.
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>) {
  const isWithin = useRef(false);
  // After each drawing: any of them may be the one that takes it away.
  useEffect(() => {
    if (!isWithin.current || document.activeElement !== document.body) return;
    element.current?.focus({ preventScroll: true });
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
