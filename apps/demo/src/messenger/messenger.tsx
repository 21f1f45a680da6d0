import { SessionBanner } from '@parlor/ui';
import { useRef, useState } from 'react';
import type { Contact } from './contact-picker.js';
import { NewChatDialog } from './new-chat-dialog.js';
import { Sidebar } from './sidebar.js';
import { ThreadPane } from './thread-pane.js';
import { useDocumentTitle } from './use-document-title.js';
import { useFocusInSight } from './use-focus-in-sight.js';
import { useOpenConversation } from './use-open-conversation.js';

/** The local engine's network switch; the cloud has none. */
export interface NetworkSwitch {
  isOffline: boolean;
  setOffline: (isOffline: boolean) => void;
}

export interface MessengerProps {
  /** Whom one may start a conversation with. */
  contacts?: readonly Contact[];
  onLeave: () => void;
  network?: NetworkSwitch;
  /** What the engine had to say: that tabs cannot talk, say. */
  notice?: string;
}

/** List on one side, thread on the other; on a phone one of the two. */
export function Messenger({ contacts = [], onLeave, network, notice }: MessengerProps) {
  const root = useRef<HTMLDivElement>(null);
  const { openID, open, close } = useOpenConversation();
  const [isStarting, setStarting] = useState(false);
  useDocumentTitle();
  useFocusInSight(root, openID);

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
        onOpen={open}
        onNewChat={() => setStarting(true)}
        onLeave={onLeave}
        network={network}
      />
      <ThreadPane conversationID={openID} onBack={close} />
      {isStarting && (
        <NewChatDialog contacts={contacts} onStart={open} onClose={() => setStarting(false)} />
      )}
    </div>
  );
}
