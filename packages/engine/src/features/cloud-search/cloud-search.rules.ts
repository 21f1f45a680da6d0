import { foldText } from '@parlor/sdk';
import { isCount, isString, optional } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import type { WireMessageSearch, WireSearch } from '../../protocol/cloud-search.js';
import type { WireMessage } from '../../protocol/entities.js';
import { canBeFound, isSearchableType, typeOf, wordsIn } from './searchable-message.js';
import { gramsOf, gramsOfWord, mayHave, note, type Signature } from './signature.js';

const MOST_KEYWORDS = 5;
const MOST_SENDERS = 5;
const MOST_RESULTS = 100;

/** A question that the service does not accept. */
export const WRONG_QUESTION = 27003;

/** Words to be found, folded. */
export interface Words {
  readonly words: readonly string[];
  readonly isEveryNeeded: boolean;
}

/** The words of a question; 27003 for more than five, for an empty one and for what is no text. */
export function wordsOf({ keywords, isEveryNeeded }: WireSearch): Words {
  if (keywords.length > MOST_KEYWORDS || !keywords.every(isString)) return refuse(WRONG_QUESTION);
  const words = keywords.map(foldText);
  return words.includes('') ? refuse(WRONG_QUESTION) : { words, isEveryNeeded };
}

/** How many results a page has; 27003 for none. More than a hundred are not given at once. */
export function pageSizeOf({ count }: WireSearch): number {
  if (!isCount(count) || count === 0) return refuse(WRONG_QUESTION);
  return Math.min(count, MOST_RESULTS);
}

/** Whether words are found in folded texts: one of them, or each. Where nothing is looked for, all is found. */
export function areIn(texts: readonly string[], { words, isEveryNeeded }: Words): boolean {
  if (words.length === 0) return true;
  const isIn = (word: string) => texts.some((text) => text.includes(word));
  return isEveryNeeded ? words.every(isIn) : words.some(isIn);
}

/** What messages must be like to be found. */
export interface MessageQuestion extends Words {
  readonly senders: readonly string[];
  readonly types: readonly string[];
}

/** What is asked for; 27003 for what is not accepted, and for nothing at all. */
export function messageQuestionOf(request: WireMessageSearch): MessageQuestion {
  const { senders, types, from, to } = request;
  const { words, isEveryNeeded } = wordsOf(request);
  if (!senders.every(isString) || senders.length > MOST_SENDERS) return refuse(WRONG_QUESTION);
  if (!types.every(isSearchableType)) return refuse(WRONG_QUESTION);
  if (words.length + senders.length + types.length === 0) return refuse(WRONG_QUESTION);
  if (![from, to].every(optional(isCount))) return refuse(WRONG_QUESTION);
  return { words, isEveryNeeded, senders, types };
}

/** Whether a message is one of those that are asked for. */
export function isAskedFor(message: WireMessage, question: MessageQuestion): boolean {
  const { senders, types } = question;
  return (
    canBeFound(message) &&
    (senders.length === 0 || senders.includes(message.from)) &&
    (types.length === 0 || types.includes(typeOf(message))) &&
    areIn(wordsIn(message), question)
  );
}

/** Notes what a message could be found by. */
export function noteMessage(signature: Signature, message: WireMessage): void {
  if (!canBeFound(message)) return;
  note(signature, senderFeature(message.from));
  note(signature, typeFeature(typeOf(message)));
  for (const gram of wordsIn(message).flatMap(gramsOf)) note(signature, gram);
}

/** Whether one of the messages that were noted may be asked for. */
export function mayAnswer(signature: Signature, question: MessageQuestion): boolean {
  const { senders, types, words, isEveryNeeded } = question;
  const has = (feature: string) => mayHave(signature, feature);
  const hasWord = (word: string) => gramsOfWord(word).every(has);
  return (
    (senders.length === 0 || senders.map(senderFeature).some(has)) &&
    (types.length === 0 || types.map(typeFeature).some(has)) &&
    (words.length === 0 || (isEveryNeeded ? words.every(hasWord) : words.some(hasWord)))
  );
}

function senderFeature(userID: string): string {
  return `from ${userID}`;
}

function typeFeature(type: string): string {
  return `type ${type}`;
}
