import { ConversationPanel, SessionBanner } from '@parlor/ui';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Talk } from './talk';
import '@parlor/ui/styles.css';
import './messenger.css';

/** The conversations, and the one that was chosen beside them; on a phone one of the two. It stands below a `ChatProvider`. */
export function Messenger() {
  const [conversationID, setConversationID] = useState<string>();
  const listRef = useRef<HTMLElement>(null);
  const close = () => {
    // The button goes with what it closes: the focus goes back to the list, which has to be there by then.
    flushSync(() => setConversationID(undefined));
    listRef.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  };
  return (
    <div className="messenger" data-open={conversationID !== undefined || undefined}>
      <SessionBanner className="messenger-banner" />
      <nav ref={listRef} className="messenger-list" aria-label="Conversations">
        <ConversationPanel
          selectedConversationID={conversationID}
          onSelect={(conversation) => setConversationID(conversation.conversationID)}
        />
      </nav>
      {conversationID === undefined ? (
        <p className="messenger-nothing">Choose a conversation.</p>
      ) : (
        <Talk key={conversationID} conversationID={conversationID} onBack={close} />
      )}
    </div>
  );
}
