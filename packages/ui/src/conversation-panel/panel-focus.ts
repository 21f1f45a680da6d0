import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { isComposing } from '../internals/is-composing.js';
import { ALL } from './panel-view.js';
import type { Panel } from './use-panel.js';

/** The list in a panel, while it has rows. */
export function listIn(root: HTMLElement | null): HTMLElement | null {
  return root?.querySelector<HTMLElement>('[role="listbox"]') ?? null;
}

/** The button that opened a dialog may have gone meanwhile: the focus goes on at the tab that is shown. */
export function useFocusKept(isDialogOpen: boolean, rootRef: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(isDialogOpen);
  useEffect(() => {
    const hasClosed = wasOpen.current && !isDialogOpen;
    wasOpen.current = isDialogOpen;
    const { activeElement, body } = document;
    if (!hasClosed || (activeElement !== null && activeElement !== body)) return;
    rootRef.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, [isDialogOpen, rootRef]);
}

/**
 * The list begins anew when another one is shown: a folder that has the focus in its list may be deleted elsewhere. The focus
 * goes on in the list that comes then. Returns what the element around the list needs.
 */
export function useListFocusKept(key: string, rootRef: RefObject<HTMLElement | null>) {
  const hasFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the list.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) {
      listIn(rootRef.current)?.focus({ preventScroll: true });
    }
  }, [key, rootRef]);
  // What goes while it has the focus loses it without a word.
  return {
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: () => {
      hasFocus.current = false;
    },
  };
}

/** An Escape that nothing in the panel has a use for ends the search, or leaves the archive. */
export function leaveByEscape(event: KeyboardEvent, panel: Panel, field: HTMLElement | null): void {
  if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
  // A dialog in the panel closes by it, and nothing else with it.
  const dialog = event.target instanceof Element && event.target.closest('dialog');
  if (dialog && event.currentTarget.contains(dialog)) return;
  if (panel.isSearching) {
    panel.setText('');
    field?.focus();
  } else if (panel.view.kind === 'archive') panel.setView(ALL);
  else return;
  event.preventDefault();
}
