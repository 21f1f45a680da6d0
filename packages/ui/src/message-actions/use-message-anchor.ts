import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useThread } from '../message-thread/thread-context.js';
import { frameOf } from './thread-actions.js';

/** What was said, in its row: what popovers stand beside. `undefined` until the first layout. */
export function useMessageAnchor(messageID: string): RefObject<HTMLElement | null> | undefined {
  const { actions } = useThread();
  const ref = useRef<HTMLElement>(null);
  const [isFound, setIsFound] = useState(false);
  useLayoutEffect(() => {
    const frame = frameOf(actions.rootRef.current, messageID);
    ref.current = frame?.querySelector<HTMLElement>('.parlor-message-column') ?? frame ?? null;
    setIsFound(ref.current !== null);
  }, [actions, messageID]);
  return isFound ? ref : undefined;
}
