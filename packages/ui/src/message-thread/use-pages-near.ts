import type { UseMessagesResult } from '@parlor/hooks';
import { useCallback, useEffect, useState } from 'react';
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
 *
 * @param isSettling the list is on its way to another place: its ends there are no concern.
 */
export function usePagesNear(
  history: UseMessagesResult,
  list: VirtualList,
  isSettling: boolean,
): PagesNear {
  const { messages, hasOlder, hasNewer, isLoadingOlder, isLoadingNewer, isJumping, error } =
    history;
  const { loadOlder: askOlder, loadNewer: askNewer } = history;
  const [lastAsked, setLastAsked] = useState<End>('older');
  const count = messages.length;
  const [isDrawn, setIsDrawn] = useState(false);
  // A page that comes while the first one is being measured would leave the thread short of its end.
  useEffect(() => afterFrames(() => setIsDrawn(true)), []);
  const isQuiet = error === null && isDrawn && !isJumping && !isSettling;
  const wantsOlder = isQuiet && hasOlder && !isLoadingOlder && list.firstIndex === 0;
  const wantsNewer = isQuiet && hasNewer && !isLoadingNewer && list.lastIndex === count - 1;
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
