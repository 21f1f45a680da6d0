import { isRecord } from '../../is-record.js';
import { type ProfileSnapshot, readProfile } from '../profiles/index.js';

/**
 * The newest that is known of friends. The SDK gives each a copy of the profile, which it does not change when the profile
 * does: what was told of a profile counts until the copy is another one.
 */
export class FriendProfiles {
  readonly #copies = new Map<string, ProfileSnapshot>();
  readonly #news = new Map<string, ProfileSnapshot>();

  /** The profile of a friend who has this copy of it. Nothing to go by is a person without a name. */
  of(userID: string, copy: unknown): ProfileSnapshot | undefined {
    const before = this.#copies.get(userID);
    const fields = isRecord(copy) ? copy : {};
    const read = readProfile({ ...fields, userID }, before);
    if (read && read !== before && !(before && isBlank(read))) {
      this.#copies.set(userID, read);
      this.#news.delete(userID);
    }
    return this.#news.get(userID) ?? this.#copies.get(userID);
  }

  /** A profile has changed. */
  learn(profile: ProfileSnapshot): void {
    this.#news.set(profile.userID, profile);
  }

  forget(): void {
    this.#copies.clear();
    this.#news.clear();
  }
}

/** When the SDK fetches the list anew it tells of it before it has the profiles. */
function isBlank({ nick, avatar, lastUpdatedTime }: ProfileSnapshot): boolean {
  return nick === '' && avatar === '' && !lastUpdatedTime;
}
