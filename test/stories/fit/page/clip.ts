import { isOverThePage } from './seen.js';

/** Where something is, in pixels of the window. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Axis = 'x' | 'y';

/** What becomes of it on its way to the eye. */
export interface Fate {
  /** What it shows of itself: of what can be scrolled to, the place that it is scrolled in. */
  readonly span: Span;
  /** The first that cuts something off for good. */
  readonly cut?: { readonly by: Element; readonly axis: Axis } | undefined;
  /** The lowest place that it is scrolled in, in pixels. */
  readonly slit: number;
}

/** Lines are drawn at fractions of pixels, and letters reach over their boxes. */
const SLACK = 1.5;

/** What those around it, from the inside out, leave of a place; `first` is looked at as well. */
export function fateOf(place: Span, first: Element | null, isCut = isBeyond): Fate {
  // A rectangle of the browser has no properties of its own that could be spread.
  const { left, right, top, bottom } = place;
  let fate: Fate = { span: { left, right, top, bottom }, slit: Number.POSITIVE_INFINITY };
  for (let around = first; around && !fate.cut; around = holderOf(around)) {
    const box = innerBoxOf(around);
    if (!box) continue;
    for (const axis of ['x', 'y'] as const) {
      if (!fate.cut && clips(around, axis)) fate = passed(fate, around, box, axis, isCut);
    }
  }
  return fate;
}

function passed(fate: Fate, by: Element, box: Span, axis: Axis, isCut: typeof isBeyond): Fate {
  const { span, slit } = fate;
  if (!isWithinScroll(span, by, box, axis)) {
    return isCut(span, box, axis) ? { ...fate, cut: { by, axis } } : fate;
  }
  return axis === 'x'
    ? { span: { ...span, left: box.left, right: box.right }, slit }
    : {
        span: { ...span, top: box.top, bottom: box.bottom },
        slit: Math.min(slit, box.bottom - box.top),
      };
}

/** The element that an element is laid out in, and cut off by; none for what lies over the page. */
export function holderOf(element: Element): Element | null {
  if (isOverThePage(element)) return null;
  const isLaidOverOthers = getComputedStyle(element).position === 'absolute';
  return isLaidOverOthers && element instanceof HTMLElement
    ? element.offsetParent
    : element.parentElement;
}

/** Whether a part of it is outside. */
function isBeyond(span: Span, box: Span, axis: Axis): boolean {
  return axis === 'x'
    ? span.left < box.left - SLACK || span.right > box.right + SLACK
    : span.top < box.top - SLACK || span.bottom > box.bottom + SLACK;
}

/** Whether less than half of it is inside: a line of text has air above and below. */
export function isMostlyBeyond(span: Span, box: Span, axis: Axis): boolean {
  if (axis === 'x') return isBeyond(span, box, axis);
  const seen = Math.min(span.bottom, box.bottom) - Math.max(span.top, box.top);
  return seen < (span.bottom - span.top) / 2;
}

/** The page itself is scrolled by the window. */
function clips(element: Element, axis: Axis): boolean {
  if (element === document.documentElement || element === document.body) return false;
  const { overflowX, overflowY, contain, display } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents') return false;
  return (
    (axis === 'x' ? overflowX : overflowY) !== 'visible' || /paint|strict|content/.test(contain)
  );
}

/** Inside of the borders. What is under a scrollbar can be scrolled from there. */
function innerBoxOf(element: Element): Span | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const margin = clipMarginOf(element);
  return {
    left: left + Number.parseFloat(style.borderLeftWidth) - margin,
    right: right - Number.parseFloat(style.borderRightWidth) + margin,
    top: top + Number.parseFloat(style.borderTopWidth) - margin,
    bottom: bottom - Number.parseFloat(style.borderBottomWidth) + margin,
  };
}

/** How far what is clipped may reach over its edge, in pixels. */
function clipMarginOf(element: Element): number {
  const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(element);
  const isClip = overflowX === 'clip' && overflowY === 'clip';
  return isClip ? Number.parseFloat(overflowClipMargin) || 0 : 0;
}

/** Whether it can be scrolled to there. What begins at the other end is scrolled by negative numbers. */
function isWithinScroll(span: Span, scroller: Element, box: Span, axis: Axis): boolean {
  const { overflowX, overflowY, direction, flexDirection } = getComputedStyle(scroller);
  if (!/auto|scroll/.test(axis === 'x' ? overflowX : overflowY)) return false;
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = scroller;
  if (axis === 'x') {
    const first = direction === 'rtl' ? clientWidth - scrollWidth : 0;
    const start = span.left - box.left + scrollLeft;
    const end = span.right - box.left + scrollLeft;
    return start >= first - SLACK && end <= first + scrollWidth + SLACK;
  }
  const first = flexDirection === 'column-reverse' ? clientHeight - scrollHeight : 0;
  const start = span.top - box.top + scrollTop;
  const end = span.bottom - box.top + scrollTop;
  return start >= first - SLACK && end <= first + scrollHeight + SLACK;
}
