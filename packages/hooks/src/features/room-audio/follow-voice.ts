import type { VoiceLevels } from './voice-levels.js';

/** Hundredths would be drawn for nothing. */
const STEPS = 25;
/** From here on somebody speaks; below it is breath and rustling. */
const SPEAKING = 0.08;

const LEVEL = '--parlor-voice-level';
const MARK = 'data-speaking';

/** Writes on an element how loud somebody speaks, once a frame at most; returns what ends that. */
export function followVoice(element: HTMLElement, levels: VoiceLevels, userID: string): () => void {
  let frame = 0;
  let shown = 0;
  const draw = () => {
    frame = 0;
    const level = Math.round(between(levels.get(userID)) * STEPS) / STEPS;
    if (level === shown) return;
    shown = level;
    element.style.setProperty(LEVEL, String(level));
    element.toggleAttribute(MARK, level >= SPEAKING);
  };
  const heard = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const unsubscribe = levels.subscribe(userID, heard);
  draw();
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
    element.style.removeProperty(LEVEL);
    element.removeAttribute(MARK);
  };
}

/** What an app says is loud may be anything. */
function between(level: number): number {
  return Number.isNaN(level) ? 0 : Math.max(0, Math.min(level, 1));
}
