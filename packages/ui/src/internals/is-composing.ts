import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** An input method reports the keys it takes for itself with this code; Safari does so after the composition has ended. */
const TAKEN_BY_IME = 229;

/** Whether a key belongs to an input method: its Enter chooses a word and sends nothing. */
export function isComposing(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || event.keyCode === TAKEN_BY_IME;
}
