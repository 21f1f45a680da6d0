import {
  ConversationPanel,
  DropArea,
  MessageComposer,
  MessageThread,
  SessionBanner,
} from '@parlor/ui';
import { useState } from 'react';
import './messenger.css';

/** Conversations on the left, the one that was chosen on the right. It stands below a `ChatProvider`. */
export function Messenger() {
  const [conversationID, setConversationID] = useState<string>();
  return (
    <div className="messenger">
      <SessionBanner />
      <nav className="messenger-list" aria-label="Conversations">
        <ConversationPanel
          selectedConversationID={conversationID}
          onSelect={(conversation) => setConversationID(conversation.conversationID)}
        />
      </nav>
      <main className="messenger-thread">
        {conversationID && (
          <DropArea conversationID={conversationID}>
            <MessageThread conversationID={conversationID} />
            <MessageComposer conversationID={conversationID} />
          </DropArea>
        )}
      </main>
    </div>
  );
}
