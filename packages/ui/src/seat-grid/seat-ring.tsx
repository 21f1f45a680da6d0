'use client';

import { useEffect, useRef } from 'react';
import type { VoiceLevels } from './voice-levels.js';

/** What {@link SeatRing} takes. */
export interface SeatRingProps {
  /** Who speaks there. */
  userID: string;
  /** How loud. */
  levels: VoiceLevels;
}

/**
 * Two rings around a seat that follow how loud somebody speaks. They are drawn without React: nothing renders for a voice.
 * They are decoration; nothing is announced.
 */
export function SeatRing({ userID, levels }: SeatRingProps) {
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(
    () => (ref.current ? followVoice(ref.current, levels, userID) : undefined),
    [levels, userID],
  );
  return (
    <span ref={ref} className="parlor-seat-ring" aria-hidden="true">
      <span />
      <span />
    </span>
  );
}

/** Hundredths would be drawn for nothing. */
const STEPS = 25;

/** Writes the level on an element, once a frame at most, and only when it can be seen. */
function followVoice(element: HTMLElement, levels: VoiceLevels, userID: string): () => void {
  let frame = 0;
  let shown = 0;
  const draw = () => {
    frame = 0;
    const level = Math.round(between(levels.get(userID)) * STEPS) / STEPS;
    if (level === shown) return;
    shown = level;
    element.style.setProperty('--parlor-seat-level', String(level));
  };
  const heard = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const unsubscribe = levels.subscribe(userID, heard);
  draw();
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
    element.style.removeProperty('--parlor-seat-level');
  };
}

/** What an app says is loud may be anything. */
function between(level: number): number {
  return Number.isNaN(level) ? 0 : Math.max(0, Math.min(level, 1));
}
