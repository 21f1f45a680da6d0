import { ChatError } from '@parlor/sdk';
import { describe, expect, it } from 'vitest';
import { reasonOf } from './reason.js';
import { english } from './strings/english.js';

const says = (code: number, strings = english) =>
  reasonOf(new ChatError({ code, message: 'internal error' }), strings);

describe('why something did not work', () => {
  it('is said in the kit’s own words where it has some', () => {
    expect(says(20016)).toBe(english.takeBackTooLate);
    expect(says(23005)).toBe(english.reactionKindsFull);
    expect(says(51009)).toBe(english.folderGone);
    for (const code of [2800, 2801, 2805, -3]) expect(says(code)).toBe(english.reactionOffline);
  });

  it('is said by a translation that knows the code, and in English otherwise', () => {
    const reason = (code: number, words: string) => (code === 80001 ? 'verboten' : words);
    expect(says(80001, { ...english, reason })).toBe('verboten');
    expect(says(80002, { ...english, reason })).toBe('internal error');
  });

  it('is what the app says of its own errors', () => {
    expect(reasonOf(new Error('The line is busy.'), english)).toBe('The line is busy.');
    expect(reasonOf('no', english)).toBe('no');
  });
});
