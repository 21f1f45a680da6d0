import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { columnsFor, USUAL_COLUMNS } from './seat-layout.js';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** How many columns `count` seats stand in within an element; renders again when its width says so. */
export function useColumns(ref: RefObject<HTMLElement | null>, count: number): number {
  const [width, setWidth] = useState(0);
  useBrowserLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    setWidth(element.clientWidth);
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width > 0 ? columnsFor(count, width) : Math.max(Math.min(count, USUAL_COLUMNS), 1);
}
