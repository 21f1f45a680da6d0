import { LiveRoom, type LiveRoomGift, SessionBanner, UserCardDialog } from '@parlor/ui';
import { type ReactNode, useState } from 'react';
import '@parlor/ui/styles.css';
import './live-show.css';

/** Counters of the group, beside that of the likes: who runs the show reads there what was given. */
const gifts: readonly LiveRoomGift[] = [
  { key: 'rose', label: 'Rose', icon: '🌹' },
  { key: 'coffee', label: 'Coffee', icon: '☕️' },
  { key: 'rocket', label: 'Rocket', icon: '🚀' },
];

/** What {@link LiveShow} takes. */
export interface LiveShowProps {
  /** An `AVChatRoom`. Who looks at it is in it, without an account of yours even. */
  groupID: string;
  /** Your player; a picture of the show while there is none. */
  children: ReactNode;
}

/** A show with its talk: beside the picture where there is room, below it on a phone. */
export function LiveShow({ groupID, children }: LiveShowProps) {
  const [hasLeft, setLeft] = useState(false);
  const [shownUserID, setShownUserID] = useState<string>();
  if (hasLeft) {
    return (
      <div className="show-left" role="status">
        <p>You have left the show.</p>
        <button type="button" onClick={() => setLeft(false)}>
          Go back in
        </button>
      </div>
    );
  }
  return (
    <div className="show">
      <SessionBanner />
      <div className="show-picture">{children}</div>
      <LiveRoom
        className="show-talk"
        groupID={groupID}
        gifts={gifts}
        onUserClick={setShownUserID}
        onLeave={() => setLeft(true)}
      />
      {shownUserID !== undefined && (
        <UserCardDialog userID={shownUserID} onClose={() => setShownUserID(undefined)} />
      )}
    </div>
  );
}
