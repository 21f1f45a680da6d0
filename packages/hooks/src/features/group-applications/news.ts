import { TYPES } from '@parlor/sdk';
import { isRecord } from '../../is-record.js';
import type { GroupApplications } from './group-application-snapshot.js';

/** Notices that somebody applies, or what I run is another by now: I was put out, left, made an admin, or no more. */
const TELLING_NOTICES: ReadonlySet<unknown> = new Set([1, 4, 5, 8, 9, 10, 11, 23]);
const JOINED = 1;
const CHANGED = 6;

/** Who looks at what waits. */
interface Ground {
  readonly userID: string;
  readonly told: GroupApplications;
}

/** Whether something of what has come may have changed what waits for me. */
export function mayChangeApplications(messages: unknown, ground: Ground): boolean {
  return Array.isArray(messages) && messages.some((message) => mayChange(message, ground));
}

function mayChange(message: unknown, { told, userID }: Ground): boolean {
  if (!isRecord(message) || !isRecord(message['payload'])) return false;
  const { type, to, payload } = message;
  const { operationType, userIDList, newGroupProfile } = payload;
  if (type === TYPES.MSG_GRP_SYS_NOTICE) return TELLING_NOTICES.has(operationType);
  if (type !== TYPES.MSG_GRP_TIP) return false;
  if (operationType === CHANGED)
    return isRecord(newGroupProfile) && newGroupProfile['ownerID'] === userID;
  // Somebody else who runs the group may have let them in.
  const joined: ReadonlySet<unknown> = new Set(Array.isArray(userIDList) ? userIDList : []);
  return (
    operationType === JOINED && told.some((one) => one.groupID === to && joined.has(whoIn(one)))
  );
}

/** Who is to be in the group. */
function whoIn(one: GroupApplications[number]): string {
  return one.applicationType === 2 ? one.userID : one.applicant;
}
