import { type RefObject, useEffect } from 'react';

/** The list; where there is none, a search in its place, or what stands above it. */
const LISTS = [
  '.demo-sidebar :is([role="listbox"], .demo-room-list button)',
  '.demo-sidebar :is(input, button)',
];
const NAMES = ['main :is(h2[tabindex], .parlor-card-person, .parlor-room-name-button)'];

/**
 * Opening and closing something hides, on a phone, the place that had the focus, and from surface to surface it goes; so do
 * the first steps, with the button that one presses to be rid of them. The focus goes on with the name of what is open then,
 * with the card, or with the list. `shown` is different where something else is to be seen.
 */
export function useFocusInSight(
  root: RefObject<HTMLElement | null>,
  openID: string | null,
  shown: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again when something else is to be seen.
  useEffect(() => {
    const active = document.activeElement;
    if (active && active !== document.body && active.checkVisibility()) return;
    const places = openID === null ? LISTS : NAMES;
    firstInSight(root.current, places)?.focus({ preventScroll: true });
  }, [root, openID, shown]);
}

function firstInSight(root: HTMLElement | null, places: readonly string[]) {
  const found = places.flatMap((place) => [...(root?.querySelectorAll<HTMLElement>(place) ?? [])]);
  return found.find((place) => place.checkVisibility());
}
