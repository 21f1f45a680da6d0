import type { PopoverAnchor } from './popover.js';

/** The row of a listbox that something stands in. */
export function rowAt(target: EventTarget): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>('[role="option"]') ?? undefined;
}

/** A place in the window; a menu stays there while the rows move on. */
export function placeAt(x: number, y: number): PopoverAnchor {
  const box = new DOMRect(x, y, 0, 0);
  return { getBoundingClientRect: () => box, contains: () => false };
}
