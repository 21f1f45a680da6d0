import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTexts, readKept } from './kept-drafts.js';

const news = (...pairs: [string, string][]) => new Map(pairs);

describe('the texts that a device keeps', () => {
  it('are read as they were kept, whatever they say', () => {
    const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(texts, (all) => {
        const kept = keepTexts(new Map(), new Map(Object.entries(all)));
        expect(Object.fromEntries(readKept(kept) ?? [])).toEqual(all);
      }),
    );
  });

  it('take the place of older ones, and the last one left takes all with it', () => {
    const before = news(['C2Cben', 'hello'], ['C2Ccat', 'hi']);
    const kept = keepTexts(before, news(['C2Cben', 'hello, Ben']));
    expect([...(readKept(kept) ?? [])]).toEqual([
      ['C2Ccat', 'hi'],
      ['C2Cben', 'hello, Ben'],
    ]);
    expect(keepTexts(before, news(['C2Cben', ''], ['C2Ccat', '']))).toBe('');
  });

  it('are 200 at most: the oldest go', () => {
    const many = Array.from({ length: 203 }, (_, n): [string, string] => [`C2C${n}`, 'hello']);
    const kept = readKept(keepTexts(new Map(), new Map(many)));
    expect(kept?.size).toBe(200);
    expect(kept?.has('C2C2')).toBe(false);
    expect(kept?.has('C2C3')).toBe(true);
  });

  it('are 20,000 characters long at most, and not cut within one', () => {
    const long = `${'x'.repeat(19_999)}😀 and more`;
    const kept = readKept(keepTexts(new Map(), news(['C2Cben', long])));
    expect(kept?.get('C2Cben')).toBe('x'.repeat(19_999));
  });

  it('are no more all together than a browser takes: the oldest go', () => {
    const many = Array.from({ length: 40 }, (_, n): [string, string] => [
      `C2C${n}`,
      'x'.repeat(20_000),
    ]);
    const kept = readKept(keepTexts(new Map(), new Map(many)));
    expect([...(kept ?? new Map()).keys()]).toEqual(many.slice(-25).map(([id]) => id));
  });

  it.each(['nonsense', '{}', '[["C2Cben"]]', '[["C2Cben",5]]', '[["C2Cben",""]]'])(
    'are none when it says %s',
    (kept) => {
      expect(readKept(kept)).toBeUndefined();
    },
  );
});
