'use client';

import { useKnownNames } from '@parlor/hooks';
import { groupOf } from './group-of.js';
import { isolate, joined } from './isolate.js';
import { oneLine } from './plain-text.js';
import { shorten } from './shorten.js';
import type { ChatStrings } from './strings/chat-strings.js';
import { useFormats } from './strings/language.js';
import { useChatStrings } from './strings/use-chat-strings.js';

/** Who types in a conversation, in a sentence: one by name, two by their names, more by how many; `''` while nobody does. */
export function useTypingText(conversationID: string, userIDs: readonly string[]): string {
  const strings = useChatStrings();
  const formats = useFormats();
  const names = useKnownNames(userIDs, groupOf(conversationID).groupID);
  const [first, second] = userIDs.map((userID) => nameOf(names, userID, strings));
  if (first === undefined) return '';
  if (second === undefined) return joined(strings.typingOne(first));
  const count = userIDs.length;
  return count === 2
    ? joined(strings.typingTwo(first, second))
    : strings.typingMany(count, formats.number(count));
}

/** A name is no longer than this in the sentence. */
const LONGEST_NAME = 40;

function nameOf(
  names: Readonly<Record<string, readonly string[]>>,
  userID: string,
  strings: ChatStrings,
): string {
  const known = Object.hasOwn(names, userID) ? names[userID]?.[0] : undefined;
  const name = oneLine(known ?? '') || oneLine(userID) || strings.unknownPerson;
  const short = name.length > LONGEST_NAME ? `${shorten(name, LONGEST_NAME)}…` : name;
  return isolate(short) || strings.unknownPerson;
}
