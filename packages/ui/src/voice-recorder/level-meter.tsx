'use client';

import { useEffect, useRef } from 'react';
import type { VoiceRecording } from './recording.js';

/** How many of the last moments are shown, and how many milliseconds each lasts. */
const BARS = 36;
const STEP = 90;
/** Silence is a dot. */
const LEAST = 0.08;

/** How loud it is and was: drawn by hand, since React would be busy with nothing else. */
export function LevelMeter({ recording }: { recording: VoiceRecording }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const bars = [...(ref.current?.children ?? [])].filter((bar) => bar instanceof HTMLElement);
    const levels: number[] = Array.from({ length: bars.length }, () => 0);
    let drawnAt = 0;
    let frame = requestAnimationFrame(function draw(now) {
      frame = requestAnimationFrame(draw);
      if (now - drawnAt < STEP) return;
      drawnAt = now;
      levels.shift();
      levels.push(recording.level());
      bars.forEach((bar, index) => {
        bar.style.transform = `scaleY(${Math.max(LEAST, levels[index] ?? 0)})`;
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [recording]);
  return (
    <div ref={ref} className="parlor-level-meter" aria-hidden="true">
      {Array.from({ length: BARS }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are places, and stay where they are.
        <span key={index} />
      ))}
    </div>
  );
}
