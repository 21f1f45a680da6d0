import { type MessageSnapshot, useDocumentBadge, useMyProfile } from '@parlor/hooks';
import { SessionBanner } from '@parlor/ui';
import { useRef, useState } from 'react';
import type { Contact } from './contact-picker.js';
import { NewChatDialog } from './new-chat-dialog.js';
import { Sidebar } from './sidebar.js';
import { ThreadPane } from './thread-pane.js';
import { useCloseDeleted } from './use-close-deleted.js';
import { useFocusInSight } from './use-focus-in-sight.js';
import { useOpenConversation } from './use-open-conversation.js';
import { useThreadPlace } from './use-thread-place.js';

/** What can be done with the local engine's world; the cloud's is not ours. */
export interface LocalWorld {
  isOffline: boolean;
  setOffline: (isOffline: boolean) => void;
  /** Deletes it and loads the page again; rejects when it could not be deleted. */
  startOver: () => Promise<void>;
}

export interface MessengerProps {
  /** Whom one may start a conversation with. */
  contacts?: readonly Contact[];
  onLeave: () => void;
  world?: LocalWorld;
  /** What the engine had to say: that tabs cannot talk, say. */
  notice?: string;
}

/** List on one side, thread on the other; on a phone one of the two. */
export function Messenger({ contacts = [], onLeave, world, notice }: MessengerProps) {
  const root = useRef<HTMLDivElement>(null);
  const { openID, open, close } = useOpenConversation();
  const { place, show, forget } = useThreadPlace();
  const [isStarting, setStarting] = useState(false);
  const { profile } = useMyProfile();
  const name = profile?.nick || profile?.userID;
  // Who this tab is, and how much is unread.
  useDocumentBadge({ title: name ? `${name} · Parlor` : 'Parlor' });
  useFocusInSight(root, openID);
  useCloseDeleted(openID, close);

  function openFromList(conversationID: string): void {
    forget();
    open(conversationID);
  }

  function openAt(conversationID: string, message: MessageSnapshot): void {
    show(conversationID, message);
    open(conversationID);
  }

  return (
    <div ref={root} className="demo-messenger" data-open={openID ? '' : undefined}>
      <header className="demo-visually-hidden">
        <h1>Parlor</h1>
      </header>
      <SessionBanner />
      {notice && (
        <p className="demo-notice" role="status">
          {notice}
        </p>
      )}
      <Sidebar
        openID={openID}
        onOpen={openFromList}
        onFound={openAt}
        onNewChat={() => setStarting(true)}
        onLeave={onLeave}
        world={world}
      />
      <ThreadPane
        conversationID={openID}
        place={place?.conversationID === openID ? place : undefined}
        onBack={close}
        onFound={openAt}
      />
      {isStarting && (
        <NewChatDialog
          contacts={contacts}
          onStart={openFromList}
          onClose={() => setStarting(false)}
        />
      )}
    </div>
  );
}
