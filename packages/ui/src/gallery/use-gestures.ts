'use client';

import { type PointerEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Zoom } from './use-zoom.js';

interface Gestures {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(event: PointerEvent<HTMLElement>): void;
}

interface Finger {
  readonly clientX: number;
  readonly clientY: number;
}

/** How far a finger has to go to bring the next picture, in pixels. */
const SWIPE = 60;
/** What a wheel turns by in one click, in pixels, makes a picture a fifth larger. */
const WHEEL = 100 / Math.log(1.2);

/**
 * Pinching, dragging and the wheel, on the stage of the gallery. A finger that swipes over a picture that is
 * seen whole goes to the next one: `onSwipe` is told to which side of the window it went.
 */
export function useGestures(zoom: Zoom, onSwipe: (to: 'left' | 'right') => void): Gestures {
  const { view, zoomBy, pan, stageRef } = zoom;
  useWheel(stageRef, zoomBy);
  const fingers = useRef(new Map<number, Finger>());
  const swiped = useRef(0);
  const isWhole = view.scale === 1;

  return useMemo(() => {
    const end = ({ pointerId }: PointerEvent) => {
      fingers.current.delete(pointerId);
    };
    return {
      onPointerDown: ({ pointerId, clientX, clientY, currentTarget, button }) => {
        if (button !== 0) return;
        currentTarget.setPointerCapture?.(pointerId);
        fingers.current.set(pointerId, { clientX, clientY });
        swiped.current = 0;
      },
      onPointerMove: (event) => {
        const before = fingers.current.get(event.pointerId);
        if (!before) return;
        const { clientX, clientY } = event;
        const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
        fingers.current.set(event.pointerId, { clientX, clientY });
        if (other) {
          const factor = distance(other, event) / Math.max(distance(other, before), 1);
          zoomBy(factor, middle(other, event));
          return;
        }
        const by = { x: clientX - before.clientX, y: clientY - before.clientY };
        if (isWhole) swiped.current += by.x;
        else pan(by);
      },
      onPointerUp: (event) => {
        const wasAlone = fingers.current.size === 1;
        end(event);
        if (!wasAlone || !isWhole || event.pointerType === 'mouse') return;
        if (Math.abs(swiped.current) > SWIPE) onSwipe(swiped.current < 0 ? 'left' : 'right');
      },
      onPointerCancel: end,
    };
  }, [isWhole, zoomBy, pan, onSwipe]);
}

/** React listens to the wheel in a way that cannot keep the page from zooming. */
function useWheel(stageRef: RefObject<HTMLElement | null>, zoomBy: Zoom['zoomBy']): void {
  useEffect(() => {
    const stage = stageRef.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      // A trackpad's pinch comes as a wheel with Ctrl, in smaller steps.
      const turned = event.deltaY * (event.deltaMode === 1 ? 16 : 1) * (event.ctrlKey ? 6 : 1);
      zoomBy(Math.exp(-Math.max(-300, Math.min(turned, 300)) / WHEEL), event);
    };
    stage?.addEventListener('wheel', onWheel, { passive: false });
    return () => stage?.removeEventListener('wheel', onWheel);
  }, [stageRef, zoomBy]);
}

function distance(one: Finger, other: Finger): number {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

function middle(one: Finger, other: Finger): Finger {
  return {
    clientX: (one.clientX + other.clientX) / 2,
    clientY: (one.clientY + other.clientY) / 2,
  };
}
