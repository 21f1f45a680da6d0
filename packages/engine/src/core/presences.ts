import { TYPES, type UserStatus } from '@parlor/sdk';

/** Who is there, and what they say of themselves. In memory only: it dies with the engine. */
export class Presences {
  readonly #statuses = new Map<string, UserStatus>();

  /** Who has never been here has not logged in. */
  of(userID: string): UserStatus {
    return this.#statuses.get(userID) ?? loggedOut(userID);
  }

  /** Whoever has logged out is forgotten: nothing is known of them that is not known of everybody. */
  put(status: UserStatus): void {
    const { userID, statusType, customStatus } = status;
    const isGone = statusType === TYPES.USER_STATUS_UNLOGINED && customStatus === '';
    if (isGone) this.#statuses.delete(userID);
    else this.#statuses.set(userID, status);
  }

  /** Nothing is known of anybody any more. */
  clear(): void {
    this.#statuses.clear();
  }
}

function loggedOut(userID: string): UserStatus {
  return { userID, statusType: TYPES.USER_STATUS_UNLOGINED, customStatus: '' };
}
