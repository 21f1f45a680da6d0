'use client';

import { useParts } from '../internals/use-parts.js';
import { type RoomWords, RoomWordsContext, useOwnWords } from '../room-chat/room-words.js';
import { useRoomType } from '../room-chat/use-room-type.js';
import { type AudioRoomParts, defaultParts } from './audio-room-parts.js';
import type { AudioRoomProps } from './audio-room-props.js';
import { RefusalWatch } from './refusal-watch.js';
import { Room, type RoomProps } from './room.js';
import type { RoomStay } from './room-stay.js';
import { useGroupStay } from './use-group-stay.js';
import { useLiveStay } from './use-live-stay.js';

/**
 * An audio room, all of it: its stage, what is said, likes and gifts, raised hands, invitations to seats, and what one does
 * there. With `audio` people hear each other: who sits is heard, and who has come in listens; without, the sound is the
 * app's.
 *
 * Fills its container. On a narrow one the chat lies below the seats, and raised hands are a sheet over them; on a wide one
 * both stand beside the stage. A background has a scrim over it that keeps 4.5 : 1 for what is before it.
 *
 * A live room (`AVChatRoom`) is gone into by looking at it, and left with it, see `useLiveRoom`. Of all other groups one has
 * to be a member: who is not is offered to go in. Leaving a meeting (`ChatRoom`) leaves its group, unless one owns it or
 * `staysMember`; of other groups people stay members, and get up from their seat. How it has ended for me is said in its
 * place. What was being written, and what could not be sent, is there again when I am in again.
 *
 * Each part renders by itself when something in it changes. Stands on `useGroup`, `useLiveRoom`, `useSeats`,
 * `useSeatPermissions`, `useRoomAudio`, and on what its parts do.
 */
export function AudioRoom(props: AudioRoomProps) {
  return <OneRoom key={props.groupID} {...props} />;
}

function OneRoom({ parts, ...props }: AudioRoomProps) {
  const merged = useParts(defaultParts, parts);
  const words: RoomWords = useOwnWords();
  return (
    <RoomWordsContext.Provider value={words}>
      <ByType {...props} parts={merged} />
    </RoomWordsContext.Provider>
  );
}

type TypedProps = Omit<RoomProps, 'stay'> & { parts: AudioRoomParts };

function ByType(props: TypedProps) {
  const { type } = useRoomType(props.groupID);
  return type === 'AVChatRoom' ? <LiveStay {...props} /> : <GroupStay {...props} />;
}

/** While its type is not known, too: of a group that I am not in nothing else can be learned. */
function GroupStay(props: TypedProps) {
  const stay = useGroupStay(props.groupID, props.staysMember);
  return (
    <>
      {stay.isAsking && <RefusalWatch groupID={props.groupID} onRefused={stay.refused} />}
      <Room {...props} stay={stay} />
    </>
  );
}

function LiveStay(props: TypedProps) {
  const stay: RoomStay = useLiveStay(props.groupID);
  return <Room {...props} stay={stay} />;
}
