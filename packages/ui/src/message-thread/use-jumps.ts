import type { JumpTarget, UseMessagesResult } from '@parlor/hooks';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { ThreadActions } from '../message-actions/thread-actions.js';
import { jumpWords } from './jump-words.js';
import { useLastInput } from './use-last-input.js';

/** A place that the app wants to be shown. */
export interface ThreadJump {
  readonly target: JumpTarget;
  /** Another number for each jump: the thread jumps when it changes, so the object may be made anew in each render. */
  readonly nonce: number;
}

export interface Jumps {
  /** A failure is told over the thread. */
  readonly jumpTo: (target: JumpTarget) => void;
  /** Whether the place that the app wants has yet to be reached: what is shown until then was not looked for. */
  readonly isAwaited: boolean;
  /** Whether the last jump came by keyboard: the focus follows it then. */
  readonly isByKeyboard: RefObject<boolean>;
}

/** Going to other places of the history. Renders again when what the app wants is reached. */
export function useJumps(
  { status, jumpTo: jump }: UseMessagesResult,
  actions: ThreadActions,
  wanted: ThreadJump | undefined,
): Jumps {
  const strings = useChatStrings();
  const lastInput = useLastInput();
  const isByKeyboard = useRef(false);
  const jumpTo = useCallback(
    async (target: JumpTarget): Promise<boolean> => {
      isByKeyboard.current = lastInput.current === 'keyboard';
      actions.notice.write(undefined);
      const result = await jump(target);
      if (result.messageID !== null) return true;
      if (result.reason === 'cancelled') return false;
      actions.isAwake.write(true);
      actions.notice.write({
        text: jumpWords(result, strings),
        tone: 'danger',
        ...(result.reason === 'failed' && {
          action: { label: strings.tryAgain, run: () => void jumpTo(target) },
        }),
      });
      return true;
    },
    [jump, actions, strings, lastInput],
  );
  const [reached, setReached] = useState<number>();
  const latest = useRef({ wanted, jumpTo });
  latest.current = { wanted, jumpTo };
  const nonce = wanted?.nonce;
  useEffect(() => {
    const { wanted: next, jumpTo: go } = latest.current;
    if (nonce === undefined || !next || status !== 'ready') return;
    void go(next.target).then((isOver) => isOver && setReached(nonce));
  }, [nonce, status]);
  const show = useCallback((target: JumpTarget) => void jumpTo(target), [jumpTo]);
  const isAwaited = nonce !== undefined && reached !== nonce;
  return useMemo(() => ({ jumpTo: show, isAwaited, isByKeyboard }), [show, isAwaited]);
}
