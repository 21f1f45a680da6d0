'use client';

import type { GroupSnapshot } from '@parlor/hooks';
import { GroupAvatar } from '../avatar/index.js';
import { FriendsIcon, KickedOutIcon } from '../internals/icons.js';
import { oneLine, plainText } from '../internals/plain-text.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

/** What {@link LiveRoomHead} takes. */
export interface LiveRoomHeadProps {
  /** The group that is the room; not its conversationID. */
  groupID: string;
  /** `undefined` while it is not known. What it is called is untrusted. */
  group: GroupSnapshot | undefined;
  /** `null` while it is not known. */
  onlineCount: number | null;
  /** Goes out of the room. */
  onLeave: () => void;
}

/** What the room is called, how many are there, and the way out. */
export function LiveRoomHead({ groupID, group, onlineCount, onLeave }: LiveRoomHeadProps) {
  const strings = useStrings();
  const formats = useFormats();
  const name = oneLine(plainText(group?.name)) || groupID;
  return (
    <div className="parlor-live-head">
      <GroupAvatar groupID={groupID} isLiveRoom name={name} src={group?.avatar} size={40} />
      <div className="parlor-live-facts">
        <h2 className="parlor-live-name">
          <bdi>{name}</bdi>
        </h2>
        {onlineCount !== null && (
          <p className="parlor-live-online">
            <FriendsIcon size={14} aria-hidden="true" />
            {strings.liveOnline(onlineCount, formats.number(onlineCount))}
          </p>
        )}
      </div>
      <button type="button" className="parlor-button" data-quiet="" onClick={onLeave}>
        <KickedOutIcon size={16} className="parlor-mirrored" aria-hidden="true" />
        {strings.leaveLiveRoom}
      </button>
    </div>
  );
}
