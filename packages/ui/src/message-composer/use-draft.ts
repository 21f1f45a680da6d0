import { useCallback, useRef, useState } from 'react';

/** The text being written in a conversation; what is written in others is kept until one is back. */
export function useDraft(conversationID: string) {
  const drafts = useRef(new Map<string, string>());
  const [, setVersion] = useState(0);
  const setDraft = useCallback(
    (text: string) => {
      drafts.current.set(conversationID, text);
      setVersion((version) => version + 1);
    },
    [conversationID],
  );
  const getDraft = useCallback(() => drafts.current.get(conversationID) ?? '', [conversationID]);
  return { draft: getDraft(), getDraft, setDraft };
}
