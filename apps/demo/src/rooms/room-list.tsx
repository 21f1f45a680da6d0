import type { GroupSnapshot } from '@parlor/hooks';
import { GroupAvatar, useFormats, useStrings } from '@parlor/ui';
import { useWords } from '../words/use-words.js';
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
  const words = useWords();
  const { status, rooms, refetch } = useMyRooms(roomID);
  if (rooms.length === 0) return <NoRooms {...{ status, refetch, onCreate }} />;
  return (
    <ul className="demo-room-list" aria-label={words.rooms}>
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

function Row({ room, isOpen, isMine, onOpen }: RowProps) {
  const { groupID, name, avatar, memberCount } = room;
  const formats = useFormats();
  const words = useWords();
  const facts = [
    isMine ? words.youAreHere : '',
    memberCount > 0 ? words.peopleCount(memberCount, formats.number(memberCount)) : '',
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
  const words = useWords();
  const { tryAgain } = useStrings();
  if (status === 'loading') return <div className="demo-room-none" aria-busy="true" />;
  if (status === 'error') {
    return (
      <div className="demo-room-none">
        <p role="alert">{words.roomsFailed}</p>
        <button type="button" className="demo-button" onClick={() => void refetch()}>
          {tryAgain}
        </button>
      </div>
    );
  }
  return (
    <div className="demo-room-none">
      <p>{words.noRooms}</p>
      <button type="button" className="demo-button" onClick={onCreate}>
        {words.openCreateRoom}
      </button>
    </div>
  );
}
