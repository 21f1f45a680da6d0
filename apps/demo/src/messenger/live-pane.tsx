import { LiveRoom } from '@parlor/ui';
import { ArrowLeft, Info } from 'lucide-react';
import { useState } from 'react';
import { RoomStrip } from '../rooms/room-strip.js';
import { useGifts } from '../rooms/use-gifts.js';
import { useWords } from '../words/use-words.js';
import { DetailsPane } from './details-pane.js';

export interface LivePaneProps {
  groupID: string;
  onBack: () => void;
  onUser: (userID: string) => void;
  onOpen: (conversationID: string) => void;
  /** Goes to its seats, where it has some. */
  onRoom: (groupID: string) => void;
  /** The audio room I am in. */
  myRoomID: string | null;
}

/** A live room: one is in it as long as it is open. */
export function LivePane(props: LivePaneProps) {
  const { groupID, onBack, onUser, onOpen, onRoom, myRoomID } = props;
  const words = useWords();
  const gifts = useGifts();
  const [hasDetails, setHasDetails] = useState(false);
  return (
    <>
      <header className="demo-bar">
        <button
          type="button"
          className="demo-icon-button demo-back"
          aria-label={words.backToConversations}
          onClick={onBack}
        >
          <ArrowLeft aria-hidden="true" size={20} />
        </button>
        <h2 className="demo-bar-title" tabIndex={-1}>
          {words.onAir}
        </h2>
        <button
          type="button"
          className="demo-icon-button"
          aria-label={words.roomDetails}
          aria-expanded={hasDetails}
          onClick={() => setHasDetails(!hasDetails)}
        >
          <Info aria-hidden="true" size={20} />
        </button>
      </header>
      {groupID !== myRoomID && <RoomStrip groupID={groupID} onRoom={onRoom} />}
      <LiveRoom
        groupID={groupID}
        className="demo-live"
        gifts={gifts}
        onUserClick={onUser}
        onLeave={onBack}
      />
      {hasDetails && (
        <DetailsPane
          groupID={groupID}
          onUserClick={onUser}
          onMessage={onOpen}
          onClose={() => setHasDetails(false)}
        />
      )}
    </>
  );
}
