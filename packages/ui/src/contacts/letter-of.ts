/** Han characters at which the next letter of pinyin begins, in the order of that letter. No syllable begins with I, U or V. */
const PINYIN = [
  ...['吖A', '八B', '嚓C', '咑D', '妸E', '发F', '旮G', '哈H', '丌J', '咔K', '垃L', '妈M'],
  ...['拏N', '喔O', '妑P', '七Q', '呥R', '仨S', '他T', '屲W', '夕X', '丫Y', '帀Z'],
].map(([first = '', letter = '']) => [first, letter] as const);

const LETTER = /^\p{L}/u;
const HAN = /^\p{Script=Han}/u;

/** Stands for names that begin with no letter. */
export const NO_LETTER = '#';

/**
 * Under which letter a reader of a language looks for a name: `Å` is an A in English, and a letter of its own in Swedish; a
 * Chinese name stands under the first letter of its pinyin, where the browser knows it. {@link NO_LETTER} for all else.
 */
export function createLetterOf(locale: string): (name: string) => string {
  const base = collator(locale, { sensitivity: 'base' });
  const chinese = collator('zh-u-co-pinyin', {});
  const knowsPinyin = chinese.resolvedOptions().locale.startsWith('zh');
  const known = new Map<string, string>();
  const find = (first: string): string => {
    if (!LETTER.test(first)) return NO_LETTER;
    if (HAN.test(first)) return knowsPinyin ? pinyinLetter(first, chinese) : NO_LETTER;
    const [plain = first] = first.normalize('NFD');
    const isSame = base.compare(plain, first) === 0 || isHangul(plain);
    return (isSame ? plain : first).toLocaleUpperCase(base.resolvedOptions().locale);
  };
  return (name) => {
    const [first = ''] = name.trimStart().normalize('NFC');
    const letter = known.get(first) ?? find(first);
    known.set(first, letter);
    return letter;
  };
}

/** The collator of a locale; that of English for an invalid tag. */
export function collator(locale: string, options: Intl.CollatorOptions): Intl.Collator {
  try {
    return new Intl.Collator(locale, options);
  } catch {
    return new Intl.Collator('en', options);
  }
}

function pinyinLetter(first: string, chinese: Intl.Collator): string {
  const found = PINYIN.findLast(([boundary]) => chinese.compare(boundary, first) <= 0);
  return found?.[1] ?? NO_LETTER;
}

/** A syllable stands under its first consonant. */
function isHangul(letter: string): boolean {
  return /^\p{Script=Hangul}/u.test(letter);
}
