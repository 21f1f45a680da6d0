import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { StageBox } from './layout/index.js';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Around the seats, in pixels, on each side: room for rings. As in the style sheet. */
const EDGE = 8;
/** How wide the stage counts where nothing can be measured: on a server, in a hidden tab. */
const USUAL_WIDTH = 366;
/** The line below a seat, in lines of the page's own text. */
const NAME_LINE = 1.25;

/** The room that an element has for seats: its width, and its height if they have to `fit` that too. */
export function useStageBox(ref: RefObject<HTMLElement | null>, fit: 'width' | 'stage'): StageBox {
  const [box, setBox] = useState<StageBox>({ width: USUAL_WIDTH });
  const measure = useCallback(() => {
    const element = ref.current;
    if (!element || element.clientWidth === 0) return;
    const next = boxOf(element, fit);
    setBox((before) => (isSame(before, next) ? before : next));
  }, [ref, fit]);
  useBrowserLayoutEffect(() => {
    measure();
    if (!ref.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, measure]);
  return box;
}

function boxOf(element: HTMLElement, fit: 'width' | 'stage'): StageBox {
  const { clientWidth, clientHeight } = element;
  const hasHeight = fit === 'stage' && clientHeight > 0;
  return {
    width: clientWidth - 2 * EDGE,
    height: hasHeight ? clientHeight - 2 * EDGE : undefined,
    nameHeight: Math.ceil(NAME_LINE * textSize()),
  };
}

/** Of the page's own text, in pixels: people may have it larger. */
function textSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

function isSame(one: StageBox, other: StageBox): boolean {
  return (
    one.width === other.width && one.height === other.height && one.nameHeight === other.nameHeight
  );
}
