import { type AudioBridge, useRaisedHands } from '@parlor/hooks';
import { InvitationCard, RaiseHandButton, RoomBar } from '@parlor/ui';

export interface MinimisedRoomProps {
  groupID: string;
  audio: AudioBridge;
  onOpen: () => void;
  onLeft: () => void;
}

/**
 * The room I am in while I look at something else: a bar below it all. Above the bar is what cannot wait: who would like me to
 * sit, how my raised hand fares, and how many raise theirs where I am the host.
 */
export function MinimisedRoom({ groupID, audio, onOpen, onLeft }: MinimisedRoomProps) {
  const { hands, mine } = useRaisedHands(groupID);
  const isAsking = hands.length > 0 || mine.status !== 'down';
  return (
    <div className="demo-minimised">
      <InvitationCard groupID={groupID} />
      {isAsking && <RaiseHandButton groupID={groupID} onOpenPanel={onOpen} />}
      <RoomBar groupID={groupID} audio={audio} onOpen={onOpen} onLeave={onLeft} />
    </div>
  );
}
