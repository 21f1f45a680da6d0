'use client';

import './parlor.css';
import './chat.css';
import { useState } from 'react';
import { ConversationList } from './conversation-list';
import { MessageComposer } from './message-composer';
import { MessageThread } from './message-thread';

const WORDS = { back: 'Back', choose: 'Choose a conversation.' };

/** A messenger: the list on one side, what is open on the other; on a phone one of the two. Put it below a `ChatProvider`. */
export function Chat() {
  const [openID, setOpenID] = useState<string>();
  return (
    <div className="parlor parlor-chat" data-open={openID && ''}>
      <div className="parlor-chat-list">
        <ConversationList selectedID={openID} onSelect={setOpenID} />
      </div>
      <div className="parlor-chat-talk">
        {openID === undefined ? (
          <p className="parlor-state">{WORDS.choose}</p>
        ) : (
          <>
            <button
              type="button"
              className="parlor-button parlor-chat-back"
              onClick={() => setOpenID(undefined)}
            >
              {WORDS.back}
            </button>
            <MessageThread key={openID} conversationID={openID} />
            <MessageComposer key={`${openID} composer`} conversationID={openID} />
          </>
        )}
      </div>
    </div>
  );
}
