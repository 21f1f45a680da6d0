import { EVENT, toChatError, type UpdateMyProfileOptions } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { createViewerCount } from '../../viewer-count.js';
import type { ProfileSnapshot } from './profile-snapshot.js';
import {
  initialProfiles,
  type ProfilesState,
  profileOf,
  setMyError,
  setProfiles,
} from './profiles.store.js';
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
  readonly #myViewers = createViewerCount();
  #isMineAsked = false;
  #isBatchComing = false;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('profiles', initialProfiles);
    chat.life.listen({ ready: this.#askAnew, reset: this.#forget });
    chat.events.listen(EVENT.PROFILE_UPDATED, ({ data }) => {
      if (chat.life.isReady) this.#add(data);
    });
  }

  /** Someone is shown: asks for the profile, together with others of the same moment. */
  watch(userID: string): () => void {
    const unwatch = this.#viewers.add(userID);
    this.#askSoon();
    return unwatch;
  }

  /** I am shown. */
  watchMine(): () => void {
    const unwatch = this.#myViewers.add('');
    this.#askSoon();
    return unwatch;
  }

  /** Changes my own profile. */
  async updateMine(changes: UpdateMyProfileOptions): Promise<ProfileSnapshot> {
    const { calls, sdk, state } = this.#chat;
    const answer = await calls.call(() => sdk.updateMyProfile({ ...changes }));
    const [mine] = this.#add([answer]);
    if (!mine) throw malformedData('profile');
    state.publish();
    return mine;
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
    if (this.#myViewers.keys().length > 0) void this.#askMine();
    const userIDs = this.#viewers.keys().filter((userID) => this.#isUnknown(userID));
    for (let start = 0; start < userIDs.length; start += LARGEST_BATCH) {
      void this.#ask(userIDs.slice(start, start + LARGEST_BATCH));
    }
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
      this.#add(await calls.call(() => sdk.getUserProfile({ userIDList })));
    } catch (thrown) {
      if (signal.aborted) return;
      // The next one who shows them asks again.
      for (const userID of userIDList) this.#asked.delete(userID);
      problems.report(thrown);
    }
  }

  async #askMine(): Promise<void> {
    const { calls, sdk, life } = this.#chat;
    const { signal } = life;
    if (this.#isMineAsked) return;
    this.#isMineAsked = true;
    try {
      this.#add([await calls.call(() => sdk.getMyProfile())]);
      this.slice.write(setMyError(this.slice.read(), null));
    } catch (thrown) {
      if (signal.aborted) return;
      this.#isMineAsked = false;
      this.slice.write(setMyError(this.slice.read(), toChatError(thrown)));
    }
  }

  #add(list: readonly unknown[]): ProfileSnapshot[] {
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

  readonly #forget = () => {
    this.#asked.clear();
    this.#isMineAsked = false;
  };
}

/** The profiles of a store. */
export const profilesFeature: FeatureDefinition<ProfilesControl> = {
  create: (chat) => new ProfilesControl(chat),
};
