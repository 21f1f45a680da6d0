import { useEffect, useMemo, useRef } from 'react';
import { type LongPressHandlers, useLongPress } from '../internals/use-long-press.js';
import { frameAt, type ThreadActions } from './thread-actions.js';

/**
 * Opens the menu of a message on which a finger rests, and marks that message: what a mouse finds by hovering is shown until
 * something else is pressed.
 *
 * One set of handlers for all rows, and the mark on the element itself: a row that comes into sight has nothing to set up.
 */
export function useHolding(actions: ThreadActions): LongPressHandlers {
  const pressed = useRef<HTMLElement>(undefined);
  const held = useRef<HTMLElement>(undefined);
  const press = useLongPress(() => {
    const message = pressed.current;
    const messageID = message && frameAt(message, actions)?.dataset['messageId'];
    // It may have left the document under the finger.
    if (!message?.isConnected || messageID === undefined) return;
    held.current = message;
    message.toggleAttribute('data-held', true);
    actions.open({ kind: 'menu', messageID, anchor: message });
  });
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && held.current?.contains(target)) return;
      held.current?.removeAttribute('data-held');
      held.current = undefined;
    };
    document.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => document.removeEventListener('pointerdown', onPointerDown, { capture: true });
  }, []);
  return useMemo(
    () => ({
      ...press,
      onPointerDown: (event) => {
        pressed.current = messageAt(event.target, actions);
        press.onPointerDown(event);
      },
      onClickCapture: (event) => {
        const { target } = event;
        if (target instanceof Node && pressed.current?.contains(target))
          press.onClickCapture(event);
      },
    }),
    [actions, press],
  );
}

/** The message that something stands in, without what floats over it. */
function messageAt(target: EventTarget | null, actions: ThreadActions): HTMLElement | undefined {
  if (!(target instanceof Element) || !frameAt(target, actions)) return undefined;
  return target.closest<HTMLElement>('.parlor-message') ?? undefined;
}
