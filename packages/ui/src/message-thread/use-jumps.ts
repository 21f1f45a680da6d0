import type { JumpResult, JumpTarget, MessageAnchor, UseMessagesResult } from '@parlor/hooks';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { ThreadActions } from '../message-actions/thread-actions.js';
import { jumpWords } from './jump-words.js';
import { useLastInput } from './use-last-input.js';

/** A place that the app wants to be shown. */
export interface ThreadJump {
  /** Where to: a message, a time, where the unread ones begin, or the end. */
  readonly target: JumpTarget;
  /** Another number for each jump: the thread jumps when it changes, so the object may be made anew in each render. */
  readonly nonce: number;
}

export interface Jumps {
  /** A failure is told over the thread. */
  readonly jumpTo: (target: JumpTarget) => void;
  /**
   * Whether the place that the app wants has yet to be reached: what is shown until then was not looked for. To be asked while
   * rendering: that it is reached comes with the place itself.
   */
  readonly isAwaited: () => boolean;
  /** Whether the last jump came by keyboard: the focus follows it then. */
  readonly isByKeyboard: RefObject<boolean>;
}

/** Going to other places of the history. Renders again when what the app wants cannot be reached. */
export function useJumps(
  { status, anchor, jumpTo: jump }: UseMessagesResult,
  actions: ThreadActions,
  wanted: ThreadJump | undefined,
): Jumps {
  const strings = useChatStrings();
  const lastInput = useLastInput();
  const isByKeyboard = useRef(false);
  const jumpTo = useCallback(
    async (target: JumpTarget): Promise<JumpResult> => {
      isByKeyboard.current = lastInput.current === 'keyboard';
      actions.notice.write(undefined);
      const result = await jump(target);
      if (result.messageID !== null || result.reason === 'cancelled') return result;
      actions.isAwake.write(true);
      actions.notice.write({
        text: jumpWords(result, strings),
        tone: 'danger',
        ...(result.reason === 'failed' && {
          action: { label: strings.tryAgain, run: () => void jumpTo(target) },
        }),
      });
      return result;
    },
    [jump, actions, strings, lastInput],
  );
  const [missed, setMissed] = useState<number>();
  const latest = useRef({ wanted, jumpTo });
  latest.current = { wanted, jumpTo };
  const nonce = wanted?.nonce;
  useEffect(() => {
    const { wanted: next, jumpTo: go } = latest.current;
    if (nonce === undefined || !next || status !== 'ready') return;
    void go(next.target).then((result) => {
      if (result.messageID === null && result.reason !== 'cancelled') setMissed(nonce);
    });
  }, [nonce, status]);
  const isAwaited = useIsAwaited(nonce, anchor, missed);
  const show = useCallback((target: JumpTarget) => void jumpTo(target), [jumpTo]);
  return useMemo(() => ({ jumpTo: show, isAwaited, isByKeyboard }), [show, isAwaited]);
}

/**
 * Tells whether nothing has been jumped to since the app wanted it. The same function until a jump has come to nothing: a
 * thread that is told to jump is rendered where it comes to, and not before.
 */
function useIsAwaited(
  nonce: number | undefined,
  anchor: MessageAnchor | null,
  missed: number | undefined,
): () => boolean {
  const asked = useRef({ nonce, anchor, isReached: false });
  if (asked.current.nonce !== nonce) asked.current = { nonce, anchor, isReached: false };
  if (asked.current.anchor !== anchor) asked.current.isReached = true;
  const isAwaited = useRef(false);
  isAwaited.current = nonce !== undefined && missed !== nonce && !asked.current.isReached;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is not told of a place is told that there is none.
  return useCallback(() => isAwaited.current, [missed]);
}
