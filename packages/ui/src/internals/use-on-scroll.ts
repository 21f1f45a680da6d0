import { type RefObject, useEffect } from 'react';
import { useLatest } from './use-latest.js';

/** Calls what the last rendering has given with each step of scrolling, as long as it is wanted. Nothing is rendered for that. */
export function useOnScroll(
  scrollerRef: RefObject<HTMLElement | null>,
  onScroll: () => void,
  isWanted = true,
): void {
  const call = useLatest(onScroll);
  useEffect(() => {
    const scroller = scrollerRef.current;
    if (!isWanted || !scroller) return undefined;
    scroller.addEventListener('scroll', call, { passive: true });
    return () => scroller.removeEventListener('scroll', call);
  }, [scrollerRef, call, isWanted]);
}
