import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySignature, gramsOf, gramsOfWord, mayHave, note } from './signature.js';

function signatureOf(...texts: string[]) {
  const signature = emptySignature();
  for (const gram of texts.flatMap(gramsOf)) note(signature, gram);
  return signature;
}

function mayHaveWord(signature: number[], word: string): boolean {
  return gramsOfWord(word).every((gram) => mayHave(signature, gram));
}

describe('the signature of texts', () => {
  it('never denies a part of one of them', () => {
    const unit = fc.constantFrom('a', 'b', ' ', 'é', 'ש', '茶', '👩🏽', '\u200d', '\ud83d');
    const part = fc.string({ unit, maxLength: 12 });
    const word = fc.string({ unit, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(part, word, part, part, (before, middle, after, other) => {
        const signature = signatureOf(other, before + middle + after);
        expect(mayHaveWord(signature, middle)).toBe(true);
      }),
    );
  });

  it('denies nearly everything else, as long as the texts are those of a conversation', () => {
    const texts = Array.from(
      { length: 16 },
      (_, index) => `We meet at ${index} for tea, and bring ${index * 37} biscuits with us`,
    );
    const signature = signatureOf(...texts);
    const words = Array.from({ length: 500 }, (_, index) => `zxq${(index * 7919).toString(36)}vk`);
    const believed = words.filter((word) => mayHaveWord(signature, word));
    expect(believed.length).toBeLessThan(5);
  });

  it('survives the store, which writes it down as JSON', () => {
    const signature = signatureOf('some tea', '茶');
    const read: number[] = JSON.parse(JSON.stringify(signature));
    expect(read).toEqual(signature);
    expect(mayHaveWord(read, '茶')).toBe(true);
    expect(mayHaveWord(read, 'coffee')).toBe(false);
  });
});
