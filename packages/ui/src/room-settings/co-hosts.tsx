'use client';

import type { SeatRoom } from '@parlor/hooks';
import { useId, useState } from 'react';
import { Avatar } from '../avatar/index.js';
import { AddFriendIcon, CloseIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { type Person, usePeople } from '../internals/use-person.js';
import { SeatPeopleDialog } from '../seat-people-dialog/index.js';
import type { RoomScope } from './room-scope.js';

interface CoHostsProps {
  scope: RoomScope;
  room: SeatRoom;
}

/** A room has no more. */
const MOST = 5;

/** Who helps the host. */
export function CoHosts({ scope, room: { hostID, coHostIDs } }: CoHostsProps) {
  const strings = useStrings();
  const formats = useFormats();
  const titleID = useId();
  const { groupID, seats, deeds } = scope;
  const [isChoosing, setIsChoosing] = useState(false);
  const people = usePeople(coHostIDs);
  const remove = ({ userID, name }: Person) => {
    const others = coHostIDs.filter((other) => other !== userID);
    const done = strings.coHostUnmade(isolate(name));
    void deeds.do({ at: 'room', run: () => seats.setCoHosts(others), done });
  };
  return (
    <section className="parlor-room-section" aria-labelledby={titleID}>
      <h3 id={titleID} className="parlor-room-section-title">
        {strings.roomCoHosts}
      </h3>
      <p className="parlor-room-help">{strings.roomCoHostsDetail}</p>
      {people.length > 0 && (
        <ul className="parlor-room-people">
          {people.map((person) => (
            <CoHost key={person.userID} person={person} onRemove={() => remove(person)} />
          ))}
        </ul>
      )}
      {coHostIDs.length < MOST ? (
        <button type="button" className="parlor-room-deed" onClick={() => setIsChoosing(true)}>
          <AddFriendIcon size={18} aria-hidden="true" />
          {strings.addRoomCoHost}
        </button>
      ) : (
        <p className="parlor-room-help">{strings.roomCoHostsFull(formats.number(MOST))}</p>
      )}
      {isChoosing && (
        <SeatPeopleDialog
          groupID={groupID}
          title={strings.addRoomCoHost}
          label={strings.makeRoomCoHost}
          detail={strings.roomCoHostsDetail}
          exceptIDs={[hostID, ...coHostIDs]}
          choose={async (userID, name) => {
            await seats.setCoHosts([...coHostIDs, userID]);
            deeds.say(strings.coHostMade(isolate(name)));
          }}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </section>
  );
}

interface CoHostProps {
  person: Person;
  onRemove: () => void;
}

function CoHost({ person: { userID, name, avatar }, onRemove }: CoHostProps) {
  const strings = useStrings();
  return (
    <li className="parlor-room-person">
      <Avatar id={userID} name={name} src={avatar} size={32} />
      <span className="parlor-room-person-name">
        <bdi>{name}</bdi>
      </span>
      <button
        type="button"
        className="parlor-icon-button"
        aria-label={joined(strings.removeRoomCoHost(isolate(name)))}
        onClick={onRemove}
      >
        <CloseIcon size={16} aria-hidden="true" />
      </button>
    </li>
  );
}
