/** Milliseconds without a change after which a page is taken to have arrived. */
const QUIET = 150;

/** Milliseconds after which one that never rests is looked at as it is. */
const PATIENCE = 3_000;

/**
 * Resolves once the page has stopped changing.
 *
 * @param isMoving whether something is under way that changes nothing in the document.
 */
export function atRest(isMoving: () => boolean = () => false): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(patience);
      resolve();
    };
    const finishAtRest = () => {
      if (isMoving()) quiet = setTimeout(finishAtRest, QUIET);
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
