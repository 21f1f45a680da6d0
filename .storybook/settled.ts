import { atRest } from '../packages/ui/src/testing/at-rest.js';

/**
 * Resolves once the page has stopped changing. A story is mounted before its people are signed in; axe, which comes next,
 * has to see what a reader sees, and not the skeleton.
 */
export function settled(): Promise<void> {
  return atRest(isFading);
}

/** Whether an animation that has an end is under way: colours in between are nobody's. */
function isFading(): boolean {
  return document
    .getAnimations()
    .some(
      ({ playState, effect }) =>
        playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
    );
}
