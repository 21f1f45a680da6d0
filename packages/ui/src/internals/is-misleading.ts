import { looksLikeAnother } from './lookalike.js';

/**
 * Something that could be taken for an address, with its host: whatever stands behind `https://`, else what ends as a domain does.
 * What stands behind that, as the name of a file, is no other one.
 *
 * Labels have 63 letters at most, and hosts few of them: without such an end a long text of one kind of letters would be read
 * again from each of them on.
 */
const ADDRESS =
  /(?:https?:\/\/([\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}])|((?:[\p{L}\p{M}\p{N}_-]{1,63}\.){1,20}(?:xn--[a-z\d-]+|[\p{L}\p{M}]{2,})))(?:[:/?#]\S*)?/giu;

/** What is not seen: an address with some of it reads as one without. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Whether words are the address itself, as a browser writes it. Most links are, and need not be looked into. */
function isAddressItself(words: string, href: string): boolean {
  return words === href || `${words}/` === href;
}

/**
 * Whether the words of a link name an address, and it leads somewhere else, or only looks to the eye as if it led there. They
 * are looked through to their end: a name that stands behind many others is read as well.
 */
export function isMisleading(words: string, href: string): boolean {
  if (isAddressItself(words, href)) return false;
  const named = hostsIn(words);
  if (named.length === 0) return false;
  const { hostname } = new URL(href);
  return named.some((name) => hostOf(name) !== hostname || looksLikeAnother(name));
}

/** The hosts that words name, as one reads them. */
function hostsIn(words: string): readonly string[] {
  const seen = words.replace(UNSEEN, '').normalize('NFKC').replaceAll('\u3002', '.');
  return [...seen.matchAll(ADDRESS)].map(([, afterScheme, domain]) => afterScheme ?? domain ?? '');
}

/** As a browser would write it: letters that look like others become visible as such. */
function hostOf(name: string): string {
  try {
    return new URL(`https://${name}`).hostname;
  } catch {
    return '';
  }
}
