import { type RefObject, useEffect, useRef } from 'react';

/**
 * What has opened a dialog may be gone when it closes, as the button is by which a group was handed over: the focus, which
 * is nowhere then, goes on at the details.
 */
export function useSurfaceFocus(isOpen: boolean, rootRef: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const hasClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!hasClosed || document.activeElement !== document.body) return;
    rootRef.current?.focus({ preventScroll: true });
  }, [isOpen, rootRef]);
}
