import { describe, expect, it } from 'vitest';
import { hueOf, monogram } from './monogram.js';

describe('the letters of a name', () => {
  it.each([
    ['Ann Lindqvist', 'AL'],
    ['bob', 'BO'],
    ['Mary Jane Watson', 'MW'],
    ['user_42', 'U4'],
    ['陈晓明', '陈'],
    ['دارا الحسيني', 'دا'],
    ['x', 'X'],
    ['🎈', '🎈'],
    ['', '?'],
    ['\u202eevil name', 'EN'],
  ])('%j gives %j', (name, letters) => {
    expect(monogram(name)).toBe(letters);
  });

  it('are two at most, however long the name is', () => {
    expect(monogram('w'.repeat(10_000))).toBe('WW');
  });
});

it('an ID has the same hue every time, and similar IDs have different ones', () => {
  expect(hueOf('alice')).toBe(hueOf('alice'));
  const hues = new Set(Array.from({ length: 20 }, (_, index) => hueOf(`user${index}`)));
  expect(hues.size).toBeGreaterThan(15);
});
