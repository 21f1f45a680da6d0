import type { Profile } from '../user.js';

/** How long a stranger's profile is believed, in milliseconds. */
const GOOD_FOR = 600_000;

interface Entry {
  profile: Profile;
  fetchedAt: number;
  /** Told of whenever it changes, and so believed however old. */
  isKept: boolean;
}

/** The profiles a client has seen: live objects, changed in place. */
export class ProfileStore {
  readonly #isKept: (userID: string) => boolean;
  readonly #profiles = new Map<string, Entry>();

  /** @param isKept whether the service tells of every change of a person's profile: of mine, and of a friend's. */
  constructor(isKept: (userID: string) => boolean) {
    this.#isKept = isKept;
  }

  /** The live profile of somebody, if it was ever told. */
  get(userID: string): Profile | undefined {
    return this.#profiles.get(userID)?.profile;
  }

  /**
   * Whether a profile can be believed: one that is kept, or that the service has told a short while ago. As in
   * the SDK, a stranger's is not enough for somebody who is a friend by now, and a friend's is for one who was.
   */
  isFresh(userID: string, now: number): boolean {
    const entry = this.#profiles.get(userID);
    if (!entry || entry.isKept) return entry !== undefined;
    return !this.#isKept(userID) && now - entry.fetchedAt <= GOOD_FOR;
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
    const { userID } = profile;
    const known = this.#profiles.get(userID);
    const before = known?.profile.lastUpdatedTime ?? 0;
    const lastUpdatedTime = before === 0 || this.isNews(profile) ? now : before;
    const live = Object.assign(known?.profile ?? {}, { ...profile, lastUpdatedTime });
    const isKept = known?.isKept === true || this.#isKept(userID);
    this.#profiles.set(userID, { profile: live, fetchedAt: now, isKept });
    return live;
  }

  /** The profile of somebody of whom nothing but this is known; the next question asks the service. */
  guess(userID: string, nick: string, avatar: string): Profile {
    const known = this.get(userID);
    if (known) return known;
    const profile = { ...emptyProfile(userID), nick, avatar };
    this.#profiles.set(userID, { profile, fetchedAt: Number.NEGATIVE_INFINITY, isKept: false });
    return profile;
  }

  /** Nothing is known any more: somebody else signs in. */
  clear(): void {
    this.#profiles.clear();
  }
}

/** The profile of somebody of whom nothing is known. */
export function emptyProfile(userID: string): Profile {
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
