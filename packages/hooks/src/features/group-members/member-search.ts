import { foldText } from '@parlor/sdk';
import type { GroupMemberSnapshot } from '../groups/index.js';

/** The service takes no more. */
const MOST_WORDS = 5;

/** Longer than any name may be; what a stranger adds to it is not searched. */
const LONGEST_NAME = 500;

/** A snapshot never changes, so what is found in it does not either. */
const texts = new WeakMap<GroupMemberSnapshot, string>();

/** Each once, and no more than the service takes. */
export function searchWords(words: string): readonly string[] {
  const single = words.split(/\s+/u).filter((word) => word !== '');
  return [...new Set(single)].slice(0, MOST_WORDS);
}

/** Whether each of the words is in one of the member's names, or in the userID. */
export function hasWords(member: GroupMemberSnapshot, words: readonly string[]): boolean {
  const names = textOf(member);
  return words.every((word) => names.includes(foldText(word)));
}

/** All by which they may be looked for, folded; a line for each. */
function textOf(member: GroupMemberSnapshot): string {
  const known = texts.get(member);
  if (known !== undefined) return known;
  const { nameCard, nick, userID } = member;
  const names = [nameCard, nick, userID].map((name) => foldText(name.slice(0, LONGEST_NAME)));
  const folded = names.join('\n');
  texts.set(member, folded);
  return folded;
}
