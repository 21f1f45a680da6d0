'use client';

import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isComposing } from './is-composing.js';

/** What a popover stands beside: an element, or a place in the window. */
export type PopoverAnchor = Pick<HTMLElement, 'getBoundingClientRect' | 'contains'>;

interface PopoverProps {
  /** What it stands beside: above it where there is room, else below. */
  anchorRef: RefObject<PopoverAnchor | null>;
  /** Where it stands if there is room. Above when left out. */
  side?: 'above' | 'below';
  /** A finger that presses beside it closes it, and presses nothing else. `false` when left out. */
  isAlone?: boolean;
  /** Called for Escape, and for a press outside of it and its anchor. */
  onClose: (reason: 'escape' | 'outside') => void;
  className: string;
  children: ReactNode;
}

/** Between the popover and its anchor, and between the popover and the edge of the window, in pixels. */
const GAP = 6;
const MARGIN = 8;

/**
 * Something that floats beside its anchor, over everything else.
 *
 * It stays where it was written in the document, so the theme, the direction and the order of the Tab
 * key hold for it; the browser draws it in its top layer, so that no scroller cuts it off.
 */
export function Popover({
  anchorRef,
  side = 'above',
  isAlone = false,
  onClose,
  className,
  children,
}: PopoverProps) {
  const ref = useRef<HTMLDivElement>(null);
  usePlace(ref, anchorRef, side);
  useDismissal(ref, anchorRef, isAlone, onClose);
  return (
    <div ref={ref} className={`parlor-popover ${className}`}>
      {children}
    </div>
  );
}

function usePlace(
  ref: RefObject<HTMLDivElement | null>,
  anchorRef: RefObject<PopoverAnchor | null>,
  side: 'above' | 'below',
): void {
  useLayoutEffect(() => {
    const popover = ref.current;
    const anchor = anchorRef.current;
    if (!popover || !anchor) return;
    openPopover(popover);
    const update = () => place(popover, anchor, side);
    update();
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(update);
    observer?.observe(popover);
    window.addEventListener('scroll', update, { capture: true, passive: true });
    window.addEventListener('resize', update);
    return () => {
      observer?.disconnect();
      window.removeEventListener('scroll', update, { capture: true });
      window.removeEventListener('resize', update);
    };
  }, [ref, anchorRef, side]);
}

/**
 * Draws an element over everything else. Where the browser has no top layer, `position: fixed` has to do: the attribute
 * alone would hide it.
 */
export function openPopover(popover: HTMLElement): void {
  if (typeof popover.showPopover !== 'function') return;
  popover.popover = 'manual';
  popover.showPopover();
}

/** Pixels of the window have no writing direction: this is the one place for insets from the left. */
function place(popover: HTMLElement, anchor: PopoverAnchor, side: 'above' | 'below'): void {
  const { offsetWidth: width, offsetHeight: height } = popover;
  const { clientWidth: windowWidth, clientHeight: windowHeight } = document.documentElement;
  // What it stands beside may leave the document before it: it stays where it was.
  if (anchor instanceof Element && !anchor.isConnected) return;
  const box = anchor.getBoundingClientRect();
  const above = box.top - GAP - height;
  const below = box.bottom + GAP;
  const isAbove = side === 'above' ? above >= MARGIN : below + height > windowHeight - MARGIN;
  const isRightToLeft = getComputedStyle(popover).direction === 'rtl';
  const left = isRightToLeft ? box.right - width : box.left;
  const x = within(left, windowWidth - width);
  const y = within(isAbove ? above : below, windowHeight - height);
  // A property, so that a style sheet may put it elsewhere.
  popover.style.setProperty('--parlor-popover-inset', `${y}px auto auto ${x}px`);
}

function within(position: number, room: number): number {
  return Math.max(MARGIN, Math.min(position, room - MARGIN));
}

function useDismissal(
  ref: RefObject<HTMLDivElement | null>,
  anchorRef: RefObject<PopoverAnchor | null>,
  isAlone: boolean,
  onClose: PopoverProps['onClose'],
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // An input method closes its own list by it.
      if (event.key !== 'Escape' || isComposing(event)) return;
      // It closes the popover, and not what the popover stands in: no handler around, and no dialog of the browser.
      event.stopPropagation();
      event.preventDefault();
      onClose('escape');
    };
    const onPointerDown = ({ target, pointerType }: PointerEvent) => {
      if (!(target instanceof Node)) return;
      if (ref.current?.contains(target) || anchorRef.current?.contains(target)) return;
      if (isAlone && pointerType === 'touch') swallowClick();
      onClose('outside');
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('pointerdown', onPointerDown, { capture: true });
    };
  }, [ref, anchorRef, isAlone, onClose]);
}

/** The backdrop of a popover lets presses through: the click that a press ends with would be somebody else's. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  const stop = () => {
    document.removeEventListener('click', swallow, { capture: true });
    // The press became something else, and the next one is not meant.
    document.removeEventListener('pointerdown', stop, { capture: true });
    document.removeEventListener('pointercancel', stop, { capture: true });
  };
  document.addEventListener('click', swallow, { capture: true });
  document.addEventListener('pointerdown', stop, { capture: true });
  document.addEventListener('pointercancel', stop, { capture: true });
}
