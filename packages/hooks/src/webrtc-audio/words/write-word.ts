import type { Candidate, LinkWord, Word } from './word.js';

/** A word as JSON is shorter than this, in bytes; the line takes 8 kB. */
const LONGEST_WORD = 7600;

/** How a word travels. */
export function writeWord(word: Word): Readonly<Record<string, unknown>> {
  const head = { v: 1, t: word.type, f: word.from, l: word.life, to: word.to, tl: word.toLife };
  switch (word.type) {
    case 'hello':
      return { ...head, s: word.session, k: word.hasLink ? 1 : 0 };
    case 'full':
      return head;
    case 'here':
      return { ...head, p: word.isSpeaking ? 1 : 0 };
    case 'bye':
      return { ...head, s: word.session };
    case 'link':
      return writeLink(head, word);
  }
}

/** As many candidates as fit, the first ones first: the browser tells the likely ones early. */
function writeLink(head: Readonly<Record<string, unknown>>, word: LinkWord) {
  const { description } = word;
  const key = description?.type === 'offer' ? 'o' : 'a';
  const body = {
    ...head,
    ...{ s: word.session, g: word.taken, h: word.done, m: word.turns },
    ...{ w: word.isWaiting ? 1 : 0, u: word.ufrag },
    ...(description ? { [key]: [description.number, description.sdp] } : {}),
  };
  const candidates = fitting(word.candidates, LONGEST_WORD - lengthOf(body));
  const isWhole = word.isComplete && candidates.length === word.candidates.length;
  return { ...body, c: candidates, e: isWhole ? 1 : 0 };
}

function fitting(candidates: readonly Candidate[], room: number): readonly Candidate[] {
  let left = room;
  const tooMany = candidates.findIndex((candidate) => {
    left -= lengthOf(candidate) + 1;
    return left < 0;
  });
  return tooMany < 0 ? candidates : candidates.slice(0, tooMany);
}

function lengthOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
