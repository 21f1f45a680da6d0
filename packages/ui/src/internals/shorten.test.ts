import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.js';

describe('shortening a text', () => {
  it('keeps what fits as it is', () => {
    expect(shorten('frog', 4)).toBe('frog');
    expect(shorten('🐸', 2)).toBe('🐸');
  });

  it('takes the beginning of what does not', () => {
    expect(shorten('frogs', 4)).toBe('frog');
    expect(shorten('frogs', 0)).toBe('');
  });

  it('leaves out a character that does not fit whole', () => {
    expect(shorten('a🐸b', 2)).toBe('a');
    expect(shorten('a🐸b', 3)).toBe('a🐸');
    expect(shorten('🐸', 1)).toBe('');
  });
});
