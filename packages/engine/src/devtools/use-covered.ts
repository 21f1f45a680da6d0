import { type RefObject, useLayoutEffect } from 'react';

/** What an app may keep free at its lower edge. */
const COVERED = '--parlor-devtools-covered';

/** Tells the page, by a property of `:root`, how much of its lower edge is covered: what stands there can move up. */
export function useCovered(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const tell = () => style.setProperty(COVERED, `${element.offsetHeight}px`);
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(COVERED);
    };
  }, [panel]);
}
