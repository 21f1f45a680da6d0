import type { MessageSnapshot, SendOptions } from '@parlor/hooks';
import { DropArea, MessageComposer, MessageThread, SeatGrid } from '@parlor/ui';
import { useState } from 'react';
import { CallButton } from '../calls/call-button.js';
import { SearchButton } from './search-button.js';
import { SearchPane } from './search-pane.js';
import { StageButton } from './stage-button.js';
import { ThreadHeader } from './thread-header.js';
import { useRoomID } from './use-room-id.js';
import type { ThreadPlace } from './use-thread-place.js';

export interface ThreadPaneProps {
  conversationID: string | null;
  /** What was found, and is to be shown. */
  place?: ThreadPlace | undefined;
  onBack: () => void;
  onFound: (conversationID: string, message: MessageSnapshot) => void;
  /** Shows somebody's card. */
  onUser: (userID: string) => void;
  onCall: (userID: string) => void;
}

/** The open conversation, or a hint when none is open. */
export function ThreadPane({ conversationID, ...props }: ThreadPaneProps) {
  return (
    <main className="demo-thread-pane" data-empty={conversationID ? undefined : ''}>
      {conversationID ? (
        <OpenConversation key={conversationID} conversationID={conversationID} {...props} />
      ) : (
        <p>Choose a conversation.</p>
      )}
    </main>
  );
}

type OpenConversationProps = Omit<ThreadPaneProps, 'conversationID'> & { conversationID: string };

/** Who has read a message can be asked for. */
const MESSAGE_OPTIONS: SendOptions = { needReadReceipt: true };

/** As the style sheets have it: one thing at a time. */
const PHONE = '(max-width: 767.98px)';

/** An audio room has a stage, which can make room for the chat. */
function OpenConversation({
  conversationID,
  place,
  onBack,
  onFound,
  onUser,
  onCall,
}: OpenConversationProps) {
  const roomID = useRoomID(conversationID);
  const [hasStage, setHasStage] = useState(true);
  const [isSearching, setSearching] = useState(false);

  function show(foundID: string, message: MessageSnapshot): void {
    // On a phone the search lies over the thread.
    if (window.matchMedia(PHONE).matches) setSearching(false);
    onFound(foundID, message);
  }

  return (
    <>
      <ThreadHeader conversationID={conversationID} onBack={onBack} onUser={onUser}>
        <CallButton conversationID={conversationID} onCall={onCall} />
        <SearchButton
          isOpen={isSearching}
          label="Search in this conversation"
          onClick={() => setSearching(!isSearching)}
        />
        {roomID !== undefined && (
          <StageButton isOpen={hasStage} onClick={() => setHasStage(!hasStage)} />
        )}
      </ThreadHeader>
      {roomID !== undefined && hasStage && (
        <div className="demo-stage">
          <SeatGrid groupID={roomID} />
        </div>
      )}
      <DropArea conversationID={conversationID} className="demo-talk">
        <MessageThread conversationID={conversationID} jump={place} onUserClick={onUser} />
        <MessageComposer conversationID={conversationID} messageOptions={MESSAGE_OPTIONS} />
      </DropArea>
      {isSearching && (
        <SearchPane
          conversationID={conversationID}
          onSelect={show}
          onClose={() => setSearching(false)}
        />
      )}
    </>
  );
}
