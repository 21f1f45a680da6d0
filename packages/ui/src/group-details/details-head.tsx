'use client';

import { type GroupSnapshot, useOnlineCount } from '@parlor/hooks';
import type { GroupType } from '@parlor/sdk';
import { GroupAvatar } from '../avatar/index.js';
import { kindName } from '../internals/group-kinds.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';

/** What {@link DetailsHead} takes. */
export interface GroupDetailsHeadProps {
  /** The group, as it is known now. Its texts are untrusted. */
  group: GroupSnapshot;
  /** The group's name, or its ID: the first that there is. Untrusted. */
  name: string;
}

const LIVE_ROOM = 'AVChatRoom' satisfies GroupType;

/** Picture, name, kind, how many are in it, and how many of them are there. */
export function DetailsHead({ group, name }: GroupDetailsHeadProps) {
  const strings = useStrings();
  const formats = useFormats();
  const { groupID, avatar, type, memberCount } = group;
  const { count } = useOnlineCount(groupID);
  const facts = [
    kindName(type, strings),
    strings.groupMembersCounted(memberCount, formats.number(memberCount)),
    count === null ? '' : strings.groupOnline(count, formats.number(count)),
  ];
  return (
    <header className="parlor-card-head">
      <span className="parlor-card-picture">
        <GroupAvatar
          groupID={groupID}
          name={name}
          src={avatar}
          size={88}
          isLiveRoom={type === LIVE_ROOM}
        />
      </span>
      {/* The focus goes on here when what had it has gone. */}
      <h2 className="parlor-card-name" tabIndex={-1}>
        <bdi>{name}</bdi>
      </h2>
      <p className="parlor-details-line">{strings.facts(facts.filter((fact) => fact !== ''))}</p>
    </header>
  );
}
