import { useEffect, useState } from 'react';

/** How long it is shown how an invitation has ended, in milliseconds. */
const SHOWN = 4_000;

/**
 * Dismisses something a while after it is over. Its time stands still while the mouse is over it, but not for what one did
 * oneself: the mouse is still where it has pressed.
 */
export function usePassing(isOver: boolean, isOwn: boolean, dismiss: () => void) {
  const [isPointed, setIsPointed] = useState(false);
  const isHeld = isPointed && !isOwn;
  useEffect(() => {
    if (!isOver || isHeld) return undefined;
    const timer = setTimeout(dismiss, SHOWN);
    return () => clearTimeout(timer);
  }, [isOver, isHeld, dismiss]);
  return {
    onPointerEnter: () => setIsPointed(true),
    onPointerLeave: () => setIsPointed(false),
  };
}
