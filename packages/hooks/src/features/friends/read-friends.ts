import type { KeyValue } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { plainCopy, shareList } from '../../plain-copy.js';
import { malformedData, type Problems } from '../../problems.js';
import { count } from '../../read-number.js';
import { isName, text } from '../../read-text.js';
import { indexOf } from './friend-index.js';
import type { FriendProfiles } from './friend-profiles.js';
import type { FriendList, FriendSnapshot } from './friend-snapshot.js';

/**
 * Snapshots of the SDK's list, sharing with what is shown. One that is none is reported and skipped. Throws when there is
 * no list.
 */
export function readFriends(
  live: unknown,
  shown: FriendList,
  profiles: FriendProfiles,
  problems: Problems,
): FriendList {
  if (!Array.isArray(live)) throw malformedData('list of friends');
  const before = indexOf(shown);
  const friends = new Map<string, FriendSnapshot>();
  for (const one of live) {
    const friend = readFriend(one, before, profiles);
    if (friend) friends.set(friend.userID, friend);
    else problems.malformed('friend');
  }
  return shareList([...friends.values()], shown);
}

function readFriend(
  live: unknown,
  before: ReadonlyMap<string, FriendSnapshot>,
  profiles: FriendProfiles,
): FriendSnapshot | undefined {
  if (!isRecord(live) || !isName(live['userID'])) return undefined;
  const { userID, remark, groupList, source, addTime, friendCustomField } = live;
  const profile = profiles.of(userID, live['profile']);
  if (!profile) return undefined;
  const sound = {
    userID,
    remark: text(remark),
    groupList: Array.isArray(groupList) ? groupList.filter(isName) : [],
    source: text(source),
    addTime: count(addTime),
    friendCustomField: Array.isArray(friendCustomField) ? friendCustomField.filter(isField) : [],
    profile,
  };
  return plainCopy(sound, before.get(userID));
}

function isField(value: unknown): value is KeyValue {
  return isRecord(value) && typeof value['key'] === 'string' && typeof value['value'] === 'string';
}
