/** As wide as the fade at the ends, and a little more, in pixels. */
const FADE = 32;

/** Brings a tab into sight by scrolling the strip that it stands in, and nothing around it: the page may be elsewhere. */
export function bringIntoStrip(strip: HTMLElement, tab: HTMLElement): void {
  const around = strip.getBoundingClientRect();
  const box = tab.getBoundingClientRect();
  const before = box.left - FADE - around.left;
  const after = box.right + FADE - around.right;
  if (before < 0) strip.scrollLeft += before;
  else if (after > 0) strip.scrollLeft += after;
}
