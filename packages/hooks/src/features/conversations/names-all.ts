import type { ConversationSnapshot } from './conversation-snapshot.js';
import { differingPart } from './differing-part.js';

type Named = { readonly conversationID: string } | undefined;
type Lives = readonly Named[];

/** More than these are looked for with an index. */
const FEW = 8;

/** Whether a list that was told names all that are known. Makes nothing where it has nearly their order, as a rule it has. */
export function namesAll(lives: Lives, known: readonly ConversationSnapshot[]): boolean {
  const { begin, end, otherEnd } = differingPart(known, lives);
  return namesAllIn(lives.slice(begin, otherEnd), known.slice(begin, end));
}

function namesAllIn(lives: Lives, known: readonly ConversationSnapshot[]): boolean {
  const moved = fewMoved(lives, known);
  if (!moved) return namesEach(lives, known);
  return moved.every((ID) => lives.some((live) => live?.conversationID === ID));
}

/** Those that are not named in the order in which they are known; `undefined` when there are many. */
function fewMoved(
  lives: Lives,
  known: readonly ConversationSnapshot[],
): readonly string[] | undefined {
  const moved: string[] = [];
  let place = 0;
  for (const one of known) {
    if (isNamed(one, lives[place])) place += 1;
    // The one that is skipped has moved up, or is new.
    else if (isNamed(one, lives[place + 1])) place += 2;
    else if (moved.push(one.conversationID) > FEW) return undefined;
  }
  return moved;
}

/** Of most it is the very same object: those are not looked into. */
function isNamed(known: ConversationSnapshot, live: Named): boolean {
  return live === known || live?.conversationID === known.conversationID;
}

function namesEach(lives: Lives, known: readonly ConversationSnapshot[]): boolean {
  const named = new Set(lives.map((live) => live?.conversationID));
  return known.every(({ conversationID }) => named.has(conversationID));
}
