import { useSeatPermissions, useSeats } from '@parlor/hooks';
import { Avatar, useFormats, useStrings } from '@parlor/ui';
import { Mic } from 'lucide-react';
import { useWords } from '../words/use-words.js';

export interface RoomStripProps {
  groupID: string;
  /** Goes into the room. */
  onRoom: (groupID: string) => void;
}

/** How many faces have room. */
const FACES = 4;

/** Above what is said in a group: that there is an audio room, who sits there, and the way in. Nothing where there is none. */
export function RoomStrip({ groupID, onRoom }: RoomStripProps) {
  const { room, seats } = useSeats(groupID);
  const { open: mayOpen } = useSeatPermissions(groupID);
  const formats = useFormats();
  const words = useWords();
  const { audioRoom } = useStrings();
  const isOpen = room?.isOpen === true;
  if (!isOpen && !mayOpen) return null;
  const taken = seats.filter(({ status }) => status === 'taken');
  const line = isOpen
    ? words.onStage(taken.length, formats.number(taken.length))
    : words.roomClosed;
  return (
    <section className="demo-strip" aria-label={audioRoom('')}>
      <Mic aria-hidden="true" size={18} />
      <span className="demo-strip-faces" aria-hidden="true">
        {taken.slice(0, FACES).map(({ userID, nick, avatar }) => (
          <Avatar key={userID} id={userID} name={nick || userID} src={avatar} size={24} />
        ))}
      </span>
      <p className="demo-strip-words">{line}</p>
      <button type="button" className="demo-button" onClick={() => onRoom(groupID)}>
        {isOpen ? words.goIn : words.openIt}
      </button>
    </section>
  );
}
