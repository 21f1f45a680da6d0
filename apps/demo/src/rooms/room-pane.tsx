import { type AudioBridge, useGroup } from '@parlor/hooks';
import { TYPES } from '@parlor/sdk';
import { AudioRoom } from '@parlor/ui';
import { Activity, useState } from 'react';
import { DetailsPane } from '../messenger/details-pane.js';
import { useGifts } from './use-gifts.js';

export interface RoomPaneProps {
  groupID: string;
  audio: AudioBridge;
  /** Out of sight it stays as it was left. */
  isShown: boolean;
  onMinimise: () => void;
  /** Called when I have gone out of the room, or out of its group. */
  onLeft: () => void;
  onUser: (userID: string) => void;
  onConversation: (conversationID: string) => void;
}

const BACKDROP = <div className="demo-backdrop" />;

/** An audio room as a whole, with its group beside it. */
export function RoomPane(props: RoomPaneProps) {
  const { groupID, audio, isShown, onMinimise, onLeft, onUser, onConversation } = props;
  const { group } = useGroup(groupID);
  const gifts = useGifts();
  const [hasDetails, setHasDetails] = useState(false);
  // A live room keeps nothing: what is said there has to be heard as it is said. Elsewhere it stays unread until it is seen.
  const isAwake = isShown || group?.type === TYPES.GRP_AVCHATROOM;
  return (
    <Activity mode={isAwake ? 'visible' : 'hidden'}>
      <main className="demo-room-pane" hidden={!isShown}>
        <AudioRoom
          groupID={groupID}
          audio={audio}
          className="demo-room"
          background={BACKDROP}
          gifts={gifts}
          staysMember
          onUserClick={onUser}
          onLeave={onLeft}
          onMinimise={onMinimise}
          onDetails={() => setHasDetails(!hasDetails)}
        />
        {isShown && hasDetails && (
          <DetailsPane
            groupID={groupID}
            onUserClick={onUser}
            onMessage={onConversation}
            onLeft={onLeft}
            onClose={() => setHasDetails(false)}
          />
        )}
      </main>
    </Activity>
  );
}
