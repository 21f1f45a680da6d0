/** Rows in something that scrolls. */
export interface Scrolled {
  scroller(): HTMLElement;
  rows(): Iterable<Element>;
}
