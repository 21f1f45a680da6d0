import { type Frame, nameOf } from './seen.js';

/** What is off by rounding lies where it should. */
const SLACK = 2;

/**
 * What lies in a scroller and is not scrolled with it, because it is placed in something around that: what is scrolled away
 * makes the page longer, or the dialog, and there are two scroll bars. Most often it is there for screen readers.
 */
export function strays(frame: Frame): readonly string[] {
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    if (!frame.holds(element) || getComputedStyle(element).position !== 'absolute') return [];
    const left = scrollerLeftBy(element);
    if (!left || !element.checkVisibility() || !liesOutside(element, left)) return [];
    return [`${nameOf(element)} is not scrolled with ${nameOf(left)}`];
  });
}

/** The innermost scroller between an element and what it is placed in. */
function scrollerLeftBy(element: Element): Element | undefined {
  const place = element instanceof HTMLElement ? element.offsetParent : null;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around === place || around === document.body) return undefined;
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return undefined;
}

function liesOutside(element: Element, scroller: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  return width > 0 && (bottom > box.bottom + SLACK || top < box.top - SLACK);
}
