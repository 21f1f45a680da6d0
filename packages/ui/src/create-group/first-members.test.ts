import { describe, expect, it } from 'vitest';
import { findPeople, inOrder } from './first-members.js';

describe('people to begin with', () => {
  const [ben, zoe, asa] = [
    { userID: 'ben', name: 'Ben' },
    { userID: 'zoe', name: '' },
    { userID: 'asa', name: 'Åsa' },
  ];

  it('stand in the order of the reader’s language, each once, by their ID where they have no name', () => {
    expect(inOrder([zoe, ben, asa, ben], 'en').map(({ name }) => name)).toEqual([
      'Åsa',
      'Ben',
      'zoe',
    ]);
    expect(inOrder([zoe, ben, asa], 'sv').map(({ name }) => name)).toEqual(['Ben', 'zoe', 'Åsa']);
  });

  it('are found by parts of the name and the ID', () => {
    expect(findPeople([ben, asa], 'asa')).toEqual([asa]);
    expect(findPeople([ben, asa], ' BE n')).toEqual([ben]);
    const all = [ben, asa];
    expect(findPeople(all, ' ')).toBe(all);
  });
});
