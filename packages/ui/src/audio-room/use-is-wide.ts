import { type RefObject, useEffect, useState } from 'react';

/** From so many pixels on what stands beside the stage has room there; `audio-room.css` says the same. */
const WIDE = 720;

/** Whether an element is wide enough for more than its stage; renders again when that changes. */
export function useIsWide(ref: RefObject<HTMLElement | null>): boolean {
  const [isWide, setIsWide] = useState(false);
  // No layout effect: an element around this that comes at the same moment has no ref by then.
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setIsWide(element.clientWidth >= WIDE);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return isWide;
}
