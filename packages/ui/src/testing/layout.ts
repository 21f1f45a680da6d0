import { onTestFinished, vi } from 'vitest';

/** Heights in pixels that elements are said to have. */
export type Heights = readonly (readonly [selector: string, height: number])[];

/** jsdom lays nothing out. */
const HEIGHTS: Heights = [
  ['.parlor-thread-scroller, .parlor-conversation-list-scroller', 600],
  ['.parlor-contacts-scroller, .parlor-rows', 600],
  ['.parlor-contact-place', 64],
  ['.parlor-members-scroller', 600],
  ['.parlor-member-place', 60],
  ['.parlor-rows-row', 100],
  ['.parlor-live-scroller', 600],
  ['.parlor-live-row', 32],
  ['.parlor-forward-list', 312],
  ['.parlor-forward-choice', 52],
  ['.parlor-thread-row', 60],
  ['.parlor-conversation-option', 64],
  ['.parlor-found-people', 440],
  ['.parlor-found-person', 60],
];
const WIDTH = 800;

/**
 * Gives elements the size and the scrolling that a browser would. Undone when the test is over.
 *
 * @param own what has another height here.
 */
export function stubLayout(own: Heights = []): void {
  const heights = [...own, ...HEIGHTS];
  function heightOf(this: Element): number {
    return heights.find(([selector]) => this.matches(selector))?.[1] ?? 0;
  }
  const prototype = HTMLElement.prototype;
  const positions = new WeakMap<Element, number>();
  vi.spyOn(prototype, 'offsetHeight', 'get').mockImplementation(heightOf);
  vi.spyOn(prototype, 'offsetWidth', 'get').mockReturnValue(WIDTH);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(heightOf);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(scrollHeightOf);
  replace('scrollTop', {
    // What is scrolled further than there is to scroll stands at the end.
    get(this: Element) {
      return withinScroll(this, positions.get(this) ?? 0);
    },
    set(this: Element, top: number) {
      positions.set(this, withinScroll(this, top));
      queueMicrotask(() => this.dispatchEvent(new Event('scroll')));
    },
  });
  replace('scrollTo', { value: scrollTo, writable: true });
}

/** Of two spies on one property each brings back what the other had put there: files share their modules, and the next one would have it. */
function replace(name: 'scrollTop' | 'scrollTo', by: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(Element.prototype, name);
  Object.defineProperty(Element.prototype, name, { ...by, configurable: true });
  onTestFinished(() => {
    if (before) Object.defineProperty(Element.prototype, name, before);
    else Reflect.deleteProperty(Element.prototype, name);
  });
}

/** What is scrolled is as high as the sizer inside says. */
function scrollHeightOf(this: Element): number {
  const sizer = this.firstElementChild;
  return sizer instanceof HTMLElement ? Number.parseFloat(sizer.style.blockSize) || 0 : 0;
}

function withinScroll(element: Element, top: number): number {
  return Math.min(Math.max(top, 0), Math.max(element.scrollHeight - element.clientHeight, 0));
}

function scrollTo(this: Element, options?: ScrollToOptions | number): void {
  if (typeof options === 'object' && options.top !== undefined) this.scrollTop = options.top;
}
