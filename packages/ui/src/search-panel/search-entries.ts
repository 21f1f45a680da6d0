import type { FoundIn, MessageSnapshot } from '@parlor/hooks';

/** What can be chosen among what was found. */
export interface SearchEntry {
  readonly key: string;
  readonly conversationID: string;
  /** `undefined` for a conversation in which several were found: it is searched by itself then. */
  readonly message: MessageSnapshot | undefined;
  readonly count: number;
}

/** What was found, line by line: messages, or conversations with several of them. */
export function entriesOf(conversations: readonly FoundIn[]): readonly SearchEntry[] {
  return conversations.flatMap(({ conversationID, count, messages }): readonly SearchEntry[] =>
    messages.length === 0
      ? [{ key: conversationID, conversationID, message: undefined, count }]
      : messages.map((message) => ({
          key: `${conversationID} ${message.ID}`,
          ...{ conversationID, message, count: 1 },
        })),
  );
}
