import { describe, expect, it } from 'vitest';
import { createLetterOf } from './letter-of.js';

describe('the letter that a name stands under', () => {
  it.each([
    ['en', 'Ben', 'B'],
    ['en', ' ben', 'B'],
    ['en', 'Åsa', 'A'],
    ['en', 'A\u030asa', 'A'],
    ['sv', 'Åsa', 'Å'],
    ['de', 'äpfel', 'A'],
    ['tr', 'ilker', 'İ'],
    ['en', 'دارا', 'د'],
    ['en', 'Жанна', 'Ж'],
    ['ko', '김민수', 'ᄀ'],
    ['zh-CN', '王伟', 'W'],
    ['en', '张伟', 'Z'],
    ['en', '欧阳', 'O'],
    ['en', '007', '#'],
    ['en', '🐈 Cat', '#'],
    ['en', '', '#'],
    ['no such locale!', 'Ben', 'B'],
  ])('in %s, of %j, is %s', (locale, name, letter) => {
    expect(createLetterOf(locale)(name)).toBe(letter);
  });
});
