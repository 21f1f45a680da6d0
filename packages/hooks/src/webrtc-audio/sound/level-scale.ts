/** As quiet as this is silent, and as loud as this is as loud as it gets, in decibels below the loudest there is. */
const QUIET = -52;
const LOUD = -14;
/** What is left of a level after a look in which it was silent. */
const RELEASE = 0.6;
/** How far a level comes in one look towards what is louder. */
const ATTACK = 0.75;
/** What nobody sees. */
const FAINT = 0.02;

/** How loud it sounds, from 0 to 1, when the samples of a moment have this square mean. */
export function loudness(mean: number): number {
  if (!(mean > 0)) return 0;
  const decibels = 20 * Math.log10(mean);
  return Math.min(1, Math.max(0, (decibels - QUIET) / (LOUD - QUIET)));
}

/** The level after another look: it rises quickly and falls within a quarter of a second. */
export function nextLevel(level: number, target: number): number {
  if (target >= level) return level + (target - level) * ATTACK;
  const next = Math.max(target, level * RELEASE);
  return next < FAINT ? 0 : next;
}
