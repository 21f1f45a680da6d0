import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';

/** How long a finger rests before it is a long press, in milliseconds. */
const LONG = 450;
/** How far a resting finger may move, in pixels. */
const STILL = 10;

/** Handlers for the element that is pressed. */
export interface LongPressHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(): void;
  onPointerCancel(): void;
  onClickCapture(event: MouseEvent): void;
}

interface Press {
  timer: ReturnType<typeof setTimeout> | undefined;
  x: number;
  y: number;
  /** It was long: the click that ends it is not one. */
  isLong: boolean;
}

/** Calls `onLongPress` when a finger rests on the element. A mouse has hovering for that. */
export function useLongPress(onLongPress: () => void): LongPressHandlers {
  const press = useRef<Press>({ timer: undefined, x: 0, y: 0, isLong: false });
  const latest = useRef(onLongPress);
  useEffect(() => {
    latest.current = onLongPress;
  }, [onLongPress]);
  useEffect(() => () => clearTimeout(press.current.timer), []);
  return useMemo(() => {
    const stop = () => clearTimeout(press.current.timer);
    const begin = (event: PointerEvent) => {
      const { pointerType, clientX, clientY } = event;
      stop();
      // Not each long press ends with a click.
      press.current.isLong = false;
      if (pointerType !== 'touch' || isAfloat(event)) return;
      const timer = setTimeout(() => {
        press.current.isLong = true;
        latest.current();
      }, LONG);
      press.current = { timer, x: clientX, y: clientY, isLong: false };
    };
    return {
      onPointerDown: begin,
      onPointerMove: ({ clientX, clientY }) => {
        const { x, y } = press.current;
        if (Math.hypot(clientX - x, clientY - y) > STILL) stop();
      },
      onPointerUp: stop,
      onPointerCancel: stop,
      onClickCapture: (event) => {
        if (!press.current.isLong) return;
        press.current.isLong = false;
        event.preventDefault();
        event.stopPropagation();
      },
    };
  }, []);
}

/** What floats beside an element or over the page, written in it, is not what was pressed. */
function isAfloat({ target, currentTarget }: PointerEvent): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return true;
  const floating = target.closest('.parlor-popover, dialog');
  return floating !== null && currentTarget.contains(floating);
}
