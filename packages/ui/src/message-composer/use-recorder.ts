import type { RefObject } from 'react';
import type { Cell } from '../internals/cell.js';
import { useStateOf } from '../internals/use-state-of.js';
import type { Hold } from '../voice-recorder/hold.js';

/** What {@link useRecorder} returns. */
export interface UseRecorderResult {
  /** What the finger does that began the recording; `undefined` while there is none. */
  readonly hold: Cell<Hold> | undefined;
  begin(hold: Cell<Hold>): void;
  end(): void;
}

/** Whether a voice message is being recorded; in another conversation, none is. */
export function useRecorder(
  conversationID: string,
  barRef: RefObject<HTMLElement | null>,
): UseRecorderResult {
  const [hold, setHold] = useStateOf<Cell<Hold> | undefined>(conversationID, undefined);
  const end = () => {
    setHold(undefined);
    // The buttons of the recorder go, and the focus with them to nowhere.
    requestAnimationFrame(() => {
      const { activeElement, body } = document;
      if (activeElement && activeElement !== body) return;
      barRef.current?.querySelector<HTMLElement>('.parlor-record')?.focus();
    });
  };
  return { hold, begin: setHold, end };
}
