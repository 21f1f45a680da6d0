import { foldText, parseConversationID } from '@parlor/sdk';
import { text } from '../../read-text.js';
import type { ConversationSnapshot } from './conversation-snapshot.js';

/** Longer than any name may be; what a stranger adds to it is not searched. */
const LONGEST_NAME = 500;

/** Nothing that folding would change but the case of its letters. */
const ASCII = /^[\u0020-\u007e]*$/;

/**
 * What stands above and below letters of Latin, Greek and Cyrillic, the points of Hebrew, the vowel signs and
 * hamzas of Arabic. In other scripts such signs are not left out when one types: they are other letters.
 */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;

/** A snapshot never changes, so what is found in it does not either. */
const texts = new WeakMap<ConversationSnapshot, string>();

/** The words of a search, to be handed to {@link hasWords}. */
export function wordsOf(search: string): readonly string[] {
  return foldName(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whether each of the words is in one of the conversation's names, or in its ID. */
export function hasWords(conversation: ConversationSnapshot, words: readonly string[]): boolean {
  const names = textOf(conversation);
  return words.every((word) => names.includes(word));
}

/** All by which it may be looked for, folded; a line for each. */
function textOf(conversation: ConversationSnapshot): string {
  const known = texts.get(conversation);
  if (known !== undefined) return known;
  const folded = namesOf(conversation).map(foldName).join('\n');
  texts.set(conversation, folded);
  return folded;
}

function namesOf(conversation: ConversationSnapshot): readonly string[] {
  const { title, remark, conversationID } = conversation;
  const targetID = parseConversationID(conversationID)?.targetID ?? '';
  const names = new Set([title, remark, nickOf(conversation), targetID]);
  names.delete('');
  return [...names];
}

/** The nick, which a remark hides in the title. */
function nickOf(conversation: ConversationSnapshot): string {
  return conversation.type === 'C2C' ? text(conversation.userProfile?.nick) : '';
}

/** A name as it is looked for: neither case, accents nor ways of writing matter. */
function foldName(name: string): string {
  const short = name.slice(0, LONGEST_NAME);
  if (ASCII.test(short)) return short.toLowerCase();
  return foldText(short).normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}
