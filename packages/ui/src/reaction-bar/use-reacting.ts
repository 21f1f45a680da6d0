import type { ChatError } from '@parlor/sdk';
import { useCallback, useRef, useState } from 'react';
import { reasonOf } from '../internals/reason.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';

interface Acting {
  /** Something was pressed here. */
  readonly hasActed: boolean;
  /** Why the last press was refused. */
  readonly error: ChatError | undefined;
}

/** Reacts, or takes it back, and remembers why it was refused until the next press. */
export function useReacting(toggle: (reactionID: string) => Promise<void>) {
  const strings = useChatStrings();
  const [{ hasActed, error }, setActing] = useState<Acting>({ hasActed: false, error: undefined });
  const presses = useRef(0);
  const react = useCallback(
    (reactionID: string) => {
      presses.current += 1;
      const press = presses.current;
      setActing({ hasActed: true, error: undefined });
      toggle(reactionID).catch((refusal: ChatError) => {
        // An older press has nothing to say about a newer one.
        if (press === presses.current) setActing({ hasActed: true, error: refusal });
      });
    },
    [toggle],
  );
  return { hasActed, refusal: error && reasonOf(error, strings), react };
}
