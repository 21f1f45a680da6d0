import { type RefObject, useEffect, useRef } from 'react';

/** Brings the focus into the archive when it is opened, and back to its row when it is left: what had it has gone. */
export function useArchiveFocus(isOpen: boolean, rootRef: RefObject<HTMLElement | null>) {
  const headRef = useRef<HTMLButtonElement>(null);
  const rowRef = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    // The row goes with the last conversation that was archived.
    const list = rootRef.current?.querySelector<HTMLElement>('[role="listbox"]');
    const target = isOpen ? headRef.current : (rowRef.current ?? list);
    target?.focus({ preventScroll: true });
  }, [isOpen, rootRef]);
  return { headRef, rowRef };
}
