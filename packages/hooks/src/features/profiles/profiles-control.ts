import { EVENT } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { chunksOf } from '../../chunks-of.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import type { ProfileSnapshot } from './profile-snapshot.js';
import { initialProfiles, type ProfilesState, profileOf, setProfiles } from './profiles.store.js';
import { readProfile } from './read-profile.js';

/** The SDK takes no more at once. */
const LARGEST_BATCH = 100;

/** Fetches profiles that are shown, many at once, and keeps them up to date. */
export class ProfilesControl {
  readonly slice: Slice<ProfilesState>;
  readonly #chat: ChatStore;
  readonly #viewers = createViewerCount();
  /** Whose were asked for: unknown people are left out of the answer and not asked for again. */
  readonly #asked = new Set<string>();
  #isBatchComing = false;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('profiles', initialProfiles);
    chat.life.listen({ ready: this.#askAnew, reset: this.#forget });
    chat.events.listen(EVENT.PROFILE_UPDATED, ({ data }) => {
      if (chat.life.isReady) this.add(data);
    });
  }

  /** Someone is shown: asks for the profile, together with others of the same moment. */
  watch(userID: string): () => void {
    const unwatch = this.#viewers.add(userID);
    this.#askSoon();
    return unwatch;
  }

  /** The same for several people. */
  watchAll(userIDs: readonly string[]): () => void {
    const ends = userIDs.map((userID) => this.watch(userID));
    return () => {
      for (const end of ends) end();
    };
  }

  /** Takes over profiles that the SDK has handed out; returns what is known now of those that are sound. */
  add(list: readonly unknown[]): ProfileSnapshot[] {
    const state = this.slice.read();
    const profiles = list.flatMap((live) => {
      const first = readProfile(live);
      if (!first) this.#chat.problems.malformed('profile');
      const profile = first && readProfile(live, profileOf(state, first.userID));
      return profile ? [profile] : [];
    });
    this.slice.write(setProfiles(state, profiles));
    return profiles;
  }

  #askSoon(): void {
    if (this.#isBatchComing) return;
    this.#isBatchComing = true;
    queueMicrotask(() => {
      this.#isBatchComing = false;
      this.#askAll();
    });
  }

  readonly #askAll = () => {
    if (!this.#chat.life.isReady) return;
    const userIDs = this.#viewers.keys().filter((userID) => this.#isUnknown(userID));
    for (const batch of chunksOf(userIDs, LARGEST_BATCH)) void this.#ask(batch);
  };

  /** What was under way when the login before ended was not answered. */
  readonly #askAnew = () => {
    this.#forget();
    this.#askAll();
  };

  #isUnknown(userID: string): boolean {
    return userID !== '' && !this.#asked.has(userID) && !profileOf(this.slice.read(), userID);
  }

  async #ask(userIDList: string[]): Promise<void> {
    const { calls, sdk, problems, life } = this.#chat;
    const { signal } = life;
    for (const userID of userIDList) this.#asked.add(userID);
    try {
      this.add(await calls.call(() => sdk.getUserProfile({ userIDList })));
    } catch (thrown) {
      if (signal.aborted) return;
      // The next one who shows them asks again.
      for (const userID of userIDList) this.#asked.delete(userID);
      problems.report(thrown);
    }
  }

  readonly #forget = () => {
    this.#asked.clear();
  };
}

/** The profiles of a store. */
export const profilesFeature: FeatureDefinition<ProfilesControl> = {
  create: (chat) => new ProfilesControl(chat),
};
