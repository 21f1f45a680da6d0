import { useMemo, useRef } from 'react';
import type { PopoverAnchor } from './popover.js';

/** Where the anchor was when the menu was opened: rows that move do not carry the menu along. */
export function useStill(anchor: PopoverAnchor) {
  const box = useMemo(() => anchor.getBoundingClientRect(), [anchor]);
  const ref = useRef<PopoverAnchor | null>(null);
  ref.current = {
    getBoundingClientRect: () => box,
    contains: (target) => anchor.contains(target),
  };
  return ref;
}
