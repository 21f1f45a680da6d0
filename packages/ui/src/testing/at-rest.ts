/** Milliseconds without a change after which a page is taken to have arrived. */
const QUIET = 100;

/** Milliseconds after which one that never rests is looked at as it is. */
const PATIENCE = 3_000;

/** Resolves once the page has stopped changing. */
export function atRest(): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(patience);
      resolve();
    };
    const patience = setTimeout(finish, PATIENCE);
    let quiet = setTimeout(finish, QUIET);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, QUIET);
    });
    observer.observe(document.body, { characterData: true, childList: true, subtree: true });
  });
}
