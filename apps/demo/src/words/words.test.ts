import { LOCALES, type LocaleTag } from '@parlor/ui/locales';
import { describe, expect, it } from 'vitest';
import { english } from './english.js';
import { loadLanguage } from './load-language.js';

const [source = ''] = Object.values(
  import.meta.glob<string>('./demo-words.ts', { query: '?raw', import: 'default', eager: true }),
);

/** So many of something as have forms of their own somewhere. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];
/** Languages in which one, two or none of something may be said without a number. */
const HAS_OWN_WORDS = new Set(['zero', 'one', 'two']);

/** What each string takes, by its key, read from the interface: at run time functions do not say it. */
const taken = new Map(
  [...source.matchAll(/^ {2}(\w+): \(([^)]*)\) => string;/gm)].map(([, key = '', list = '']) => [
    key,
    [...list.matchAll(/(\w+): (\w+)/g)].map(([, name = '', type = '']) => ({ name, type })),
  ]),
);

interface Said {
  readonly key: string;
  /** What it was said of. */
  readonly count: number | undefined;
  readonly text: string;
}

/** All that a table says: sentences with each of their arguments marked by its name. */
function sayAll(words: object, mark = (name: string) => `⟦${name}⟧`): readonly Said[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): readonly Said[] => {
    if (typeof value === 'object' && value !== null) return sayAll(value, mark);
    if (typeof value !== 'function') return [{ key, count: undefined, text: String(value) }];
    const parameters = taken.get(key) ?? [];
    const isCounted = parameters.some(({ type }) => type === 'number');
    return (isCounted ? COUNTS : [undefined]).map((count) => {
      const given = parameters.map(({ name, type }) => (type === 'number' ? count : mark(name)));
      return { key, count, text: String(Reflect.apply(value, undefined, given)) };
    });
  });
}

function marksIn(text: string): readonly string[] {
  return [...new Set(text.match(/⟦\w+⟧/g))].sort();
}

function isBroken(text: string): boolean {
  return text.trim() === '' || /undefined|NaN|null|\[object/.test(text);
}

/** More than a name, or a word that other languages have as well. */
function isWords(text: string): boolean {
  return /[a-z]{2,} [a-z]{2,}/i.test(text.replace(/⟦\w+⟧/g, ''));
}

function formOf(tag: LocaleTag, count: number | undefined): string {
  return count === undefined ? 'other' : new Intl.PluralRules(tag).select(count);
}

it('what each English string takes is known', () => {
  const functions = Object.entries(english).filter(([, value]) => typeof value === 'function');
  expect(functions.map(([key]) => key).filter((key) => !taken.has(key))).toEqual([]);
});

describe.each(LOCALES)('the demo in %s', (tag) => {
  it('says all that English says, and nothing else', async () => {
    const { words } = await loadLanguage(tag);
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(words.kit).sort()).toEqual(Object.keys(english.kit).sort());
  });

  it('puts into each sentence what English puts into it', async () => {
    const { words } = await loadLanguage(tag);
    const inEnglish = new Map(sayAll(english).map((said) => [`${said.key} ${said.count}`, said]));
    const wrong = sayAll(words).filter(({ key, count, text }) => {
      const isFree = (mark: string) =>
        mark === '⟦written⟧' && HAS_OWN_WORDS.has(formOf(tag, count));
      const wanted = marksIn(inEnglish.get(`${key} ${count}`)?.text ?? '');
      return isBroken(text) || !wanted.every((mark) => text.includes(mark) || isFree(mark));
    });
    expect(wrong).toEqual([]);
  });

  it('says something sensible of what is not known', async () => {
    const { words } = await loadLanguage(tag);
    expect(sayAll(words, () => '').filter(({ text }) => isBroken(text))).toEqual([]);
  });

  it.runIf(tag !== 'en')('leaves nothing in English', async () => {
    const { words } = await loadLanguage(tag);
    const inEnglish = new Set(sayAll(english).map(({ text }) => text));
    const left = sayAll(words).filter(({ text }) => isWords(text) && inEnglish.has(text));
    expect(left).toEqual([]);
  });
});
