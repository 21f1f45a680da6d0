import { type RefObject, useEffect, useRef, useState } from 'react';
import { type LongPressHandlers, useLongPress } from '../internals/use-long-press.js';

interface Held<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>;
  readonly isHeld: boolean;
  readonly handlers: LongPressHandlers;
}

/** Whether an element was long pressed: what a mouse finds by hovering. Until something else is pressed. */
export function useHeld<Element extends HTMLElement>(
  onHeld: (element: Element) => void,
): Held<Element> {
  const ref = useRef<Element>(null);
  const [isHeld, setIsHeld] = useState(false);
  const handlers = useLongPress(() => {
    setIsHeld(true);
    if (ref.current) onHeld(ref.current);
  });
  useEffect(() => {
    if (!isHeld) return;
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || !ref.current?.contains(target)) setIsHeld(false);
    };
    document.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => document.removeEventListener('pointerdown', onPointerDown, { capture: true });
  }, [isHeld]);
  return { ref, isHeld, handlers };
}
