/** A page as it is shown. */
export interface LoadedPage {
  readonly text: string;
  /** The IDs of all pages in Storybook, by where their Markdown is; with `#` and a heading for what is a part of one. */
  readonly ids: Readonly<Record<string, string>>;
}

const pages = new Map<string, Promise<LoadedPage>>();

/** The Markdown beside Storybook: what is shown is the very file that other readers get. */
export function loadPage(path: string): Promise<LoadedPage> {
  const known = pages.get(path);
  if (known) return known;
  const loading = Promise.all([read(path), read('docs/pages.json')]).then(([text, ids]) => ({
    text,
    ids: JSON.parse(ids),
  }));
  pages.set(path, loading);
  // A page that could not be had is asked for again the next time.
  loading.catch(() => pages.delete(path));
  return loading;
}

/** Where the Markdown of a page of Storybook is. */
export async function pathOfPage(docsID: string): Promise<string | undefined> {
  const ids: LoadedPage['ids'] = JSON.parse(await read('docs/pages.json'));
  return Object.keys(ids).find((path) => ids[path] === docsID);
}

async function read(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path} could not be loaded (${response.status}).`);
  return response.text();
}
