import { type RefObject, useEffect } from 'react';

/**
 * On a phone, opening and closing a conversation hides the place that had the focus. It goes on with
 * the conversation's name then, or with the list.
 */
export function useFocusInSight(root: RefObject<HTMLElement | null>, openID: string | null): void {
  useEffect(() => {
    const active = document.activeElement;
    if (active && active !== document.body && active.checkVisibility()) return;
    const next = root.current?.querySelector<HTMLElement>(
      openID === null ? '.demo-sidebar [role="listbox"]' : '.demo-thread-pane h2',
    );
    next?.focus({ preventScroll: true });
  }, [root, openID]);
}
