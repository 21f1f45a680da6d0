/** The part of the page that a component is given: all of it, or a box in it. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** Whether an element has to lie in it. */
  holds(element: Element): boolean;
}

/** What stories are drawn into. */
export const ROOT = '#storybook-root';

/** The whole window: also what lies over the page. */
export function windowFrame(): Frame {
  return { left: 0, right: innerWidth, holds: (element) => document.body.contains(element) };
}

/** What stories are drawn into, of which dialogs, menus and what else lies over the page are no part. */
export function boxFrame(): Frame {
  const root = document.querySelector(ROOT);
  if (!root) throw new Error('There is no story.');
  const { left, right } = root.getBoundingClientRect();
  const holds = (element: Element) => root.contains(element) && !layerOf(element);
  return { left, right, holds };
}

/** What lies over the page, if an element is in it: it has the window for its box. */
export function layerOf(element: Element): Element | undefined {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (isOverThePage(around)) return around;
  }
  return undefined;
}

/** Whether the window alone is around it. */
export function isOverThePage(element: Element): boolean {
  return element.matches(':modal, :popover-open') || getComputedStyle(element).position === 'fixed';
}

/** Whether somebody who looks can find it, where they are or by scrolling. */
export function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && !isForEarsOnly(element);
}

/** What is clipped away whole is there for screen readers, and for files that are chosen by another button. */
function isForEarsOnly(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (getComputedStyle(around).clipPath === 'inset(50%)') return true;
  }
  return false;
}

/** Longer than that nobody reads in a report. */
const LONGEST_WORDS = 40;

/** What a report calls an element. */
export function nameOf(element: Element): string {
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const role = element.getAttribute('role');
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_WORDS);
  return `${element.localName}${classes}${role ? `[${role}]` : ''}${words ? ` “${words}”` : ''}`;
}
