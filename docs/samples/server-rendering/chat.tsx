'use client';

import { createEngine } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { ConversationList, MessageComposer, MessageThread, SessionBanner } from '@parlor/ui';
import { useState } from 'react';
import '@parlor/ui/styles.css';
import './chat.css';

/** The server renders with it, too: nobody is ever signed in there, and all lists are still to come. */
const engine = createEngine({
  seed: {
    users: [
      { userID: 'alice', nick: 'Alice' },
      { userID: 'bob', nick: 'Bob' },
    ],
    messages: [
      { from: 'bob', to: 'alice', text: 'Is the page there before its script?', secondsAgo: 60 },
    ],
  },
});
const sdk = engine.createClient();
const user = { userID: 'alice', userSig: () => engine.signUserSig('alice') };

/** The conversations, and one of them beside it. */
export function Chat() {
  const [conversationID, setConversationID] = useState('C2Cbob');
  return (
    <ChatProvider sdk={sdk} user={user}>
      <div className="chat">
        <SessionBanner />
        <nav className="chat-list" aria-label="Conversations">
          <ConversationList
            selectedConversationID={conversationID}
            onSelect={(conversation) => setConversationID(conversation.conversationID)}
          />
        </nav>
        <section className="chat-talk">
          <MessageThread conversationID={conversationID} />
          <MessageComposer conversationID={conversationID} />
        </section>
      </div>
    </ChatProvider>
  );
}
