import { type RefObject, useEffect } from 'react';

const LISTS = '.demo-sidebar :is([role="listbox"], .demo-room-list button)';
const NAMES = 'main :is(h2[tabindex], .parlor-card-person, .parlor-room-name-button)';

/**
 * Opening and closing something hides, on a phone, the place that had the focus, and from surface to surface it goes. The
 * focus goes on with the name of what is open then, with the card, or with the list.
 */
export function useFocusInSight(root: RefObject<HTMLElement | null>, openID: string | null): void {
  useEffect(() => {
    const active = document.activeElement;
    if (active && active !== document.body && active.checkVisibility()) return;
    const places = root.current?.querySelectorAll<HTMLElement>(openID === null ? LISTS : NAMES);
    const next = [...(places ?? [])].find((place) => place.checkVisibility());
    next?.focus({ preventScroll: true });
  }, [root, openID]);
}
