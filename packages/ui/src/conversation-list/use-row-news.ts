import { useDraftText, useTypingUserIDs, useUnsentState } from '@parlor/hooks';

/** What happens in a conversation besides its messages. */
export interface RowNews {
  readonly typingUserIDs: readonly string[];
  /** What I have begun to write; `''` when there is nothing. */
  readonly draft: string;
  readonly unsent: 'failed' | 'pending' | null;
  /** What the second line is about: there is room for one of them. */
  readonly line: 'typing' | 'draft' | 'failed' | 'message';
}

/** Renders again when something of it changes. What I write in the conversation that is open stands there already. */
export function useRowNews(conversationID: string, isOpen: boolean): RowNews {
  const typingUserIDs = useTypingUserIDs(conversationID);
  const written = useDraftText(isOpen ? '' : conversationID);
  const unsent = useUnsentState(conversationID);
  const draft = written.trim() === '' ? '' : written;
  return { typingUserIDs, draft, unsent, line: lineOf(typingUserIDs, draft, unsent) };
}

function lineOf(
  typingUserIDs: readonly string[],
  draft: string,
  unsent: RowNews['unsent'],
): RowNews['line'] {
  if (typingUserIDs.length > 0) return 'typing';
  if (draft !== '') return 'draft';
  return unsent === 'failed' ? 'failed' : 'message';
}
