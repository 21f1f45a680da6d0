import { foldText, TYPES } from '@parlor/sdk';
import { isString } from '../../core/guards.js';
import type { WireElement, WireMessage } from '../../protocol/entities.js';

/** Where the words of an element are, by its type: images, sounds and videos have none. */
const FIELDS_WITH_WORDS: Readonly<Record<string, readonly string[]>> = {
  [TYPES.MSG_TEXT]: ['text'],
  [TYPES.MSG_IMAGE]: [],
  [TYPES.MSG_AUDIO]: [],
  [TYPES.MSG_FILE]: ['fileName'],
  [TYPES.MSG_VIDEO]: [],
  [TYPES.MSG_LOCATION]: ['description'],
  // What else a custom message carries is the app's secret.
  [TYPES.MSG_CUSTOM]: ['description'],
  [TYPES.MSG_MERGER]: ['title', 'abstractList'],
};

/** Whether messages of this type can be found at all. */
export function isSearchableType(type: unknown): type is string {
  return isString(type) && Object.hasOwn(FIELDS_WITH_WORDS, type);
}

/** What a message is: the type of its first element. */
export function typeOf({ elements }: Pick<WireMessage, 'elements'>): string {
  return elements[0]?.type ?? '';
}

/** Whether a message can be found by those who may see it. What was taken back cannot. */
export function canBeFound(message: WireMessage): boolean {
  return !message.isRevoked && isSearchableType(typeOf(message));
}

/** The texts in which words are looked for, folded. */
export function wordsIn({ elements }: Pick<WireMessage, 'elements'>): string[] {
  return elements.flatMap(textsOf).map(foldText);
}

function textsOf({ type, content }: WireElement): string[] {
  const fields = FIELDS_WITH_WORDS[type] ?? [];
  return fields.flatMap((field) => content[field]).filter(isString);
}
