import { TYPES, type UserStatus } from '@parlor/sdk';

/** Who is there, and what they say of themselves. In memory only: it dies with the engine. */
export class Presences {
  readonly #statuses = new Map<string, UserStatus>();

  /** Who has never been here has not logged in. */
  of(userID: string): UserStatus {
    return this.#statuses.get(userID) ?? loggedOut(userID);
  }

  put(status: UserStatus): void {
    this.#statuses.set(status.userID, status);
  }
}

function loggedOut(userID: string): UserStatus {
  return { userID, statusType: TYPES.USER_STATUS_UNLOGINED, customStatus: '' };
}
