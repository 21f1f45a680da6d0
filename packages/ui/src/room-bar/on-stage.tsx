'use client';

import {
  type ProfileSnapshot,
  type SeatSnapshot,
  useSeats,
  useUserProfiles,
  type VoiceLevels,
} from '@parlor/hooks';
import type { ChatError } from '@parlor/sdk';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar/index.js';
import { isolate, joined } from '../internals/isolate.js';
import { personName } from '../internals/person-name.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { SeatRing } from '../seat-grid/seat-ring.js';

/** So many are shown and named. */
const MOST = 3;

type OnStageLevels = VoiceLevels | undefined;

interface OnStageProps {
  groupID: string;
  levels: OnStageLevels;
}

/** Who is on the stage of a room, those first who can be heard: in a line, with a few faces. */
export function OnStage({ groupID, levels }: OnStageProps) {
  const strings = useStrings();
  const { status, room, seats, error } = useSeats(groupID);
  switch (status) {
    case 'loading':
      return <Line>{strings.loading}</Line>;
    case 'error':
      return <Line>{isOut(error) ? strings.outOfRoom : strings.seatsFailed}</Line>;
    case 'ready':
      return room?.isOpen ? (
        <People seats={seats} levels={levels} />
      ) : (
        <Line>{strings.seatsClosed}</Line>
      );
  }
}

/** Whether I am not in the group, or there is none. */
function isOut(error: ChatError | null): boolean {
  return error?.code === 10007 || error?.code === 10010;
}

function Line({ children }: { children: ReactNode }) {
  return <p className="parlor-room-bar-line">{children}</p>;
}

function People({ seats, levels }: { seats: readonly SeatSnapshot[]; levels: OnStageLevels }) {
  const strings = useStrings();
  const formats = useFormats();
  const people = heardFirst(seats);
  const shown = people.slice(0, MOST);
  // Where many seats have little room, there are no copies of names in them.
  const profiles = useUserProfiles(shown.map(({ userID }) => userID));
  if (shown.length === 0) return <Line>{strings.nobodyOnStage}</Line>;
  const faces = shown.map((seat) => faceOf(seat, profiles.get(seat.userID)));
  const names = faces.map(({ isMine, name }) => (isMine ? strings.you : isolate(name)));
  const others = people.length - shown.length;
  if (others > 0) names.push(strings.others(others, formats.number(others)));
  return (
    <Line>
      <span className="parlor-room-bar-faces" aria-hidden="true">
        {faces.map(({ userID, name, avatar, isMuted }) => (
          <span key={userID} className="parlor-room-bar-face">
            <Avatar id={userID} name={name} src={avatar} size={20} />
            {!isMuted && <SeatRing userID={userID} levels={levels} />}
          </span>
        ))}
      </span>
      <span className="parlor-room-bar-names">{joined(strings.onStage(formats.list(names)))}</span>
    </Line>
  );
}

/** Somebody on the stage, as they are shown. Untrusted. */
function faceOf(
  { userID, nick, avatar, isMine, isMuted }: SeatSnapshot,
  profile: ProfileSnapshot | undefined,
) {
  const name = personName(userID, nick, profile?.nick);
  return { userID, name, avatar: avatar || profile?.avatar, isMine, isMuted };
}

/** Who sits, the unmuted before the others, each in the order of the seats. */
function heardFirst(seats: readonly SeatSnapshot[]): readonly SeatSnapshot[] {
  const taken = seats.filter(({ status }) => status === 'taken');
  return [...taken.filter(({ isMuted }) => !isMuted), ...taken.filter(({ isMuted }) => isMuted)];
}
