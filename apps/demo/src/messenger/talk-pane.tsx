import type { MessageSnapshot, SendOptions } from '@parlor/hooks';
import { parseConversationID } from '@parlor/sdk';
import { DropArea, MessageComposer, MessageThread, SeatGrid } from '@parlor/ui';
import { useState } from 'react';
import { CallButton } from '../calls/call-button.js';
import { DetailsPane } from './details-pane.js';
import { SearchButton } from './search-button.js';
import { SearchPane } from './search-pane.js';
import { StageButton } from './stage-button.js';
import { ThreadHeader } from './thread-header.js';
import { useRoomID } from './use-room-id.js';
import type { ThreadPlace } from './use-thread-place.js';

export interface TalkPaneProps {
  conversationID: string;
  /** What was found, and is to be shown. */
  place?: ThreadPlace | undefined;
  onBack: () => void;
  onFound: (conversationID: string, message: MessageSnapshot) => void;
  /** Opens another conversation. */
  onOpen: (conversationID: string) => void;
  /** Shows somebody's card. */
  onUser: (userID: string) => void;
  onCall: (userID: string) => void;
}

/** Who has read a message can be asked for. */
const MESSAGE_OPTIONS: SendOptions = { needReadReceipt: true };

/** As the style sheets have it: one thing at a time. */
const PHONE = '(max-width: 767.98px)';

/** A conversation with a search or the group's details beside it. An audio room has a stage, which can make room for the chat. */
export function TalkPane(props: TalkPaneProps) {
  const { conversationID, place, onBack, onFound, onOpen, onUser, onCall } = props;
  const roomID = useRoomID(conversationID);
  const groupID = parseConversationID(conversationID)?.targetID ?? '';
  const [hasStage, setHasStage] = useState(true);
  const [side, setSide] = useState<'search' | 'details'>();

  function toggle(wanted: 'search' | 'details'): void {
    setSide(side === wanted ? undefined : wanted);
  }

  function show(foundID: string, message: MessageSnapshot): void {
    // On a phone the search lies over the thread.
    if (window.matchMedia(PHONE).matches) setSide(undefined);
    onFound(foundID, message);
  }

  function openFromDetails(openedID: string): void {
    setSide(undefined);
    if (openedID !== conversationID) onOpen(openedID);
  }

  return (
    <>
      <ThreadHeader
        conversationID={conversationID}
        onBack={onBack}
        onUser={onUser}
        onGroup={() => toggle('details')}
      >
        <CallButton conversationID={conversationID} onCall={onCall} />
        <SearchButton
          isOpen={side === 'search'}
          label="Search in this conversation"
          onClick={() => toggle('search')}
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
      {side === 'search' && (
        <SearchPane
          conversationID={conversationID}
          onSelect={show}
          onClose={() => setSide(undefined)}
        />
      )}
      {side === 'details' && (
        <DetailsPane
          groupID={groupID}
          onUserClick={onUser}
          onMessage={openFromDetails}
          onLeft={onBack}
          onClose={() => setSide(undefined)}
        />
      )}
    </>
  );
}
