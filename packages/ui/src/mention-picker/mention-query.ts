import type { DraftMention } from '@parlor/hooks';

/** A mention that is being typed. */
export interface MentionQuery {
  /** What is behind the `@`. */
  readonly text: string;
  /** Where the `@` stands, and where the caret does. */
  readonly from: number;
  readonly to: number;
}

/** No name in a group is longer. */
const LONGEST = 64;
/** An `@` within a Latin word is an address of mail; Chinese has no spaces before it. */
const BEGINS = /(?<![\p{Script=Latin}\p{N}._%+-])@([^@\n]*)$/u;

/** The mention that is being typed at the caret, if there is one; one that was chosen is over. */
export function mentionAt(
  text: string,
  caret: number,
  chosen: readonly DraftMention[],
): MentionQuery | undefined {
  const before = text.slice(Math.max(0, caret - LONGEST - 2), caret);
  const query = BEGINS.exec(before)?.[1];
  if (query === undefined || /^\s|\s$/.test(query)) return undefined;
  const isChosen = chosen.some(({ name }) => query === name || query.startsWith(`${name} `));
  return isChosen ? undefined : { text: query, from: caret - query.length - 1, to: caret };
}
