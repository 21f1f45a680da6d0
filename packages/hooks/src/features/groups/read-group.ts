import type { Group, GroupMember } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { plainCopy } from '../../plain-copy.js';
import { isName, text } from '../../read-text.js';
import type { GroupMemberSnapshot, GroupSnapshot } from './group-snapshot.js';

/** A snapshot of a live group; `undefined` when it is none. */
export function readGroup(live: unknown, previous?: GroupSnapshot): GroupSnapshot | undefined {
  if (!isGroup(live)) return undefined;
  const sound = {
    name: text(live.name),
    avatar: text(live.avatar),
    introduction: text(live.introduction),
    notification: text(live.notification),
    memberCount: Number.isFinite(live.memberCount) ? live.memberCount : 0,
  };
  return plainCopy({ ...live, ...sound }, previous);
}

/** A snapshot of a live member; `undefined` when it is none. */
export function readMember(
  live: unknown,
  previous?: GroupMemberSnapshot,
): GroupMemberSnapshot | undefined {
  if (!isMember(live)) return undefined;
  const sound = {
    nick: text(live.nick),
    avatar: text(live.avatar),
    nameCard: text(live.nameCard),
    muteUntil: Number.isFinite(live.muteUntil) ? live.muteUntil : 0,
  };
  return plainCopy({ ...live, ...sound }, previous);
}

function isGroup(live: unknown): live is Group {
  return isRecord(live) && isName(live['groupID']) && isName(live['type']);
}

function isMember(live: unknown): live is GroupMember {
  return isRecord(live) && isName(live['userID']);
}
