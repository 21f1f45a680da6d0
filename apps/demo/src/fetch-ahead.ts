/** What was fetched stays here: a page that is without a network takes pictures from its memory. */
const kept: HTMLImageElement[] = [];

/** Milliseconds until it is begun where a browser does not tell when it has nothing else to do. */
const SOON = 2_000;

/**
 * Fetches what is otherwise fetched when it is first needed, as soon as there is nothing else to do: then the demo goes on without
 * a network, dialogs that were never opened included. The build lists the files in the page; while developing there is no list.
 */
export function fetchAhead(): void {
  const list = document.getElementById('lazy-files')?.textContent;
  if (!list) return;
  const files = (JSON.parse(list) as string[]).map((name) => new URL(name, document.baseURI).href);
  const begin = () => {
    for (const file of files) fetchOne(file);
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: SOON });
  else setTimeout(begin, SOON);
}

function fetchOne(file: string): void {
  if (/\.(jpg|png)$/.test(file)) {
    const picture = new Image();
    picture.src = file;
    kept.push(picture);
    return;
  }
  const link = document.createElement('link');
  // A module that was preloaded is there for good; it runs when it is imported.
  link.rel = file.endsWith('.css') ? 'prefetch' : 'modulepreload';
  link.href = file;
  document.head.append(link);
}
