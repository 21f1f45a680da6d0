import { vi } from 'vitest';

/** Heights in pixels that elements are said to have; jsdom lays nothing out. */
const HEIGHTS: readonly (readonly [selector: string, height: number])[] = [
  ['.parlor-thread-scroller, .parlor-conversation-list-scroller', 600],
  ['.parlor-thread-row', 60],
  ['.parlor-conversation-option', 64],
];
const WIDTH = 800;

/** Gives elements the size and the scroll height that a browser would. Undone by `vi.restoreAllMocks`. */
export function stubLayout(): void {
  const prototype = HTMLElement.prototype;
  vi.spyOn(prototype, 'offsetHeight', 'get').mockImplementation(heightOf);
  vi.spyOn(prototype, 'offsetWidth', 'get').mockReturnValue(WIDTH);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(heightOf);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(scrollHeightOf);
  Element.prototype.scrollTo = scrollTo;
}

function heightOf(this: Element): number {
  return HEIGHTS.find(([selector]) => this.matches(selector))?.[1] ?? 0;
}

/** What is scrolled is as high as the sizer inside says. */
function scrollHeightOf(this: Element): number {
  const sizer = this.firstElementChild;
  return sizer instanceof HTMLElement ? Number.parseFloat(sizer.style.blockSize) || 0 : 0;
}

/** Scrolls at once, within what there is to scroll, and says so, as a browser does. */
function scrollTo(this: Element, options?: ScrollToOptions | number): void {
  const wanted = typeof options === 'object' ? (options.top ?? this.scrollTop) : this.scrollTop;
  const most = Math.max(this.scrollHeight - this.clientHeight, 0);
  this.scrollTop = Math.min(Math.max(wanted, 0), most);
  this.dispatchEvent(new Event('scroll'));
}
