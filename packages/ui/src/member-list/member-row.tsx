'use client';

import type { GroupMemberSnapshot } from '@parlor/hooks';
import type { GroupMemberRole } from '@parlor/sdk';
import { Avatar } from '../avatar/index.js';
import { Pause } from '../conversation-list/pause.js';
import { MicOffIcon } from '../internals/icons.js';
import { oneLine } from '../internals/plain-text.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { PresenceDot } from '../presence-dot/index.js';
import { useMutedUntil } from './use-muted-until.js';

/** What {@link MemberRow} takes. */
export interface MemberListRowProps {
  /** Whom the row is of. Names and pictures are untrusted. */
  member: GroupMemberSnapshot;
  /** What I call them, their name in the group, the nick or the userID: the first that there is. Untrusted. */
  name: string;
  /** Whether it is me. */
  isMe: boolean;
  /** By the clock. */
  isMuted: boolean;
}

const PICTURE_SIZE = 40;

/**
 * What stands inside one option of the members: picture, whether they are there, name, what they are in the group, and until
 * when they may say nothing.
 *
 * Nothing in it can be pressed: the option around it is what is chosen.
 */
export function MemberRow({ member, name, isMe, isMuted }: MemberListRowProps) {
  const strings = useStrings();
  const { userID, nick, avatar, role } = member;
  const badge = roleWord(role, strings);
  const line = lineBelow(name, oneLine(nick));
  return (
    <span className="parlor-member-row">
      <Avatar id={userID} name={name} src={avatar} size={PICTURE_SIZE} />
      <span className="parlor-member-words">
        <span className="parlor-member-line">
          <bdi className="parlor-member-name">{name}</bdi>
          {isMe && (
            <span className="parlor-member-me">
              <Pause />
              {strings.you}
            </span>
          )}
        </span>
        {line !== '' && (
          <span className="parlor-member-detail">
            <Pause />
            <bdi>{line}</bdi>
          </span>
        )}
        {isMuted && <Muted until={member.muteUntil} />}
      </span>
      <span className="parlor-member-presence">
        <Pause />
        <PresenceDot userID={userID} size={14} />
      </span>
      {badge !== '' && (
        <span className="parlor-member-role" data-role={role}>
          <Pause />
          {badge}
        </span>
      )}
    </span>
  );
}

function Muted({ until }: { until: number }) {
  return (
    <span className="parlor-member-detail parlor-member-muted">
      <Pause />
      <MicOffIcon size={12} aria-hidden="true" />
      <span>{useMutedUntil(until)}</span>
    </span>
  );
}

/** Who is called by another name is told apart by the one they have given themselves. */
function lineBelow(name: string, nick: string): string {
  return nick === name ? '' : nick;
}

const OWNER = 'Owner' satisfies GroupMemberRole;
const ADMIN = 'Admin' satisfies GroupMemberRole;

function roleWord(role: GroupMemberSnapshot['role'], strings: Strings): string {
  if (role === OWNER) return strings.memberIsOwner;
  return role === ADMIN ? strings.memberIsAdmin : '';
}
