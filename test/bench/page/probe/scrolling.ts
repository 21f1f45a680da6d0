const reversed = new WeakMap<HTMLElement, boolean>();

/** Pixels between the top of all there is and the top of what is in sight. */
export function placeIn(scroller: HTMLElement): number {
  return scroller.scrollTop + shift(scroller);
}

/** Scrolls so far from the top. */
export function moveTo(scroller: HTMLElement, place: number): void {
  scroller.scrollTop = place - shift(scroller);
}

/** How far it can be scrolled. */
export function rangeOf({ scrollHeight, clientHeight }: HTMLElement): number {
  return scrollHeight - clientHeight;
}

/** Some are upside down: their end is at 0, and what is before it at places below 0. */
function shift(scroller: HTMLElement): number {
  const isReversed =
    reversed.get(scroller) ?? getComputedStyle(scroller).flexDirection === 'column-reverse';
  reversed.set(scroller, isReversed);
  return isReversed ? rangeOf(scroller) : 0;
}
