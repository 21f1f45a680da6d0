import type { KeyboardEvent } from 'react';

const STOPS = 'a[href], button, input, select, textarea, [tabindex]';

/**
 * Keeps Tab within the element that this handles keys of: after the last thing in it comes the first. For what lies over the
 * page where `inert` around it would silence live regions. A dialog inside keeps it by itself.
 */
export function keepTab(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.defaultPrevented) return;
  const { currentTarget: place, shiftKey: isBack } = event;
  const from = event.target instanceof Element ? event.target : place;
  if (!place.contains(from) || from.closest('dialog[open]')) return;
  const stops = [...place.querySelectorAll<HTMLElement>(STOPS)].filter(isStop);
  const end = isBack ? stops[0] : stops.at(-1);
  // From the element itself the first one is next, and the last one before.
  const isLeaving = end === undefined || from === end || (isBack && from === place);
  if (!isLeaving) return;
  event.preventDefault();
  (isBack ? stops.at(-1) : stops[0])?.focus();
}

/** Whether Tab stops there. */
function isStop(element: HTMLElement): boolean {
  const isShown = element.checkVisibility?.({ visibilityProperty: true }) ?? true;
  return element.tabIndex >= 0 && !element.matches(':disabled') && isShown;
}
