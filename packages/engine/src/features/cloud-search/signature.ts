/**
 * What some texts are about, in 4096 bits: a Bloom filter. It says "surely not" or "maybe" of anything
 * that was noted in it, and never "surely not" of what was.
 */
export type Signature = number[];

const BITS_PER_WORD = 32;
const WORDS = 128;

/** Nothing was noted. */
export function emptySignature(): Signature {
  return Array.from({ length: WORDS }, () => 0);
}

/** Notes something. */
export function note(signature: Signature, feature: string): void {
  for (const bit of bitsOf(feature)) signature[wordOf(bit)] = at(signature, bit) | maskOf(bit);
}

/** Whether something may have been noted. */
export function mayHave(signature: Signature, feature: string): boolean {
  return bitsOf(feature).every((bit) => (at(signature, bit) & maskOf(bit)) !== 0);
}

/** The longest piece of a text that is noted: longer ones would fill the signature, shorter ones are everywhere. */
const LONGEST = 3;

/** A text in pieces of one, two and three characters: no language has to be cut into words. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (let index = 0; index < text.length; index += 1) {
    for (let length = 1; length <= LONGEST; length += 1) {
      grams.add(text.slice(index, index + length));
    }
  }
  return [...grams];
}

/** The pieces that a text must have for a word to be in it: the longest that the word has. */
export function gramsOfWord(word: string): string[] {
  const length = Math.min(word.length, LONGEST);
  return gramsOf(word).filter((gram) => gram.length === length);
}

/** Two bits for each feature: fewer let too much through, more fill the signature. */
function bitsOf(feature: string): [number, number] {
  const hash = hashOf(feature);
  const bits = WORDS * BITS_PER_WORD;
  return [hash % bits, Math.floor(hash / bits) % bits];
}

/** FNV-1a, stirred once more at the end: short texts would share their upper bits. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function wordOf(bit: number): number {
  return Math.floor(bit / BITS_PER_WORD);
}

function maskOf(bit: number): number {
  return 1 << (bit % BITS_PER_WORD);
}

function at(signature: Signature, bit: number): number {
  return signature[wordOf(bit)] ?? 0;
}
