import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { isComposing } from '../internals/is-composing.js';

/** Goes between the invitations and the rest of the page. */
const KEY = 'F6';

/**
 * The focus of the invitations, which never take it by themselves. F6 brings it there and back, Escape brings it back, and
 * when what has it goes, the next invitation has it, or what had it before.
 */
export function useRegionFocus(isShown: boolean) {
  const ref = useRef<HTMLElement>(null);
  const before = useRef<EventTarget | null>(null);
  const focus = useMemo(() => {
    const isInside = () => ref.current?.contains(document.activeElement) ?? false;
    const leave = () => {
      const back = before.current;
      if (!(back instanceof HTMLElement) || !back.isConnected) return false;
      back.focus({ preventScroll: true });
      return document.activeElement === back;
    };
    const enter = () => {
      const next = ref.current?.querySelector<HTMLElement>('[data-status="pending"]');
      next?.focus({ preventScroll: true });
      return isInside();
    };
    /** From an invitation that has ended. */
    const pass = (row: HTMLElement | null) => {
      if (!enter() && !leave()) row?.focus({ preventScroll: true });
    };
    return { isInside, leave, enter, pass };
  }, []);
  useEffect(() => {
    if (!isShown) return undefined;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
      const isChanged = altKey || ctrlKey || metaKey || shiftKey;
      // An input method has another use for it.
      if (key !== KEY || isChanged || defaultPrevented || isComposing(event)) return;
      if (focus.isInside() ? focus.leave() : focus.enter()) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isShown, focus]);
  const props = {
    ref,
    'aria-keyshortcuts': KEY,
    onFocus: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget && !ref.current?.contains(relatedTarget)) before.current = relatedTarget;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // A dialog that it stands in stays open.
      event.preventDefault();
      event.stopPropagation();
      focus.leave();
    },
  };
  return { pass: focus.pass, props };
}
