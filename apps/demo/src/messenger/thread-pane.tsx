import { MessageComposer, MessageThread, SeatGrid } from '@parlor/ui';
import { useState } from 'react';
import { StageButton } from './stage-button.js';
import { ThreadHeader } from './thread-header.js';
import { useRoomID } from './use-room-id.js';

export interface ThreadPaneProps {
  conversationID: string | null;
  onBack: () => void;
}

/** The open conversation, or a hint when none is open. */
export function ThreadPane({ conversationID, onBack }: ThreadPaneProps) {
  return (
    <main className="demo-thread-pane" data-empty={conversationID ? undefined : ''}>
      {conversationID ? (
        <OpenConversation conversationID={conversationID} onBack={onBack} />
      ) : (
        <p>Choose a conversation.</p>
      )}
      {/* Hidden rather than taken away: it keeps what is written for each conversation. */}
      <div className="demo-composer" hidden={!conversationID}>
        <MessageComposer conversationID={conversationID ?? ''} />
      </div>
    </main>
  );
}

/** An audio room has a stage, which can make room for the chat. */
function OpenConversation({
  conversationID,
  onBack,
}: {
  conversationID: string;
  onBack: () => void;
}) {
  const roomID = useRoomID(conversationID);
  const [hasStage, setHasStage] = useState(true);
  return (
    <>
      <ThreadHeader conversationID={conversationID} onBack={onBack}>
        {roomID !== undefined && (
          <StageButton isOpen={hasStage} onClick={() => setHasStage(!hasStage)} />
        )}
      </ThreadHeader>
      {roomID !== undefined && hasStage && (
        <div className="demo-stage">
          <SeatGrid groupID={roomID} />
        </div>
      )}
      <MessageThread conversationID={conversationID} />
    </>
  );
}
