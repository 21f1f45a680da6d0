import { type AudioBridge, useGroup } from '@parlor/hooks';
import { AudioRoom, RoomBar, SessionBanner, UserCardDialog } from '@parlor/ui';
import { type ReactNode, useState } from 'react';
import '@parlor/ui/styles.css';
import './lounge.css';

const gifts = [
  { key: 'rose', label: 'Rose', icon: '🌹' },
  { key: 'coffee', label: 'Coffee', icon: '☕️' },
];

/** Where somebody is: in the room, elsewhere in the app with the room made small, or out of it. */
type Place = 'room' | 'elsewhere' | 'out';

/** What {@link Lounge} takes. */
export interface LoungeProps {
  /** A meeting (`ChatRoom`) or a live room (`AVChatRoom`); its owner opens the stage. */
  groupID: string;
  /** How voices travel: `webrtcAudio()`, made once outside of components. Nothing is heard when it is left out. */
  audio?: AudioBridge;
  /** What else there is in the app. */
  children: ReactNode;
}

/** A room with seats. One that is made small keeps the seat, and the voices, while one looks at something else. */
export function Lounge({ groupID, audio, children }: LoungeProps) {
  const [place, setPlace] = useState<Place>('out');
  const [shownUserID, setShownUserID] = useState<string>();
  const enter = () => setPlace('room');
  const leave = () => setPlace('out');
  return (
    <div className="lounge">
      <SessionBanner />
      {place === 'room' ? (
        <AudioRoom
          groupID={groupID}
          audio={audio}
          gifts={gifts}
          keepsQueue
          onUserClick={setShownUserID}
          onMinimise={() => setPlace('elsewhere')}
          onLeave={leave}
        />
      ) : (
        <div className="lounge-elsewhere">
          {children}
          {place === 'out' && <Door groupID={groupID} onEnter={enter} />}
        </div>
      )}
      {place === 'elsewhere' && (
        <RoomBar groupID={groupID} audio={audio} onOpen={enter} onLeave={leave} />
      )}
      {shownUserID !== undefined && (
        <UserCardDialog userID={shownUserID} onClose={() => setShownUserID(undefined)} />
      )}
    </div>
  );
}

interface DoorProps {
  groupID: string;
  onEnter: () => void;
}

function Door({ groupID, onEnter }: DoorProps) {
  const { group, error } = useGroup(groupID);
  if (error) return <p role="alert">The room could not be found ({error.code}).</p>;
  return (
    <section className="lounge-door" aria-label="Room">
      <h2>{group?.name ?? 'Room'}</h2>
      {group?.introduction && <p>{group.introduction}</p>}
      <button type="button" onClick={onEnter}>
        Go in
      </button>
    </section>
  );
}
