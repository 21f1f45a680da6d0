import { TYPES, type UserStatus, type UserStatusType } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import { plainCopy } from '../../plain-copy.js';
import { isName, text } from '../../read-text.js';
import type { PresenceSnapshot } from './presence-snapshot.js';

const KNOWN: readonly UserStatusType[] = [
  TYPES.USER_STATUS_ONLINE,
  TYPES.USER_STATUS_OFFLINE,
  TYPES.USER_STATUS_UNLOGINED,
];

/** A snapshot of a status; `undefined` when it is none. A type that is not known says nothing. */
export function readPresence(
  live: unknown,
  previous?: PresenceSnapshot,
): PresenceSnapshot | undefined {
  if (!isRecord(live) || !isName(live['userID'])) return undefined;
  const sound: UserStatus = {
    userID: live['userID'],
    statusType: KNOWN.find((type) => type === live['statusType']) ?? TYPES.USER_STATUS_UNKNOWN,
    customStatus: text(live['customStatus']),
  };
  return plainCopy(sound, previous);
}
