'use client';

import { useGroup, useSession } from '@parlor/hooks';
import { useId, useState } from 'react';
import { HostIcon, StopIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { Question } from '../internals/question.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { SeatPeopleDialog } from '../seat-people-dialog/index.js';
import type { RoomScope } from './room-scope.js';

/** What one does last with a room: hand it over, close its stage. Both are asked first. */
export function RoomEnds({ scope }: { scope: RoomScope }) {
  const strings = useStrings();
  const titleID = useId();
  const { administer, close } = scope.permissions;
  const [asking, setAsking] = useState<'host' | 'close'>();
  const stay = () => setAsking(undefined);
  return (
    <section className="parlor-room-section" aria-labelledby={titleID}>
      <h3 id={titleID} className="parlor-room-section-title">
        {strings.roomEnds}
      </h3>
      {administer && (
        <button
          type="button"
          className="parlor-room-deed"
          data-danger=""
          onClick={() => setAsking('host')}
        >
          <HostIcon size={18} aria-hidden="true" />
          {strings.handOverRoom}
        </button>
      )}
      {close && (
        <button
          type="button"
          className="parlor-room-deed"
          data-danger=""
          onClick={() => setAsking('close')}
        >
          <StopIcon size={18} aria-hidden="true" />
          {strings.closeRoom}
        </button>
      )}
      {asking === 'host' && <NewHost scope={scope} onClose={stay} />}
      {asking === 'close' && <CloseQuestion scope={scope} onClose={stay} />}
    </section>
  );
}

interface AskingProps {
  scope: RoomScope;
  onClose: () => void;
}

/** Who is to be the host. Afterwards there is nothing to be set any more. */
function NewHost({ scope: { groupID, seats, close }, onClose }: AskingProps) {
  const strings = useStrings();
  const { userID: myID } = useSession();
  return (
    <SeatPeopleDialog
      groupID={groupID}
      title={strings.chooseRoomHost}
      label={strings.handOverRoomNow}
      detail={strings.handOverRoomDetail}
      isDanger
      exceptIDs={[myID]}
      choose={async (userID) => {
        await seats.transferHost(userID);
        // By now I may not be shown any of this any more.
        close();
      }}
      onClose={onClose}
    />
  );
}

/** Asks before everybody has to get up. */
function CloseQuestion({ scope: { groupID, seats, deeds, close }, onClose }: AskingProps) {
  const strings = useStrings();
  const { group } = useGroup(groupID);
  const name = oneLine(plainText(group?.name)) || groupID;
  const end = async (isWanted: boolean) => {
    onClose();
    if (isWanted && (await deeds.do({ at: 'room', run: seats.close }))) close();
  };
  return (
    <Question
      title={joined(strings.closeRoomQuestion(isolate(name)))}
      detail={strings.closeRoomDetail}
      label={strings.closeRoomNow}
      onClose={(isWanted) => void end(isWanted)}
    />
  );
}
