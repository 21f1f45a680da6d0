import type { Profile } from '@parlor/sdk';

/** How long a stranger's profile is believed, in milliseconds. */
const GOOD_FOR = 600_000;

interface Entry {
  readonly profile: Profile;
  readonly fetchedAt: number;
  /** Told of whenever it changes, and so believed however old. */
  readonly isKept: boolean;
}

/** The profiles that this client knows: one live object of each person, for as long as somebody is logged in. */
export class ProfileMemory {
  readonly #entries = new Map<string, Entry>();
  readonly #isKept: (userID: string) => boolean;

  /** @param isKept whether the native library tells of every change of a person's profile: of mine, and of a friend's. */
  constructor(isKept: (userID: string) => boolean) {
    this.#isKept = isKept;
  }

  get(userID: string): Profile | undefined {
    return this.#entries.get(userID)?.profile;
  }

  /** Whether a profile can be believed. A stranger's is not enough for who is a friend by now. */
  isFresh(userID: string, now: number): boolean {
    const entry = this.#entries.get(userID);
    if (!entry || entry.isKept) return entry !== undefined;
    return !this.#isKept(userID) && now - entry.fetchedAt <= GOOD_FOR;
  }

  /** Whether this says something else than is known here. When it was said does not count. */
  isNews(profile: Profile): boolean {
    const known = this.get(profile.userID);
    if (!known) return true;
    const { lastUpdatedTime } = known;
    return JSON.stringify({ ...known, ...profile, lastUpdatedTime }) !== JSON.stringify(known);
  }

  /** What is known of somebody from now on; returns the one live object. The time in it is this machine's. */
  put(profile: Profile, now: number): Profile {
    const { userID } = profile;
    const known = this.#entries.get(userID);
    const before = known?.profile.lastUpdatedTime ?? 0;
    const lastUpdatedTime = before === 0 || this.isNews(profile) ? now : before;
    const live = Object.assign(known?.profile ?? {}, { ...profile, lastUpdatedTime });
    const isKept = known?.isKept === true || this.#isKept(userID);
    this.#entries.set(userID, { profile: live, fetchedAt: now, isKept });
    return live;
  }

  clear(): void {
    this.#entries.clear();
  }
}
