import type { SessionWork } from '../../core/context.js';
import { keyOf } from '../../storage/keys.js';
import {
  entriesFrom,
  entriesToldOf,
  indexAtTime,
  type LogEntry,
  readLog,
} from '../messages/index.js';
import { BLOCK, blockOf, firstOf, signatures } from './cloud-search.records.js';
import { isAskedFor, type MessageQuestion, mayAnswer, noteMessage } from './cloud-search.rules.js';
import { emptySignature, type Signature } from './signature.js';

/** Where and when to look: a log, from its first message that the person may see on. Times are seconds. */
export interface Stretch {
  logID: string;
  first: number;
  from: number | undefined;
  to: number;
}

/**
 * The messages of a log that a person asks for and may see, as they are told to them; newest first.
 * Only those blocks are read whose signatures say that there may be one.
 */
export async function foundInLog(
  work: SessionWork,
  stretch: Stretch,
  question: MessageQuestion,
): Promise<LogEntry[]> {
  const { logID } = stretch;
  const { first, after } = await numbersOf(work, stretch);
  if (first >= after) return [];
  const found: LogEntry[] = [];
  const known = await signaturesOf(work, logID, blockOf(first), blockOf(after - 1));
  for (let block = blockOf(first); block <= blockOf(after - 1); block += 1) {
    const signature = known.get(keyOf(logID, block));
    if (signature && !mayAnswer(signature, question)) continue;
    const entries = await entriesOf(work, logID, block);
    if (!signature) sign(work, logID, block, entries);
    const within = entries.filter(({ index }) => index >= first && index < after);
    found.push(...within.filter(({ message }) => isAskedFor(message, question)));
  }
  return (await entriesToldOf(work, logID, found)).reverse();
}

/** The number of the first message, and that after the last. */
async function numbersOf(
  work: SessionWork,
  { logID, first, from, to }: Stretch,
): Promise<{ first: number; after: number }> {
  const begin = from === undefined ? first : Math.max(first, await indexAtTime(work, logID, from));
  const { lastIndex, lastTime } = await readLog(work, logID);
  const after = to >= lastTime ? lastIndex + 1 : await indexAtTime(work, logID, to + 1);
  return { first: begin, after };
}

async function signaturesOf(
  { store }: SessionWork,
  logID: string,
  first: number,
  last: number,
): Promise<ReadonlyMap<string, Signature>> {
  const range = { gte: keyOf(logID, first), lt: keyOf(logID, last + 1) };
  return new Map(await store.entries(signatures, range));
}

/** Writes down what a block is about, so that it need not be read again while nothing in it changes. */
function sign(
  { store }: SessionWork,
  logID: string,
  block: number,
  entries: readonly LogEntry[],
): void {
  const signature = emptySignature();
  for (const { message } of entries) noteMessage(signature, message);
  store.put(signatures, keyOf(logID, block), signature);
}

async function entriesOf(work: SessionWork, logID: string, block: number): Promise<LogEntry[]> {
  const after = firstOf(block + 1);
  const entries = await entriesFrom(work, logID, { first: firstOf(block), limit: BLOCK });
  return entries.filter(({ index }) => index < after);
}
