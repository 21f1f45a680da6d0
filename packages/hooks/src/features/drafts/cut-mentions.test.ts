import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMentions } from './cut-mentions.js';

/** Somebody, and whether it is I. */
interface Mention {
  readonly name: string;
  readonly isMine: boolean;
}

const ann: Mention = { name: 'Ann', isMine: false };
const annLee: Mention = { name: 'Ann Lee', isMine: false };
const ming: Mention = { name: '小明', isMine: true };

function marked(text: string, ...mentions: readonly Mention[]): string[] {
  return cutMentions(text, mentions).flatMap((part) => (part.mention ? [part.text] : []));
}

describe('who is mentioned', () => {
  it('is found by the name behind the @, wherever it stands', () => {
    expect(marked('@Ann, and you @Ann!', ann)).toEqual(['@Ann', '@Ann']);
    expect(marked('好的@小明你来吧', ming)).toEqual(['@小明']);
  });

  it('has the longest name that fits', () => {
    expect(marked('@Ann Lee and @Ann', ann, annLee)).toEqual(['@Ann Lee', '@Ann']);
  });

  it('is no part of a longer word, and of no address', () => {
    expect(marked('@Annabel ann@Ann.org @ann', ann)).toEqual([]);
  });

  it('is nobody without a name', () => {
    expect(marked('@ @@', { name: '', isMine: false })).toEqual([]);
  });

  it('leaves the text what it was, whatever it is', () => {
    const words = fc
      .array(fc.constantFrom('@', 'Ann', ' Lee', '小明', ' ', 'x'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(words, (text) => {
        const parts = cutMentions(text, [ann, annLee, ming]);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
