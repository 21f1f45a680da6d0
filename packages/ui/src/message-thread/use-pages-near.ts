import type { UseMessagesResult } from '@parlor/hooks';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { VirtualList } from '../internals/virtual-list.js';
import { afterFrames } from './after-frames.js';

/** An end of what is loaded. */
type End = 'older' | 'newer';

interface PagesNear {
  /** At which end a page could not be had. */
  readonly failedAt: End | undefined;
  readonly loadOlder: () => void;
  readonly loadNewer: () => void;
}

/**
 * Asks for the next page when an end of what is loaded comes near. The first and the last row are in the document a few
 * rows before they are in sight: time enough.
 */
export function usePagesNear(history: UseMessagesResult, list: VirtualList): PagesNear {
  const { messages, hasOlder, hasNewer, isLoadingOlder, isLoadingNewer, isJumping, error } =
    history;
  const { loadOlder: askOlder, loadNewer: askNewer } = history;
  const [lastAsked, setLastAsked] = useState<End>('older');
  const count = messages.length;
  const isQuiet = error === null && !isJumping;
  const isOlderNear = isQuiet && hasOlder && !isLoadingOlder && list.firstIndex === 0;
  const isNewerNear = isQuiet && hasNewer && !isLoadingNewer && list.lastIndex === count - 1;
  const isDrawn = useIsDrawn(history.anchor?.nonce, isOlderNear || isNewerNear);
  const wantsOlder = isDrawn && isOlderNear;
  const wantsNewer = isDrawn && isNewerNear;
  const loadOlder = useCallback(() => {
    setLastAsked('older');
    void askOlder();
  }, [askOlder]);
  const loadNewer = useCallback(() => {
    setLastAsked('newer');
    void askNewer();
  }, [askNewer]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page may come and still not fill the view.
  useEffect(() => {
    if (wantsOlder) loadOlder();
  }, [wantsOlder, loadOlder, count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same behind the last one.
  useEffect(() => {
    if (wantsNewer) loadNewer();
  }, [wantsNewer, loadNewer, count]);
  return { failedAt: error === null ? undefined : lastAsked, loadOlder, loadNewer };
}

/**
 * Whether what is shown has been drawn where it stays: a page that comes while the first one is being measured would leave the
 * thread short of its end, and while a jump is on its way to its place the ends are no concern. Renders again for it only where
 * it is waited for: most threads have more messages than are near.
 *
 * @param jump the number of the last jump.
 */
function useIsDrawn(jump: number | undefined, isAwaited: boolean): boolean {
  const drawn = useRef<{ readonly jump: number | undefined }>(undefined);
  const awaited = useRef(isAwaited);
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    awaited.current = isAwaited;
  }, [isAwaited]);
  useEffect(
    () =>
      afterFrames(() => {
        drawn.current = { jump };
        if (awaited.current) renderAgain();
      }),
    [jump],
  );
  return drawn.current !== undefined && drawn.current.jump === jump;
}
