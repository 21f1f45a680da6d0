import { type RefObject, useEffect, useRef } from 'react';
import type { DetailsPlace } from './group-details-props.js';

/** Brings the focus into a list when it is opened, and back to the way there when it is left: what had it has gone. */
export function usePlaceFocus(place: DetailsPlace, rootRef: RefObject<HTMLElement | null>): void {
  const former = useRef(place);
  useEffect(() => {
    const before = former.current;
    if (before === place) return;
    former.current = place;
    const target = place === 'details' ? `[data-way="${before}"]` : '[data-back]';
    rootRef.current?.querySelector<HTMLElement>(target)?.focus();
  }, [place, rootRef]);
}
