import { type Fate, fateOf, holderOf } from './clip.js';
import { type Frame, isDrawn, layerOf, nameOf } from './seen.js';

const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex], [contenteditable]';

/** Lower than that a list shows nothing of itself. */
const LOWEST_SLIT = 24;

/** Longer than it is high by so little that it is all there. */
const A_LINE = 8;

/** What is scrolled in a place so low that nothing of it is seen. */
export function squeezed(frame: Frame): readonly string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => frame.holds(element) && isSqueezed(element))
    .map((element) => `${nameOf(element)} is ${element.clientHeight} px high`);
}

function isSqueezed(element: Element): boolean {
  const { clientHeight, clientWidth, scrollHeight } = element;
  if (clientWidth <= 1 || clientHeight >= LOWEST_SLIT) return false;
  if (scrollHeight - clientHeight < A_LINE || element.matches('input, textarea')) return false;
  const isScroller = /auto|scroll/.test(getComputedStyle(element).overflowY);
  return isScroller && element.checkVisibility({ visibilityProperty: true });
}

/** What can have the focus and lies where nobody can look at it, or scroll to it. */
export function outOfReach(frame: Frame): readonly string[] {
  return [...document.querySelectorAll(FOCUSABLE)]
    .filter((element) => frame.holds(element) && canHaveFocus(element) && isDrawn(element))
    .flatMap((element) => {
      const trouble = troubleWith(element, frame);
      return trouble ? [`${nameOf(element)} ${trouble}`] : [];
    });
}

function canHaveFocus(element: Element): boolean {
  return !element.matches(':disabled, [contenteditable="false"]') && !element.closest('[inert]');
}

function troubleWith(element: Element, frame: Frame): string | undefined {
  const place = element.getBoundingClientRect();
  const fate = fateOf(place, holderOf(element));
  if (fate.cut) return `is cut off by ${nameOf(fate.cut.by)}`;
  if (isBeside(fate, frame)) return 'lies beside its box';
  if (isAboveOrBelow(fate, element)) return 'lies above or below the page';
  if (fate.slit < Math.min(LOWEST_SLIT, place.height)) {
    return `has a scroller that is ${Math.round(fate.slit)} px high`;
  }
  return undefined;
}

/** Half a pixel more than lines are off by. */
const SLACK = 1.5;

/** Whether it is shown to the left or to the right of the box. */
export function isBeside({ span }: Fate, { left, right }: Frame): boolean {
  return span.left < left - SLACK || span.right > right + SLACK;
}

/** The page can be scrolled, and what lies over it cannot. */
function isAboveOrBelow({ span }: Fate, element: Element): boolean {
  const { scrollHeight } = document.documentElement;
  const isOver = Boolean(layerOf(element));
  const top = isOver ? 0 : -scrollY;
  const bottom = isOver ? innerHeight : scrollHeight - scrollY;
  return span.top < top - SLACK || span.bottom > bottom + SLACK;
}
