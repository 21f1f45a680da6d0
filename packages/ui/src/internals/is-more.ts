/** Whether this is the button of a row that opens its menu: to press it does not choose the row. */
export function isMore(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.hasAttribute('data-more');
}
