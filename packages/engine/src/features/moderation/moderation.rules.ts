import { TYPES } from '@parlor/sdk';
import type { WireElement } from '../../protocol/entities.js';

/** Whether one of these texts has one of these words in it, which are in small letters. */
export function hasWord(texts: readonly (string | undefined)[], words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const said = texts.flatMap((text) => (text === undefined ? [] : [text.toLowerCase()]));
  return said.some((text) => words.some((word) => text.includes(word)));
}

/** What is said in a message in so many words. Of what apps and cards carry nothing is looked at. */
export function textsOf(elements: readonly WireElement[]): string[] {
  return elements.flatMap(({ type, content }) => {
    const { text } = content;
    return type === TYPES.MSG_TEXT && typeof text === 'string' ? [text] : [];
  });
}
