import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** What the arrows go to. */
const ITEM = 'button:not(:disabled), a[href]';
/** What floats over a toolbar, though it was written in it. */
const FLOATING = 'dialog, .parlor-popover, [popover], [role="menu"]';

/**
 * The keys of a toolbar: one of its buttons is in the order of Tab, the arrows, Home and End go to the others. It follows
 * what is in it by now, whoever draws that; when what had the focus goes, the focus stays in the toolbar.
 *
 * Returns what the element with `role="toolbar"` needs, along with a `tabIndex` of -1.
 */
export function useToolbar(ref: RefObject<HTMLElement | null>) {
  const entry = useRef<Entry>({ item: undefined, place: 0, hasFocus: false });
  useEffect(() => {
    const toolbar = ref.current;
    if (!toolbar) return undefined;
    const update = () => settle(toolbar, entry.current);
    update();
    // Its buttons come and go without the toolbar being drawn again.
    const observer = new MutationObserver(update);
    observer.observe(toolbar, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [ref]);

  return {
    onFocus: ({ target }: FocusEvent) => {
      const toolbar = ref.current;
      if (!toolbar) return;
      // The toolbar itself is given the focus when what had it around here has gone.
      const items = itemsOf(toolbar);
      if (target === toolbar) {
        return items.find(({ tabIndex }) => tabIndex === 0)?.focus({ preventScroll: true });
      }
      const focused = items.find((item) => item === target);
      if (!focused) return;
      entry.current.item = focused;
      entry.current.hasFocus = true;
      settle(toolbar, entry.current);
    },
    // What goes while it has the focus loses it without a word.
    onBlur: () => {
      entry.current.hasFocus = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const toolbar = ref.current;
      if (!toolbar || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const items = itemsOf(toolbar);
      const { target } = event;
      const from = target instanceof HTMLElement ? items.indexOf(target) : -1;
      if (from < 0) return;
      const isRightToLeft = getComputedStyle(toolbar).direction === 'rtl';
      const to = nextPlace(event.key, from, items.length, isRightToLeft);
      if (to === undefined) return;
      items[to]?.focus();
      event.preventDefault();
    },
  };
}

/** Which button had the focus last. */
interface Entry {
  /** `undefined` while none had it. */
  item: HTMLElement | undefined;
  /** Where that stood. */
  place: number;
  hasFocus: boolean;
}

/** Puts one button into the order of Tab: the one that had the focus last, or what stands there now; else the first. */
function settle(toolbar: HTMLElement, entry: Entry): void {
  const items = itemsOf(toolbar);
  if (entry.item) {
    const place = items.indexOf(entry.item);
    entry.place = place < 0 ? Math.max(0, Math.min(entry.place, items.length - 1)) : place;
    entry.item = items[entry.place];
  }
  const inOrder = entry.item ?? items[0];
  for (const item of items) {
    const tabIndex = item === inOrder ? 0 : -1;
    if (item.tabIndex !== tabIndex) item.tabIndex = tabIndex;
  }
  if (entry.hasFocus && document.activeElement === document.body) {
    inOrder?.focus({ preventScroll: true });
  }
}

function itemsOf(toolbar: HTMLElement): HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>(ITEM)].filter((item) => {
    const floating = item.closest(FLOATING);
    return floating === null || !toolbar.contains(floating);
  });
}

/** Where a key leads, around the ends; `undefined` when it leads nowhere. */
function nextPlace(
  key: string,
  from: number,
  count: number,
  isRightToLeft: boolean,
): number | undefined {
  const onward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case onward:
      return (from + 1) % count;
    case back:
      return (from - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
