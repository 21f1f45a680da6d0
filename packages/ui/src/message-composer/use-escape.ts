import { type RefObject, useEffect, useRef } from 'react';

/**
 * Ends answering or changing by Escape, wherever in the composer the focus is. A dialog that was opened from it is left by
 * Escape, and nothing else. `cancel` is `undefined` otherwise.
 */
export function useEscape(
  areaRef: RefObject<HTMLElement | null>,
  cancel: (() => void) | undefined,
): void {
  const latest = useRef(cancel);
  useEffect(() => {
    latest.current = cancel;
  });
  useEffect(() => {
    const area = areaRef.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const dialog = event.target instanceof Element ? event.target.closest('dialog') : null;
      if (!latest.current || (dialog && area?.contains(dialog))) return;
      // It ends this, and not what the composer stands in.
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    area?.addEventListener('keydown', onKeyDown);
    return () => area?.removeEventListener('keydown', onKeyDown);
  }, [areaRef]);
}
