// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { english } from '../internals/strings/english.js';
import { loadLocale } from './load-locale.js';
import { LOCALES } from './locale-tags.js';
import { type Signature, signatures, valuesOf } from './testing/signatures.js';

/** So many of something as have forms of their own somewhere. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];
/** Languages in which one, two or none of something may be said without a number. */
const HAS_OWN_WORDS = new Set(['zero', 'one', 'two']);

type Argument = string | number | readonly string[];
type Sentence = (...given: readonly Argument[]) => string;

/** What English says, by key. */
const inEnglishByKey = new Map<string, unknown>(Object.entries(english));
const taken = new Map(signatures().map((signature) => [signature.key, signature]));

function sentencesOf(strings: object): readonly (readonly [Signature, Sentence])[] {
  return Object.entries(strings).flatMap(([key, value]) => {
    const signature = taken.get(key);
    return typeof value === 'function' && signature
      ? [[signature, value as Sentence] as const]
      : [];
  });
}

/** All ways to call a string: each parameter of text is marked by its name. */
function waysToCall({ parameters }: Signature): readonly (readonly Argument[])[] {
  const choices = parameters.map(({ name, type }): readonly Argument[] => {
    if (type === 'number') return COUNTS;
    if (type === 'string') return [marked(name)];
    if (type === 'readonly string[]') return [[marked(`${name}1`), marked(`${name}2`)]];
    return valuesOf(type);
  });
  return choices.reduce<readonly (readonly Argument[])[]>(
    (ways, some) => ways.flatMap((way) => some.map((one) => [...way, one])),
    [[]],
  );
}

const MARK = /⟦\w+⟧/g;

function marked(name: string): string {
  return `⟦${name}⟧`;
}

/** More than a name, or a word that other languages have as well. */
function isWords(said: unknown): boolean {
  return typeof said === 'string' && /[a-z]{2,} [a-z]{2,}/i.test(said);
}

function isBroken(said: string): boolean {
  return /undefined|NaN|null|\[object/.test(said);
}

function marksIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(MARK)].map(([mark]) => mark))].sort();
}

it('what each English string takes is known', () => {
  const functions = [...inEnglishByKey].filter(([, value]) => typeof value === 'function');
  expect(functions.map(([key]) => key).filter((key) => !taken.has(key))).toEqual([]);
});

describe.each(LOCALES)('the language %s', (tag) => {
  it('says all that English says, and nothing else', async () => {
    const { locale, strings } = await loadLocale(tag);
    expect(locale).toBe(tag);
    expect(Object.keys(strings).sort()).toEqual([...inEnglishByKey.keys()].sort());
    const kinds = Object.entries(strings).filter(
      ([key, value]) => typeof value !== typeof inEnglishByKey.get(key),
    );
    expect(kinds).toEqual([]);
  });

  it('is written the way its script is', async () => {
    const { dir } = await loadLocale(tag);
    expect(dir).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });

  it('puts into each sentence what English puts into it', async () => {
    const { strings } = await loadLocale(tag);
    const select = new Intl.PluralRules(tag);
    const wrong: string[] = [];
    for (const [signature, say] of sentencesOf(strings)) {
      const inEnglish = inEnglishByKey.get(signature.key) as Sentence;
      const countAt = signature.parameters.findIndex(({ type }) => type === 'number');
      for (const way of waysToCall(signature)) {
        const form = countAt < 0 ? 'other' : select.select(Number(way[countAt]));
        const isFree = (mark: string) => mark === marked('written') && HAS_OWN_WORDS.has(form);
        const said = say(...way);
        const missing = marksIn(inEnglish(...way)).filter(
          (mark) => !said.includes(mark) && !isFree(mark),
        );
        if (missing.length > 0 || isBroken(said) || said.trim() === '') {
          wrong.push(`${signature.key}(${way.join(', ')}): ${said} ${missing.join(' ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says something sensible of what is not known', async () => {
    const { strings } = await loadLocale(tag);
    const broken = sentencesOf(strings).flatMap(([signature, say]) => {
      return waysToCall(signature).flatMap((way) => {
        const isMarked = (one: Argument) => typeof one === 'string' && one.startsWith('⟦');
        const said = say(...way.map((one) => (isMarked(one) ? '' : one)));
        return isBroken(said) ? [`${signature.key}: ${said}`] : [];
      });
    });
    expect(broken).toEqual([]);
  });

  it.runIf(tag !== 'en')('leaves nothing in English', async () => {
    const { strings } = await loadLocale(tag);
    const plain = Object.entries(strings).filter(
      ([key, said]) => isWords(said) && said === inEnglishByKey.get(key),
    );
    const built = sentencesOf(strings).flatMap(([signature, say]) => {
      const inEnglish = inEnglishByKey.get(signature.key) as Sentence;
      return waysToCall(signature).flatMap((way) => {
        const said = say(...way);
        const isSame = said === inEnglish(...way) && isWords(said.replaceAll(MARK, ''));
        return isSame ? [[signature.key, said]] : [];
      });
    });
    expect([...plain, ...built]).toEqual([]);
  });
});
