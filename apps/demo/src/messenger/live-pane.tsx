import { LiveRoom, type LiveRoomGift } from '@parlor/ui';
import { ArrowLeft, BookOpen, Coffee, Info } from 'lucide-react';
import { useState } from 'react';
import { DetailsPane } from './details-pane.js';

export interface LivePaneProps {
  groupID: string;
  onBack: () => void;
  onUser: (userID: string) => void;
  onOpen: (conversationID: string) => void;
}

const GIFTS: readonly LiveRoomGift[] = [
  { key: 'coffee', label: 'Coffee', icon: <Coffee size={18} /> },
  { key: 'book', label: 'Book', icon: <BookOpen size={18} /> },
];

/** A live room: one is in it as long as it is open. */
export function LivePane({ groupID, onBack, onUser, onOpen }: LivePaneProps) {
  const [hasDetails, setHasDetails] = useState(false);
  return (
    <>
      <header className="demo-bar">
        <button
          type="button"
          className="demo-icon-button demo-back"
          aria-label="Back to the conversations"
          onClick={onBack}
        >
          <ArrowLeft aria-hidden="true" size={20} />
        </button>
        <h2 className="demo-bar-title" tabIndex={-1}>
          On air
        </h2>
        <button
          type="button"
          className="demo-icon-button"
          aria-label="Details of the room"
          aria-expanded={hasDetails}
          onClick={() => setHasDetails(!hasDetails)}
        >
          <Info aria-hidden="true" size={20} />
        </button>
      </header>
      <LiveRoom
        groupID={groupID}
        className="demo-live"
        gifts={GIFTS}
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
