import { type AudioRoomParts, RoomControls } from '@parlor/ui';
import { createContext, useContext } from 'react';

/** Called when I have got up and go out of the room. */
export const Leaving = createContext<() => void>(() => undefined);

/** The kit leaves a meeting's group with the room. Here people stay members: they find the room in their lists, with its talk. */
export const PARTS: Partial<AudioRoomParts> = {
  Controls: function MemberControls(controls) {
    return <RoomControls {...controls} onLeave={useContext(Leaving)} />;
  },
};
