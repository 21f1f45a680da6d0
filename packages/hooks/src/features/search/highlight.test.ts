import { foldText } from '@parlor/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.js';

const found = (text: string, ...keywords: string[]) =>
  highlight(text, keywords)
    .filter(({ isFound }) => isFound)
    .map((part) => part.text);

describe('the words of a search in a text', () => {
  it('are marked whatever their case, in any script', () => {
    expect(found('Tea, more tea and TEAPOTS', 'tea')).toEqual(['Tea', 'tea', 'TEA']);
    expect(found('他们喜欢下雨天', '下雨')).toEqual(['下雨']);
    expect(found('قهوة أولاً', 'قهوة')).toEqual(['قهوة']);
    expect(found('Straße und ÄPFEL', 'äpfel')).toEqual(['ÄPFEL']);
  });

  it.each([
    ['a sharp s', 'Die STRASSE', 'straße', 'STRASSE'],
    ['a sharp s the other way', 'Die Straße', 'STRASSE', 'Straße'],
    ['full width', '：ＡＢＣ：', 'abc', 'ＡＢＣ'],
    ['half width', 'その ｶﾞｲﾄﾞ です', 'ガイド', 'ｶﾞｲﾄﾞ'],
    ['accents written apart', 'un cafe\u0301 noir', 'caf\u00e9', 'cafe\u0301'],
    [
      'Korean letters written apart',
      '\u1112\u1161\u11ab\u1100\u1173\u11af',
      '한글',
      '\u1112\u1161\u11ab\u1100\u1173\u11af',
    ],
    ['what cannot be seen', 'tea\u00adhouse', 'teahouse', 'tea\u00adhouse'],
    ['a Turkish capital i', 'in İstanbul', 'istanbul', 'İstanbul'],
  ])('are marked as the search finds them: %s', (_, text, keyword, marked) => {
    expect(found(text, keyword)).toEqual([marked]);
  });

  it('are letters, not patterns', () => {
    expect(found('1.50 (or 1x50)', '1.50', '(or')).toEqual(['1.50', '(or']);
    expect(found('a\\b [c] $d ^e', '\\b', '[c]', '$d', '^e')).toEqual(['\\b', '[c]', '$d', '^e']);
  });

  it('of two that begin alike the longer one is marked', () => {
    expect(found('teapot', 'tea', 'teapot')).toEqual(['teapot']);
  });

  it('nothing is marked without words', () => {
    expect(highlight('tea', ['', '  '])).toEqual([{ text: 'tea', isFound: false }]);
  });

  it('whatever is found in whatever text is marked', () => {
    const letters = fc.constantFrom(
      's',
      'ß',
      'S',
      'ﬁ',
      'i',
      'İ',
      'e\u0301',
      'é',
      'ｶ',
      'ﾞ',
      'ガ',
      ' ',
      '\u200d',
    );
    const texts = fc.array(letters, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(texts, texts, (text, keyword) => {
        const isFound = foldText(text).includes(foldText(keyword.trim()));
        const isAny = foldText(keyword.trim()) !== '';
        expect(found(text, keyword).length > 0).toBe(isAny && isFound);
      }),
    );
  });

  it('whatever is searched for in whatever text, the stretches joined are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, keywords) => {
        const parts = highlight(text, keywords);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
