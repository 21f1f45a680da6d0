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

/**
 * The mention that is being typed at the caret, if there is one. One that was chosen is over, at the first place that has its
 * name: after that, it may become a longer one.
 */
export function mentionAt(
  text: string,
  caret: number,
  chosen: readonly DraftMention[],
): MentionQuery | undefined {
  const before = text.slice(Math.max(0, caret - LONGEST - 2), caret);
  const query = BEGINS.exec(before)?.[1];
  if (query === undefined || /^\s|\s$/.test(query)) return undefined;
  const from = caret - query.length - 1;
  const isChosen = chosen.some(
    ({ name }) =>
      (query === name || query.startsWith(`${name} `)) && text.indexOf(`@${name}`) === from,
  );
  return isChosen ? undefined : { text: query, from, to: caret };
}
