/** Letters of other scripts that are drawn like Latin ones. */
const LIKE_LATIN = /^[\x20-\x7eаеорсухіјѕԁһӏԛԝвкмнтԍοορνυικα]+$/u;
const LATIN = /\p{Script=Latin}/u;
const LIKE_LATIN_SCRIPTS = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Whether the host of an address, as it is read, is another one to the eye: one of its labels has letters of another script
 * among Latin ones, or only such as look like Latin. Those are at home below `.рф` or `.укр`, where nobody takes them for Latin.
 */
export function looksLikeAnother(host: string): boolean {
  const labels = host.normalize('NFKC').toLowerCase().split('.');
  const areAtHome = LIKE_LATIN_SCRIPTS.test(labels.at(-1) ?? '');
  return labels.some((label) => {
    if (!LIKE_LATIN_SCRIPTS.test(label)) return false;
    return LATIN.test(label) || (!areAtHome && LIKE_LATIN.test(label));
  });
}
