import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** What the demo consists of. */
export type Surface = (typeof SURFACES)[number];

const SURFACES = ['chats', 'contacts', 'communities'] as const;

interface Place {
  readonly surface: Surface;
  /** The conversation that is open on the first surface. */
  readonly conversationID: string | null;
  /** Whose card is open on the second one. */
  readonly contactID: string | null;
  /** The conversation of the topic that is open on the third one. */
  readonly topicConversationID: string | null;
}

/** Where one is, and how to get elsewhere. What was open on a surface is open when one comes back to it. */
export interface Navigation extends Place {
  /** Shows another surface. */
  go(surface: Surface): void;
  openConversation(conversationID: string): void;
  openContact(userID: string): void;
  openTopic(conversationID: string): void;
  /** Back to the list. */
  close(): void;
}

const START: Place = {
  surface: 'chats',
  conversationID: null,
  contactID: null,
  topicConversationID: null,
};

/**
 * What is open is an entry of the tab's history: a phone's own way back leads to the list one came from and not out of
 * the demo, and a reload comes back to what was open. There is never more than that one entry.
 */
export function useNavigation(): Navigation {
  const [place, setPlace] = useState(() => readPlace(history.state));
  // One may go and close in one step, and the browser answer before React has drawn.
  const latest = useRef(place);

  function show(next: Place): void {
    latest.current = next;
    setPlace(next);
  }

  function replace(next: Place): void {
    history.replaceState(next, '');
    show(next);
  }

  function open(change: Partial<Place>): void {
    const next = { ...latest.current, ...change };
    if (isOpen(latest.current)) {
      replace(next);
      return;
    }
    history.pushState(next, '');
    show(next);
  }

  const onPopState = useEffectEvent(({ state }: PopStateEvent) => {
    const next = readPlace(state);
    const { surface } = latest.current;
    // A list is that of the surface one is on, whichever it was when one left it.
    replace(isOpen(next) ? next : { ...next, surface });
  });
  useEffect(() => {
    const listener = (event: PopStateEvent) => onPopState(event);
    window.addEventListener('popstate', listener);
    return () => window.removeEventListener('popstate', listener);
  }, []);

  return {
    ...place,
    go: (surface) => replace({ ...latest.current, surface }),
    openConversation: (conversationID) => open({ surface: 'chats', conversationID }),
    openContact: (contactID) => open({ surface: 'contacts', contactID }),
    openTopic: (topicConversationID) => open({ surface: 'communities', topicConversationID }),
    close: () => history.back(),
  };
}

function isOpen({ conversationID, contactID, topicConversationID }: Place): boolean {
  return conversationID !== null || contactID !== null || topicConversationID !== null;
}

function readPlace(state: unknown): Place {
  if (typeof state !== 'object' || state === null) return START;
  return {
    surface: 'surface' in state ? readSurface(state.surface) : 'chats',
    conversationID: 'conversationID' in state ? readID(state.conversationID) : null,
    contactID: 'contactID' in state ? readID(state.contactID) : null,
    topicConversationID: 'topicConversationID' in state ? readID(state.topicConversationID) : null,
  };
}

function readSurface(value: unknown): Surface {
  return SURFACES.find((surface) => surface === value) ?? 'chats';
}

function readID(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
