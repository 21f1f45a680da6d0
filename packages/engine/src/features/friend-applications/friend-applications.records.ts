import type { FriendApplicationType } from '@parlor/sdk';
import { keyOf } from '../../storage/keys.js';
import { table } from '../../storage/table.js';

/** An open question whether two people want to be friends, as one of them has it. Each may throw away their own. */
export interface ApplicationRecord {
  /** The other one. */
  otherID: string;
  type: FriendApplicationType;
  /** Milliseconds. */
  sentAt: number;
  source: string;
  wording: string;
  /** Whether who was asked has said since that they have read it. */
  isRead: boolean;
  /** What who asks will call the other, and the friend group for them: nobody but them is told. */
  remark: string;
  groupName: string;
}

/** By the person, the kind and the other. */
export const friendApplications = table<ApplicationRecord>('friend-applications');

/** The key of a person's application. */
export function applicationKey(
  userID: string,
  { type, otherID }: Pick<ApplicationRecord, 'type' | 'otherID'>,
): string {
  return keyOf(userID, type, otherID);
}
