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

  it('whatever is searched for in whatever text, the stretches joined are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, keywords) => {
        const parts = highlight(text, keywords);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
