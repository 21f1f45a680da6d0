import { TYPES, type UserStatus } from '@parlor/sdk';
import type { Presences } from '../../core/presences.js';

/** What was said of a person from the start. */
type Planted = Pick<UserStatus, 'userID'> & Partial<UserStatus>;

/** Makes people be there, or away. It is memory, and has to be done for every engine anew. */
export function plantPresences(presences: Presences, seed: readonly Planted[]): void {
  for (const { userID, statusType = TYPES.USER_STATUS_ONLINE, customStatus = '' } of seed) {
    presences.put({ userID, statusType, customStatus });
  }
}
