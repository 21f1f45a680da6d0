/** How many elements a row of a message and one of a conversation are to have, as the page's address says. */
const wanted = new URLSearchParams(location.search);

/** The elements that only fill a row up, so that it has as many as the kit's. */
export function filler(name: 'nodes' | 'chatNodes', own: number): readonly number[] {
  const missing = Math.max(0, Number(wanted.get(name) ?? 0) - own);
  return Array.from({ length: missing }, (_, index) => index);
}
