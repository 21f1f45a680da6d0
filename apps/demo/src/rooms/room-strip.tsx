import { useSeatPermissions, useSeats } from '@parlor/hooks';
import { Avatar, useFormats } from '@parlor/ui';
import { Mic } from 'lucide-react';

export interface RoomStripProps {
  groupID: string;
  /** Goes into the room. */
  onRoom: (groupID: string) => void;
}

/** How many faces have room. */
const FACES = 4;

const plural = new Intl.PluralRules('en');

/** Above what is said in a group: that there is an audio room, who sits there, and the way in. Nothing where there is none. */
export function RoomStrip({ groupID, onRoom }: RoomStripProps) {
  const { room, seats } = useSeats(groupID);
  const { open: mayOpen } = useSeatPermissions(groupID);
  const formats = useFormats();
  const isOpen = room?.isOpen === true;
  if (!isOpen && !mayOpen) return null;
  const taken = seats.filter(({ status }) => status === 'taken');
  const noun = plural.select(taken.length) === 'one' ? 'person' : 'people';
  const words = isOpen
    ? `${formats.number(taken.length)} ${noun} on the stage`
    : 'The room is closed';
  return (
    <section className="demo-strip" aria-label="Audio room">
      <Mic aria-hidden="true" size={18} />
      <span className="demo-strip-faces" aria-hidden="true">
        {taken.slice(0, FACES).map(({ userID, nick, avatar }) => (
          <Avatar key={userID} id={userID} name={nick || userID} src={avatar} size={24} />
        ))}
      </span>
      <p className="demo-strip-words">{words}</p>
      <button type="button" className="demo-button" onClick={() => onRoom(groupID)}>
        {isOpen ? 'Go in' : 'Open it…'}
      </button>
    </section>
  );
}
