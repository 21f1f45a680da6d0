// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWord } from './read-word.js';
import type { Candidate, LinkWord, Word } from './word.js';
import { writeWord } from './write-word.js';

const HEAD = { from: 'aaaaaaaa', life: 1_700_000_000_000, to: 'bbbbbbbb', toLife: 7 };
const SDP = 'v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\n';

function link(changes: Partial<LinkWord> = {}): LinkWord {
  return {
    ...{
      ...HEAD,
      type: 'link',
      session: 2,
      description: undefined,
      taken: 1,
      done: 0,
      turns: 3,
      ufrag: 'abcd',
    },
    ...{
      candidates: [['0', 'candidate:1 1 udp 1 ::1 9 typ host']],
      isComplete: true,
      isWaiting: true,
    },
    ...changes,
  };
}

const WORDS: readonly Word[] = [
  { ...HEAD, type: 'hello', session: 3, hasLink: true },
  { ...HEAD, type: 'here', isSpeaking: true },
  { ...HEAD, type: 'full' },
  { ...HEAD, type: 'bye', session: 0 },
  link(),
  link({ description: { type: 'offer', number: 2, sdp: SDP } }),
  link({
    description: { type: 'answer', number: 2, sdp: SDP },
    isComplete: false,
    isWaiting: false,
  }),
];

it.each(WORDS)('what is written is read: $type', (word) => {
  expect(readWord(JSON.parse(JSON.stringify(writeWord(word))))).toEqual(word);
});

it('nothing is thrown by anything, and what is read is what would be written', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.nat(5),
    fc.constantFrom('hello', 'bye', 'link', 'x', SDP),
  );
  const keys = [
    'v',
    't',
    'f',
    'l',
    'to',
    'tl',
    's',
    'k',
    'p',
    'g',
    'h',
    'm',
    'w',
    'u',
    'o',
    'a',
    'c',
    'e',
  ];
  const data = fc.dictionary(fc.constantFrom(...keys), value, { minKeys: 4 });
  fc.assert(
    fc.property(data, (record) => {
      const word = readWord({ ...record, v: 1 });
      if (word) expect(readWord(writeWord(word))).toEqual(word);
    }),
  );
});

it.each([
  ['of another version', { v: 2 }],
  ['of nobody', { f: '' }],
  ['of no life', { l: 0 }],
  ['with an endless name', { f: 'x'.repeat(33) }],
  ['with a picture in it', { o: [1, `${SDP}m=video 9\r\n`] }],
  ['with a channel for data', { o: [1, `${SDP}m=application 9\r\n`] }],
  ['with five sections', { o: [1, SDP.repeat(5)] }],
  ['with an endless description', { o: [1, SDP + 'a'.repeat(7000)] }],
  ['with an offer that has no number', { o: [0, SDP] }],
  ['with too many candidates', { c: Array.from({ length: 61 }, () => ['0', 'candidate:1']) }],
  ['with a candidate that is none', { c: [['0', 'http://example.com']] }],
  ['with an endless candidate', { c: [['0', `candidate:${'1'.repeat(400)}`]] }],
  ['of no session', { s: 0 }],
])('a word %s is none', (_, changes) => {
  const good = writeWord(link());
  expect(readWord(good)).toBeDefined();
  expect(readWord({ ...good, ...changes })).toBeUndefined();
});

it('a word never takes more than 8 kB: candidates that do not fit are left out, and are not said to be all', () => {
  const candidate: Candidate = ['0', `candidate:${'1'.repeat(290)}`];
  const description = { type: 'offer', number: 1, sdp: SDP + 'a=x\r\n'.repeat(600) } as const;
  const written = writeWord(
    link({ description, candidates: Array.from({ length: 40 }, () => candidate) }),
  );
  expect(new TextEncoder().encode(JSON.stringify(written)).length).toBeLessThan(8000);
  const word = readWord(written);
  expect(word).toMatchObject({ isComplete: false, description });
  expect(word?.type === 'link' ? word.candidates.length : 0).toBeGreaterThan(5);
});
