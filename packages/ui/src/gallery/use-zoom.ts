'use client';

import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { panBy, type StagePoint, WHOLE, type ZoomBounds, type ZoomView, zoomAt } from './zoom.js';

/** What {@link useZoom} returns. */
export interface Zoom {
  readonly view: ZoomView;
  /** Of the element that the picture stands on. */
  readonly stageRef: RefObject<HTMLDivElement | null>;
  /** Of the picture. */
  readonly pictureRef: RefObject<HTMLImageElement | null>;
  /** Enlarges by a factor about a point of the window, or about the middle. */
  zoomBy(factor: number, at?: { clientX: number; clientY: number }): void;
  pan(by: StagePoint): void;
  /** Large at this point, or whole again. */
  toggle(at: { clientX: number; clientY: number }): void;
  reset(): void;
}

/** What a double click enlarges by. */
const CLOSE = 2.5;

/** How a picture is enlarged and moved. Another `key` is another picture, which is seen whole; without one, nothing is enlarged. */
export function useZoom(key: string | undefined): Zoom {
  const stageRef = useRef<HTMLDivElement>(null);
  const pictureRef = useRef<HTMLImageElement>(null);
  const [state, setState] = useState<{ key: string | undefined; view: ZoomView }>({
    key,
    view: WHOLE,
  });
  const view = state.key === key ? state.view : WHOLE;

  const change = useCallback(
    (next: (view: ZoomView, bounds: ZoomBounds) => ZoomView) => {
      const stage = stageRef.current;
      if (!stage || key === undefined) return;
      const bounds = { stage: sizeOf(stage), picture: sizeOf(pictureRef.current ?? stage) };
      setState((current) => ({
        key,
        view: next(current.key === key ? current.view : WHOLE, bounds),
      }));
    },
    [key],
  );

  const actions = useMemo(() => {
    const point = (at?: { clientX: number; clientY: number }): StagePoint | undefined =>
      at && stageRef.current ? fromCentre(stageRef.current, at) : undefined;
    return {
      zoomBy: (factor: number, at?: { clientX: number; clientY: number }) =>
        change((current, bounds) => zoomAt(current, factor, bounds, point(at))),
      pan: (by: StagePoint) => change((current, bounds) => panBy(current, by, bounds)),
      toggle: (at: { clientX: number; clientY: number }) =>
        change((current, bounds) =>
          current.scale > 1 ? WHOLE : zoomAt(current, CLOSE, bounds, point(at)),
        ),
      reset: () => change(() => WHOLE),
    };
  }, [change]);

  return { view, stageRef, pictureRef, ...actions };
}

/** As it is laid out, whatever it is enlarged by. */
function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

function fromCentre(
  stage: HTMLElement,
  { clientX, clientY }: { clientX: number; clientY: number },
): StagePoint {
  const box = stage.getBoundingClientRect();
  return { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 };
}
