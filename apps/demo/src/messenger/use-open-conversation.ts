import { useEffect, useState } from 'react';

/** Which conversation is open; `null` when none is. */
export interface OpenConversation {
  readonly openID: string | null;
  open(conversationID: string): void;
  close(): void;
}

/**
 * The open conversation is an entry of the tab's history: a phone's own way back leads to the list
 * and not out of the demo, and a reload comes back to it.
 */
export function useOpenConversation(): OpenConversation {
  const [openID, setOpenID] = useState(() => readOpenID(history.state));
  useEffect(() => {
    const onPopState = (event: PopStateEvent) => setOpenID(readOpenID(event.state));
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);

  function open(conversationID: string): void {
    const entry = { openID: conversationID };
    if (openID === null) history.pushState(entry, '');
    else history.replaceState(entry, '');
    setOpenID(conversationID);
  }

  return { openID, open, close: () => history.back() };
}

function readOpenID(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('openID' in state)) return null;
  return typeof state.openID === 'string' ? state.openID : null;
}
