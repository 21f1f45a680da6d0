import type { Profile } from '@parlor/sdk';
import { table } from '../../storage/table.js';

/** A person who has logged in once, or was there from the start. */
export interface UserRecord {
  profile: Profile;
}

/** By userID. */
export const users = table<UserRecord>('users');
