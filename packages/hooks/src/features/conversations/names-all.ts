import type { ConversationSnapshot } from './conversation-snapshot.js';

type Lives = readonly ({ readonly conversationID: string } | undefined)[];

/** More than these are looked for with an index. */
const FEW = 8;

/** Whether a list of the SDK names all that are known. Makes nothing where it has nearly their order, as a rule it has. */
export function namesAll(lives: Lives, known: readonly ConversationSnapshot[]): boolean {
  const moved: string[] = [];
  let place = 0;
  for (const { conversationID } of known) {
    if (lives[place]?.conversationID === conversationID) place += 1;
    // The one that is skipped has moved up, or is new.
    else if (lives[place + 1]?.conversationID === conversationID) place += 2;
    else if (moved.push(conversationID) > FEW) return namesEach(lives, known);
  }
  return moved.every((ID) => lives.some((live) => live?.conversationID === ID));
}

function namesEach(lives: Lives, known: readonly ConversationSnapshot[]): boolean {
  const named = new Set(lives.map((live) => live?.conversationID));
  return known.every(({ conversationID }) => named.has(conversationID));
}
