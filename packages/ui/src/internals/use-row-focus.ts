import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** What has the focus that stands in no row. */
const AROUND = -1;

/**
 * A row may go by what was just done in it, and the focus with it: it goes on in the row that stands in its place, or at the
 * element around when there is none. So it does from what goes beside the rows. Returns what that element needs, along with
 * a `tabIndex` of -1.
 */
export function useRowFocus(rootRef: RefObject<HTMLElement | null>) {
  const focused = useRef<number | undefined>(undefined);
  // After each drawing: any of them may be the one that takes it away.
  useEffect(() => {
    const index = focused.current;
    if (index === undefined || document.activeElement !== document.body) return;
    const place = index === AROUND ? undefined : placeOf(index, rootRef.current);
    (place ?? rootRef.current)?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      const row = target.closest<HTMLElement>('[data-index]');
      focused.current = row ? Number(row.dataset['index']) : AROUND;
    },
    // What goes while it has the focus loses it without a word.
    onBlur: () => {
      focused.current = undefined;
    },
  };
}

function placeOf(index: number, root: HTMLElement | null): HTMLElement | undefined {
  const rows = [...(root?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
  const next = rows.find((row) => Number(row.dataset['index']) >= index) ?? rows.at(-1);
  // A row that stays says so, and what was just done in it.
  const kept = next?.querySelector<HTMLElement>('[data-row-focus]');
  // A name that can be pressed stands before the answers, and leads elsewhere.
  const answer = next?.querySelector<HTMLElement>('button:not([data-row-name])');
  return kept ?? answer ?? next?.querySelector('button') ?? undefined;
}
