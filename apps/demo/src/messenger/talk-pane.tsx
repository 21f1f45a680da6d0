import type { MessageSnapshot, SendOptions } from '@parlor/hooks';
import { parseConversationID } from '@parlor/sdk';
import { DropArea, MessageComposer, MessageThread } from '@parlor/ui';
import { useState } from 'react';
import { CallButton } from '../calls/call-button.js';
import { RoomStrip } from '../rooms/room-strip.js';
import { useWords } from '../words/use-words.js';
import { DetailsPane } from './details-pane.js';
import { SearchButton } from './search-button.js';
import { SearchPane } from './search-pane.js';
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
  /** Goes into a group's audio room. */
  onRoom: (groupID: string) => void;
  /** The audio room I am in. */
  myRoomID: string | null;
}

/** Who has read a message can be asked for. */
const MESSAGE_OPTIONS: SendOptions = { needReadReceipt: true };

/** As the style sheets have it: one thing at a time. */
const PHONE = '(max-width: 767.98px)';

/** A conversation with a search or the group's details beside it. Above that of an audio room is the way in. */
export function TalkPane(props: TalkPaneProps) {
  const { conversationID, place, onBack, onFound, onOpen, onUser, onCall } = props;
  const { onRoom, myRoomID } = props;
  const roomID = useRoomID(conversationID);
  const groupID = parseConversationID(conversationID)?.targetID ?? '';
  const { searchHere } = useWords();
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
          label={searchHere}
          onClick={() => toggle('search')}
        />
      </ThreadHeader>
      {roomID !== undefined && roomID !== myRoomID && (
        <RoomStrip groupID={roomID} onRoom={onRoom} />
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
