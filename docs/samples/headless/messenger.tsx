import { useState } from 'react';
import { Composer } from './composer';
import { Conversations } from './conversations';
import { SessionLine } from './session-line';
import { Thread } from './thread';
import './messenger.css';

/** A messenger of hooks and plain elements alone: nothing of @parlor/ui, neither components nor css. */
export function Messenger() {
  const [conversationID, setConversationID] = useState<string>();
  return (
    <div className="own" data-open={conversationID !== undefined || undefined}>
      <SessionLine />
      <nav aria-label="Conversations">
        <Conversations selectedID={conversationID} onSelect={setConversationID} />
      </nav>
      {conversationID !== undefined && (
        // A place in the history belongs to one conversation: with another one it begins anew.
        <main key={conversationID}>
          <button type="button" className="own-back" onClick={() => setConversationID(undefined)}>
            Back
          </button>
          <Thread conversationID={conversationID} />
          <Composer conversationID={conversationID} />
        </main>
      )}
    </div>
  );
}
