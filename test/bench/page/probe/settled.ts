import { painted } from '../painted.js';

/** Milliseconds in which nothing changes, and after which it is not waited for any longer. */
const QUIET = 250;
const PATIENCE = 5_000;

/** Resolves when the document has not changed, and nothing was scrolled, for a while. */
export async function settled(): Promise<void> {
  const begin = performance.now();
  let changed = begin;
  const note = () => {
    changed = performance.now();
  };
  const observer = new MutationObserver(note);
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  observer.observe(document, all);
  document.addEventListener('scroll', note, { capture: true });
  for (let now = begin; now - changed < QUIET && now - begin < PATIENCE; now = performance.now()) {
    await painted();
  }
  observer.disconnect();
  document.removeEventListener('scroll', note, { capture: true });
}
