import { describe, expect, it } from 'vitest';
import { countLoneEmoji } from './emoji.js';

describe('a text of emoji alone', () => {
  it.each([
    ['👋', 1],
    ['🎉🎉', 2],
    [' ❤️ 👍🏽 ', 2],
    ['👩‍👩‍👧‍👦🇩🇪1️⃣', 3],
  ])('is counted: %s', (text, count) => {
    expect(countLoneEmoji(text)).toBe(count);
  });

  it.each(['', '   ', 'a', '1', '👋 hi', '🎉🎉🎉🎉', '12', '#', '©a'])(
    'is not what %j is',
    (text) => {
      expect(countLoneEmoji(text)).toBe(0);
    },
  );
});
