import { describe, expect, it } from 'vitest';
import { findMentionable, type Mentionable } from './find-members.js';
import { mentionAt } from './mention-query.js';

const ann = [{ userID: 'ann', name: 'Ann Lindqvist' }];

describe('a mention that is being typed', () => {
  it.each([
    ['@', ''],
    ['@be', 'be'],
    ['Hello @Ben O', 'Ben O'],
    ['你好@明', '明'],
    ['(@ben', 'ben'],
  ])('in %j is %j', (text, query) => {
    expect(mentionAt(text, text.length, [])?.text).toBe(query);
  });

  it.each(['ann@example.org', 'no sign', '@ ben', '@ben ', '@ben\nand more'])(
    'is not there in %j',
    (text) => {
      expect(mentionAt(text, text.length, [])).toBeUndefined();
    },
  );

  it('is the one at the caret', () => {
    expect(mentionAt('@be and @me', 3, [])).toEqual({ text: 'be', from: 0, to: 3 });
  });

  it('is over when somebody was chosen, and what follows is none', () => {
    expect(mentionAt('@Ann Lindqvist', 14, ann)).toBeUndefined();
    expect(mentionAt('@Ann Lindqvist is', 17, ann)).toBeUndefined();
    expect(mentionAt('@Ann Lindqvist and @An', 22, ann)?.text).toBe('An');
  });

  it('may have a name that begins as one that was chosen before', () => {
    const chosen = [{ userID: 'ann', name: 'Ann' }];
    expect(mentionAt('@Ann and @Ann Li', 16, chosen)?.text).toBe('Ann Li');
    expect(mentionAt('@Ann and @Ann Li', 8, chosen)).toBeUndefined();
  });
});

describe('who is meant by it', () => {
  const people = ['Ben Okafor', 'Mei Tanaka', 'Óscar Bennett', 'Ruben'].map(
    (name, index): Mentionable => ({ userID: `u${index}`, name, avatar: '', isEverybody: false }),
  );
  const namesFor = (query: string) => findMentionable(people, query).map(({ name }) => name);

  it('are all of them at first', () => {
    expect(namesFor('')).toHaveLength(4);
  });

  it('are first those whose name begins so, then those with such a word, then the others', () => {
    expect(namesFor('ben')).toEqual(['Ben Okafor', 'Óscar Bennett', 'Ruben']);
  });

  it('is found without accents, and by the userID', () => {
    expect(namesFor('oscar')).toEqual(['Óscar Bennett']);
    expect(namesFor('u1')).toEqual(['Mei Tanaka']);
  });

  it('is nobody when the sentence goes on', () => {
    expect(namesFor('Ben O')).toEqual(['Ben Okafor']);
    expect(namesFor('ben is')).toEqual([]);
  });
});
