import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** What the demo consists of. */
export type Surface = (typeof SURFACES)[number];

const SURFACES = ['chats', 'contacts', 'communities', 'rooms'] as const;

interface Place {
  readonly surface: Surface;
  /** The conversation that is open on the first surface. */
  readonly conversationID: string | null;
  /** Whose card is open on the second one. */
  readonly contactID: string | null;
  /** The conversation of the topic that is open on the third one. */
  readonly topicConversationID: string | null;
  /** The audio room that is open on the fourth one. */
  readonly openRoomID: string | null;
  /** The audio room I am in. One stays in it while it is not the one that is open. */
  readonly roomID: string | null;
}

/** Where one is, and how to get elsewhere. What was open on a surface is open when one comes back to it. */
export interface Navigation extends Place {
  /** Shows another surface. */
  go(surface: Surface): void;
  openConversation(conversationID: string): void;
  openContact(userID: string): void;
  openTopic(conversationID: string): void;
  /** Goes into an audio room. */
  openRoom(groupID: string): void;
  /** Shows the audio room no longer, but stays in it. */
  minimiseRoom(): void;
  /** Goes out of the audio room. */
  leaveRoom(): void;
  /** Back to the list. */
  close(): void;
}

const START: Place = {
  surface: 'chats',
  conversationID: null,
  contactID: null,
  topicConversationID: null,
  openRoomID: null,
  roomID: null,
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
    const { surface, roomID } = latest.current;
    const next = stillIn(roomID, readPlace(state));
    // A list is that of the surface one is on, whichever it was when one left it.
    replace(isOpen(next) ? next : { ...next, surface });
  });
  useEffect(() => {
    const listener = (event: PopStateEvent) => onPopState(event);
    window.addEventListener('popstate', listener);
    return () => window.removeEventListener('popstate', listener);
  }, []);

  function closeRoom(roomID: string | null): void {
    const before = latest.current;
    const after = { ...before, openRoomID: null, roomID };
    replace(after);
    // An entry with nothing open would have to be gone back from twice.
    if (isOpen(before) && !isOpen(after)) history.back();
  }

  return {
    ...place,
    go: (surface) => replace({ ...latest.current, surface }),
    openConversation: (conversationID) => open({ surface: 'chats', conversationID }),
    openContact: (contactID) => open({ surface: 'contacts', contactID }),
    openTopic: (topicConversationID) => open({ surface: 'communities', topicConversationID }),
    openRoom: (groupID) => open({ surface: 'rooms', openRoomID: groupID, roomID: groupID }),
    minimiseRoom: () => closeRoom(latest.current.roomID),
    leaveRoom: () => closeRoom(null),
    close: () => history.back(),
  };
}

function isOpen({ conversationID, contactID, topicConversationID, openRoomID }: Place): boolean {
  return [conversationID, contactID, topicConversationID, openRoomID].some((ID) => ID !== null);
}

/** Nobody goes out of an audio room by going back; who goes on to one is in it again. */
function stillIn(roomID: string | null, entry: Place): Place {
  if (entry.surface === 'rooms' && entry.openRoomID !== null) {
    return { ...entry, roomID: entry.openRoomID };
  }
  const openRoomID = entry.openRoomID === roomID ? roomID : null;
  return { ...entry, openRoomID, roomID };
}

function readPlace(state: unknown): Place {
  if (typeof state !== 'object' || state === null) return START;
  return {
    surface: 'surface' in state ? readSurface(state.surface) : 'chats',
    conversationID: readID(state, 'conversationID'),
    contactID: readID(state, 'contactID'),
    topicConversationID: readID(state, 'topicConversationID'),
    openRoomID: readID(state, 'openRoomID'),
    roomID: readID(state, 'roomID'),
  };
}

function readSurface(value: unknown): Surface {
  return SURFACES.find((surface) => surface === value) ?? 'chats';
}

function readID(state: object, key: Exclude<keyof Place, 'surface'>): string | null {
  const value: unknown = Reflect.get(state, key);
  return typeof value === 'string' ? value : null;
}
