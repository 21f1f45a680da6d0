import { type RefObject, useEffect, useRef } from 'react';

/** A dialog that leaves the page usable: it takes the focus as it opens, and gives it back when it goes with it. */
export function useOpenDialog(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = ref.current;
    if (element && !element.open) element.show();
    return () => {
      // Whoever went on elsewhere stays there.
      const isHere =
        document.activeElement === document.body || element?.contains(document.activeElement);
      if (isHere && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return ref;
}
