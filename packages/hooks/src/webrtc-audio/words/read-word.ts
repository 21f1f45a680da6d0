import type { Candidate, NumberedDescription, Word, WordHead } from './word.js';

/** What a word may hold at most; whoever says more is not understood. */
const MOST = { instance: 32, sdp: 7000, sections: 4, candidates: 60, candidate: 400, token: 256 };

/** What somebody has said; `undefined` when it makes no sense, or when it is too much. */
export function readWord(data: Readonly<Record<string, unknown>>): Word | undefined {
  const head = readHead(data);
  if (data['v'] !== 1 || !head) return undefined;
  switch (data['t']) {
    case 'hello':
      return readHello(head, data);
    case 'full':
      return { ...head, type: 'full' };
    case 'here':
      return { ...head, type: 'here', isSpeaking: data['p'] === 1 };
    case 'bye':
      return isCount(data['s']) ? { ...head, type: 'bye', session: data['s'] } : undefined;
    case 'link':
      return readLink(head, data);
    default:
      return undefined;
  }
}

function readHead(data: Readonly<Record<string, unknown>>): WordHead | undefined {
  const { f: from, l: life, to, tl: toLife } = data;
  if (!isText(from, MOST.instance) || from === '' || !isText(to, MOST.instance)) return undefined;
  return isCount(life) && life > 0 && isCount(toLife) ? { from, life, to, toLife } : undefined;
}

function readHello(head: WordHead, data: Readonly<Record<string, unknown>>): Word | undefined {
  const { s: session, k } = data;
  return isCount(session) ? { ...head, type: 'hello', session, hasLink: k === 1 } : undefined;
}

function readLink(head: WordHead, data: Readonly<Record<string, unknown>>): Word | undefined {
  const { s: session, g: taken, h: done, m: turns, u: ufrag, c, e, w, o, a } = data;
  const candidates = readCandidates(c);
  const isNumbered = isCount(session) && session > 0 && isCount(taken) && isCount(done);
  if (!isNumbered || !isCount(turns) || !isText(ufrag, MOST.token) || !candidates) return undefined;
  const description = readDescription('offer', o) ?? readDescription('answer', a);
  // Half of a word would be taken for a whole one that says something else.
  if (!description && (o !== undefined || a !== undefined)) return undefined;
  return {
    ...head,
    ...{ type: 'link', session, description, taken, done, turns, ufrag, candidates },
    ...{ isComplete: e === 1, isWaiting: w === 1 },
  };
}

function readDescription(
  type: NumberedDescription['type'],
  value: unknown,
): NumberedDescription | undefined {
  if (!Array.isArray(value)) return undefined;
  const [number, sdp]: readonly unknown[] = value;
  if (!isCount(number) || number === 0 || !isText(sdp, MOST.sdp)) return undefined;
  return isOfVoices(sdp) ? { type, number, sdp } : undefined;
}

/** Nobody is to be made to receive pictures, or to open channels, by a word about voices. */
function isOfVoices(sdp: string): boolean {
  const sections = sdp.match(/^m=\S*/gm) ?? [];
  const isHeard = sections.every((section) => section === 'm=audio');
  return sections.length > 0 && sections.length <= MOST.sections && isHeard;
}

function readCandidates(value: unknown): readonly Candidate[] | undefined {
  if (!Array.isArray(value) || value.length > MOST.candidates) return undefined;
  const candidates = value.flatMap((entry: unknown) => readCandidate(entry));
  return candidates.length === value.length ? candidates : undefined;
}

function readCandidate(value: unknown): readonly Candidate[] {
  if (!Array.isArray(value)) return [];
  const [mid, candidate]: readonly unknown[] = value;
  const isOne = isText(mid, 16) && isText(candidate, MOST.candidate);
  return isOne && candidate.startsWith('candidate:') ? [[mid, candidate]] : [];
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
