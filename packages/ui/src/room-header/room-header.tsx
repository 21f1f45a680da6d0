'use client';

import { type AudioBridge, useGroup } from '@parlor/hooks';
import type { GroupType } from '@parlor/sdk';
import { GroupAvatar } from '../avatar/index.js';
import { MinimiseIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { LeaveRoomButton } from '../room-controls/leave-room-button.js';
import { RoomFacts } from './room-facts.js';

/** What {@link RoomHeader} takes. */
export interface RoomHeaderProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /**
   * Since when the room is open, in seconds since the epoch. Left out, since the host sat down; where the host does not
   * sit, since the first did who sits there.
   */
  since?: number | undefined;
  /**
   * Called when I have left by the button: when I have got up from my seat, or want to go although that did not work. Who
   * hosts the room is asked first, and who owns it may close it for everybody there. There is no button for it when it is
   * left out.
   */
  onLeave?: (() => void) | undefined;
  /**
   * How voices travel there, see `useRoomAudio`: then I am in the call, and it is said while nobody is heard. Keep it stable.
   * Nothing is said of the sound when it is left out.
   */
  audio?: AudioBridge | undefined;
  /** Called when the room is to be made small, to a {@link RoomBar} say; there is no button for it when left out. */
  onMinimise?: (() => void) | undefined;
  /** Called when the name of the room is pressed; it is no button when left out. */
  onDetails?: (() => void) | undefined;
  /** One more class for the outermost element. */
  className?: string | undefined;
}

const LIVE_ROOM = 'AVChatRoom' satisfies GroupType;

/**
 * The head of an audio room: what it is called, how many are there, for how long it is open, how a seat is got, whether its
 * host is away, and whether the line to the service is there, and with `audio` that of the voices; with the ways out.
 *
 * Only the time itself is drawn again each second, and only for the eye. Stands on `useGroup`, `useOnlineCount`, `useSeats`,
 * `useSeatPermissions`, `useSession` and `useRoomAudio`.
 */
export function RoomHeader({ groupID, since, audio, className = '', ...props }: RoomHeaderProps) {
  const { onLeave, onMinimise, onDetails } = props;
  const strings = useStrings();
  const { status, group } = useGroup(groupID);
  const name = oneLine(plainText(group?.name)) || groupID;
  return (
    <div className={`parlor-root parlor-room-header ${className}`.trim()}>
      <GroupAvatar
        groupID={groupID}
        isLiveRoom={group?.type === LIVE_ROOM}
        name={name}
        src={group?.avatar}
        size={40}
      />
      <div className="parlor-room-about">
        <h2 className="parlor-room-name">
          {status === 'loading' ? <NameSkeleton /> : <Name name={name} onDetails={onDetails} />}
        </h2>
        <RoomFacts groupID={groupID} since={since} audio={audio} />
      </div>
      {onMinimise && (
        <button
          type="button"
          className="parlor-icon-button"
          aria-label={strings.minimiseRoom}
          title={strings.minimiseRoom}
          onClick={onMinimise}
        >
          <MinimiseIcon size={20} aria-hidden="true" />
        </button>
      )}
      {onLeave && (
        // Of another room nothing has been asked yet.
        <LeaveRoomButton key={groupID} groupID={groupID} name={name} onLeave={onLeave} />
      )}
    </div>
  );
}

function Name({ name, onDetails }: { name: string; onDetails: (() => void) | undefined }) {
  const strings = useStrings();
  if (!onDetails) return <bdi>{name}</bdi>;
  return (
    <button
      type="button"
      className="parlor-room-name-button"
      aria-label={joined(strings.aboutRoom(isolate(name)))}
      onClick={onDetails}
    >
      <bdi>{name}</bdi>
    </button>
  );
}

function NameSkeleton() {
  const strings = useStrings();
  return (
    <span className="parlor-skeleton">
      <span className="parlor-visually-hidden">{strings.loading}</span>
      <span className="parlor-skeleton-bone parlor-room-name-bone" aria-hidden="true" />
    </span>
  );
}
