/** Something that could be taken for an address, with its host. What stands behind that, as the name of a file, is no other one. */
const ADDRESS = /(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,})(?:[:/?#]\S*)?/giu;

/** More of the words need not be looked at. */
const LONGEST = 500;

/** What is not seen: an address with some of it reads as one without. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether words are the address itself, as a browser writes it. Most links are, and need not be looked into. */
export function isAddressItself(words: string, href: string): boolean {
  return words === href || `${words}/` === href;
}

/** Whether the words of a link name an address, and it leads somewhere else. */
export function isMisleading(words: string, href: string): boolean {
  if (isAddressItself(words, href)) return false;
  const seen = words.replace(UNSEEN, '').normalize('NFKC').replaceAll('\u3002', '.');
  const named = [...seen.slice(0, LONGEST).matchAll(ADDRESS)].map(([, host = '']) => host);
  if (named.length === 0) return false;
  const { host } = new URL(href);
  return named.some((name) => hostOf(name) !== host);
}

/** As a browser would write it: letters that look like others become visible as such. */
function hostOf(name: string): string {
  try {
    return new URL(`https://${name}`).host;
  } catch {
    return '';
  }
}
