import { describe, expect, it } from 'vitest';
import { countLoneEmoji } from '../internals/emoji.js';
import { EMOJI_GROUPS } from './emoji-data.js';
import { findEmoji } from './find-emoji.js';

const english = (_emoji: string, name: string) => name;

function found(query: string, nameOf = english): string[] {
  return findEmoji(query, nameOf).flatMap(({ emoji }) => emoji.map(([one]) => one));
}

describe('the emoji of the picker', () => {
  it('are each one emoji, and each there once', () => {
    const all = found('');
    expect(all.filter((emoji) => countLoneEmoji(emoji) !== 1)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('fill whole rows', () => {
    expect(EMOJI_GROUPS.filter(({ emoji }) => emoji.length % 7 !== 0)).toEqual([]);
  });

  it('are found by any of their names, in any order of the words, and by themselves', () => {
    expect(found('thumb')).toEqual(['👍', '👎']);
    expect(found('heart RED')).toEqual(['❤️']);
    expect(found('🚀')).toEqual(['🚀']);
    expect(found('no such thing')).toEqual([]);
  });

  it('are found by the names of the app’s language, with and without accents', () => {
    const french = (emoji: string) => (emoji === '☕' ? 'café' : 'autre');
    expect(found('cafe', french)).toEqual(['☕']);
    expect(found('CAFÉ', french)).toEqual(['☕']);
  });
});
