import type { GroupSnapshot } from '@parlor/hooks';
import { GroupAvatar, useFormats } from '@parlor/ui';
import { isMeeting } from './room-kinds.js';
import { useMyRooms } from './use-my-rooms.js';

export interface RoomListProps {
  /** The room that is open. */
  openID: string | null;
  /** The room I am in. */
  roomID: string | null;
  onOpen: (groupID: string) => void;
  onCreate: () => void;
}

/** The audio rooms I can go into. */
export function RoomList({ openID, roomID, onOpen, onCreate }: RoomListProps) {
  const { status, rooms, refetch } = useMyRooms(roomID);
  if (rooms.length === 0) return <NoRooms {...{ status, refetch, onCreate }} />;
  return (
    <ul className="demo-room-list" aria-label="Rooms">
      {rooms.map((room) => (
        <li key={room.groupID}>
          <Row
            room={room}
            isOpen={room.groupID === openID}
            isMine={room.groupID === roomID}
            onOpen={onOpen}
          />
        </li>
      ))}
    </ul>
  );
}

interface RowProps extends Pick<RoomListProps, 'onOpen'> {
  room: GroupSnapshot;
  isOpen: boolean;
  /** I am in it. */
  isMine: boolean;
}

const plural = new Intl.PluralRules('en');

function Row({ room, isOpen, isMine, onOpen }: RowProps) {
  const { groupID, name, avatar, memberCount } = room;
  const formats = useFormats();
  const noun = plural.select(memberCount) === 'one' ? 'person' : 'people';
  const facts = [
    isMine ? 'You are here' : '',
    memberCount > 0 ? `${formats.number(memberCount)} ${noun}` : '',
  ];
  return (
    <button
      type="button"
      className="demo-person"
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => onOpen(groupID)}
    >
      <GroupAvatar
        groupID={groupID}
        isLiveRoom={!isMeeting(room)}
        name={name || groupID}
        src={avatar}
        size={44}
      />
      <span className="demo-room-words">
        <bdi className="demo-person-name">{name || groupID}</bdi>
        <span className="demo-bar-line">{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </button>
  );
}

type NoRoomsProps = Pick<ReturnType<typeof useMyRooms>, 'status' | 'refetch'> &
  Pick<RoomListProps, 'onCreate'>;

function NoRooms({ status, refetch, onCreate }: NoRoomsProps) {
  if (status === 'loading') return <div className="demo-room-none" aria-busy="true" />;
  if (status === 'error') {
    return (
      <div className="demo-room-none">
        <p role="alert">Your rooms could not be had.</p>
        <button type="button" className="demo-button" onClick={() => void refetch()}>
          Try again
        </button>
      </div>
    );
  }
  return (
    <div className="demo-room-none">
      <p>Rooms are for talking aloud, on seats. You are in none yet.</p>
      <button type="button" className="demo-button" onClick={onCreate}>
        Create a room…
      </button>
    </div>
  );
}
