import { type RefObject, useEffect } from 'react';

/**
 * Opening and closing something hides, on a phone, the place that had the focus, and from surface to surface it goes. The
 * focus goes on with the conversation's name then, with the card, or with the list.
 */
export function useFocusInSight(root: RefObject<HTMLElement | null>, openID: string | null): void {
  useEffect(() => {
    const active = document.activeElement;
    if (active && active !== document.body && active.checkVisibility()) return;
    const places = root.current?.querySelectorAll<HTMLElement>(
      openID === null ? '.demo-sidebar [role="listbox"]' : 'main :is(h2, .parlor-card-person)',
    );
    const next = [...(places ?? [])].find((place) => place.checkVisibility());
    next?.focus({ preventScroll: true });
  }, [root, openID]);
}
