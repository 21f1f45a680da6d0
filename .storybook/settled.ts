/** Milliseconds without a change after which a story is taken to have arrived. */
const QUIET = 150;

/** Milliseconds after which one that never rests is looked at as it is. */
const PATIENCE = 3_000;

/**
 * Resolves once the page has stopped changing. A story is mounted before its people are signed in; axe, which comes next,
 * has to see what a reader sees, and not the skeleton.
 */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(patience);
      resolve();
    };
    const finishAtRest = () => {
      if (isFading()) quiet = setTimeout(finishAtRest, QUIET);
      else finish();
    };
    const patience = setTimeout(finish, PATIENCE);
    let quiet = setTimeout(finishAtRest, QUIET);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finishAtRest, QUIET);
    });
    observer.observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
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
