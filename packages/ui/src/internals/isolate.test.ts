import { describe, expect, it } from 'vitest';
import { isolate, joined, lastApart } from './isolate.js';

describe('a name in a sentence', () => {
  it('keeps its own direction, and leaves the sentence its', () => {
    expect(joined(`انضم ${isolate('Ann Lee!')} إلى المجموعة`)).toBe(
      'انضم \u2068Ann Lee!\u2069 إلى المجموعة',
    );
    expect(joined(`${isolate('ليلى')} joined the group`)).toBe('\u2068ليلى\u2069 joined the group');
  });

  it('turns nothing about', () => {
    expect(joined(`${isolate('\u202Eabc\u2067')} joined`)).toBe('abc joined');
    expect(joined(`انضم ${isolate('\u202Eabc\u2069x')}`)).toBe('انضم \u2068abcx\u2069');
  });

  it('is as it was where all runs from left to right, and nothing where there is none', () => {
    expect(joined(`${isolate('Ann')} joined`)).toBe('Ann joined');
    expect(isolate('\u200e')).toBe('');
  });

  it('comes off its end, and where it stands elsewhere the sentence stays whole', () => {
    const said = joined(`${isolate('ليلى')}: ${isolate('On my way')}`);
    expect(lastApart(said)).toEqual(['\u2068ليلى\u2069: ', 'On my way']);
    for (const whole of [
      joined(`${isolate('ليلى')} joined`),
      joined(isolate('ليلى')),
      'Ann: hello',
    ]) {
      expect(lastApart(whole)).toEqual([whole, '']);
    }
  });
});
