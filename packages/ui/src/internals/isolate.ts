/** What turns the direction of a text about. */
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const MARKS = /[\u2068\u2069]/g;
/** What is written from right to left, Arabic digits among them. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * A stranger's name, or words, to stand in a sentence: it keeps its own direction, and leaves the sentence its. Close the
 * sentence with {@link joined}.
 */
export function isolate(words: string): string {
  const seen = words.replace(CONTROLS, '');
  return seen === '' ? '' : `\u2068${seen}\u2069`;
}

/** A sentence with what was isolated in it. Where all runs from left to right, there is nothing to hold apart. */
export function joined(sentence: string): string {
  return RIGHT_TO_LEFT.test(sentence) ? sentence : sentence.replace(MARKS, '');
}

/** A sentence without the words that were isolated at its end, and those words; none where it ends with its own. */
export function lastApart(sentence: string): readonly [sentence: string, words: string] {
  const begin = sentence.lastIndexOf('\u2068');
  if (begin <= 0 || !sentence.endsWith('\u2069')) return [sentence, ''];
  return [sentence.slice(0, begin), sentence.slice(begin + 1, -1)];
}

/** Whether something is isolated in a sentence. */
export function isHeldApart(sentence: string): boolean {
  return sentence.includes('\u2068');
}
