import { painted } from '../painted.js';
import type { Scrolled } from './scrolled.js';
import { moveTo, rangeOf } from './scrolling.js';

/** Pixels of the first frame of a fling, and what is left of them in the next. */
const SPEED = 500;
const DECAY = 0.98;
/** Frames in which a sweep goes through everything, one way. */
const SWEEP = 120;

/** As a finger that has let go: fast first, then slower, up from the end. */
export async function fling(scrolled: Scrolled): Promise<void> {
  for (let speed = SPEED; speed > 1; speed *= DECAY) {
    scrolled.scroller().scrollTop -= speed;
    // Scrolled after a frame was painted, so that the page hears of it before the next one is, as with a finger.
    await painted();
  }
}

/** As with the bar: to the beginning and back to the end, always the same share of what there is. */
export async function sweep(scrolled: Scrolled): Promise<void> {
  for (let frame = 1; frame <= 2 * SWEEP; frame += 1) {
    const scroller = scrolled.scroller();
    const share = Math.abs(frame - SWEEP) / SWEEP;
    moveTo(scroller, rangeOf(scroller) * share);
    await painted();
  }
}
