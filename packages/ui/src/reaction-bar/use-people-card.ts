import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useLongPress } from '../internals/use-long-press.js';

/** How long a mouse rests before the card opens, and how long it may be away, in milliseconds. */
const OPEN_AFTER = 350;
const CLOSE_AFTER = 150;

/**
 * Whether the card with the names is open: it opens for a mouse that rests, for the keyboard's focus
 * and for a long press.
 *
 * `handlers` belong on an element around the chip and the card.
 */
export function usePeopleCard() {
  const [isOpen, setIsOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isPressed = useRef(false);
  const isTouched = useRef(false);
  const change = useCallback((next: boolean, after: number) => {
    clearTimeout(timer.current);
    if (after === 0) setIsOpen(next);
    else timer.current = setTimeout(() => setIsOpen(next), after);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const longPress = useLongPress(() => change(true, 0));
  const close = useCallback(() => change(false, 0), [change]);
  const handlers = {
    ...longPress,
    onPointerDown: (event: PointerEvent) => {
      isPressed.current = true;
      isTouched.current = event.pointerType === 'touch';
      longPress.onPointerDown(event);
      // The message around has a long press of its own.
      event.stopPropagation();
    },
    onPointerUp: () => {
      isPressed.current = false;
      longPress.onPointerUp();
    },
    onPointerCancel: () => {
      isPressed.current = false;
      longPress.onPointerCancel();
    },
    onContextMenu: (event: MouseEvent) => {
      // Android asks for a menu, too, when a finger rests: the message around would open its own over the card.
      if (!isTouched.current) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') change(true, OPEN_AFTER);
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      isPressed.current = false;
      if (pointerType === 'mouse') change(false, CLOSE_AFTER);
    },
    onFocus: () => {
      // Pressed, it has the focus too: the press says something else.
      if (!isPressed.current) change(true, 0);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) change(false, CLOSE_AFTER);
    },
  };
  return { isOpen, close, handlers };
}
