/** What stays when a button goes: the message that it stands in, or what scrolls around it. */
const MESSAGE = '[data-message-id]';
const AROUND = '.parlor-thread-scroller, .parlor-modal-scroller, dialog';

/**
 * Moves the focus from a button that goes with its press to what stays: the message around, or the thread when the
 * message may go as well. Otherwise it would be nowhere, and the keys with it.
 */
export function passFocus(button: Element, to: 'message' | 'thread' = 'message'): void {
  if (document.activeElement !== button) return;
  const selector = to === 'message' ? `${MESSAGE}, ${AROUND}` : AROUND;
  button.closest<HTMLElement>(selector)?.focus({ preventScroll: true });
}
