import type { Profile } from '@parlor/sdk';

/** How long a stranger's profile is believed, in milliseconds. */
const GOOD_FOR = 600_000;

/** The profiles a client has seen: live objects, changed in place. */
export class ProfileStore {
  #profiles = new Map<string, { profile: Profile; fetchedAt: number }>();

  get(userID: string): Profile | undefined {
    return this.#profiles.get(userID)?.profile;
  }

  /** Whether a profile was told by the service a short while ago. */
  isFresh(userID: string, now: number): boolean {
    const entry = this.#profiles.get(userID);
    return entry !== undefined && now - entry.fetchedAt <= GOOD_FOR;
  }

  /** Whether the service says something else than is known here. When it was said does not count. */
  isNews(profile: Profile): boolean {
    const known = this.get(profile.userID);
    if (!known) return true;
    const { lastUpdatedTime } = known;
    const told = { ...known, ...profile, lastUpdatedTime };
    return JSON.stringify(told) !== JSON.stringify(known);
  }

  /**
   * Takes over what the service says; returns the one live object of this person. The time in it is
   * this client's, as in the SDK.
   */
  put(profile: Profile, now: number): Profile {
    const known = this.get(profile.userID);
    const before = known?.lastUpdatedTime ?? 0;
    const lastUpdatedTime = before === 0 || this.isNews(profile) ? now : before;
    const live = Object.assign(known ?? {}, { ...profile, lastUpdatedTime });
    this.#profiles.set(profile.userID, { profile: live, fetchedAt: now });
    return live;
  }

  /** The profile of somebody of whom nothing but this is known; the next question asks the service. */
  guess(userID: string, nick: string, avatar: string): Profile {
    const known = this.get(userID);
    if (known) return known;
    const profile = { ...emptyProfile(userID), nick, avatar };
    this.#profiles.set(userID, { profile, fetchedAt: Number.NEGATIVE_INFINITY });
    return profile;
  }

  clear(): void {
    this.#profiles.clear();
  }
}

function emptyProfile(userID: string): Profile {
  return {
    userID,
    nick: '',
    gender: '',
    birthday: 0,
    location: '',
    selfSignature: '',
    allowType: 'AllowType_Type_AllowAny',
    language: 0,
    avatar: '',
    messageSettings: 0,
    adminForbidType: 'AdminForbid_Type_None',
    level: 0,
    role: 0,
    lastUpdatedTime: 0,
    profileCustomField: [],
  };
}
