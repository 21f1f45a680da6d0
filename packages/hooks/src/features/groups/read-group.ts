import type { Group, GroupMember, GroupSelfInfo } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { own } from '../../own.js';
import { plainCopy } from '../../plain-copy.js';
import { count } from '../../read-number.js';
import { isName, text } from '../../read-text.js';
import type { GroupMemberSnapshot, GroupSnapshot } from './group-snapshot.js';

/** What I am in a group that I am not in. */
const NOBODY: GroupSelfInfo = {
  userID: '',
  role: '',
  nameCard: '',
  joinTime: 0,
  messageRemindType: '',
};

/** A snapshot of a live group; `undefined` when it is none. */
export function readGroup(live: unknown, previous?: GroupSnapshot): GroupSnapshot | undefined {
  if (!isGroup(live)) return undefined;
  const sound = {
    name: text(live.name),
    avatar: text(live.avatar),
    introduction: text(live.introduction),
    notification: text(live.notification),
    memberCount: Number.isFinite(live.memberCount) ? live.memberCount : 0,
    ownerID: text(live.ownerID),
    selfInfo: readSelfInfo(live.selfInfo),
    groupCustomField: Array.isArray(live.groupCustomField)
      ? live.groupCustomField.filter(isRecord)
      : [],
  };
  return plainCopy({ ...live, ...sound }, previous);
}

/** The same, sharing with what is known of it. */
export function readGroupAmong(
  live: unknown,
  byID: Readonly<Record<string, GroupSnapshot>>,
): GroupSnapshot | undefined {
  return readGroup(live, own(byID, isRecord(live) ? text(live['groupID']) : ''));
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

/** What I am in a group. What is not said of me is empty. */
function readSelfInfo(live: unknown): GroupSelfInfo {
  if (!isRecord(live)) return NOBODY;
  const sound = {
    userID: text(live['userID']),
    nameCard: text(live['nameCard']),
    joinTime: count(live['joinTime']),
  };
  return { ...NOBODY, ...live, ...sound };
}

function isGroup(live: unknown): live is Group {
  return isRecord(live) && isName(live['groupID']) && isName(live['type']);
}

function isMember(live: unknown): live is GroupMember {
  return isRecord(live) && isName(live['userID']);
}
