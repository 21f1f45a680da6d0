/** What is not seen: joiners, marks of direction, soft hyphens, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Put between the letters of an Arabic word to make it longer. */
const TATWEEL = '\u0640';

/** The dot that a Turkish capital İ leaves over its small i. */
const DOTTED_I = 'i\u0307';

/**
 * A text as it is compared: who looks for `straße` finds `STRASSE`, and `ＡＢＣ` is `abc`. Letters of either
 * case are the same, and so are the ways of writing one character (full and half width, ligatures,
 * composed or not); what cannot be seen is left out. Accents and vowel signs count. It is how the local engine's search
 * compares, and how the hooks mark what was found.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replaceAll(TATWEEL, '')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll(DOTTED_I, 'i')
    .normalize('NFKC');
}
