import { toChatError, type UpdateMyProfileOptions } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { malformedData } from '../../problems.js';
import { createViewerCount } from '../../viewer-count.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import type { ProfileSnapshot } from './profile-snapshot.js';
import type { ProfileWish } from './profile-wish.js';
import { type ProfilesState, setMyError, setWishes } from './profiles.store.js';
import { type ProfilesControl, profilesFeature } from './profiles-control.js';

/** Fetches my own profile when it is shown, and changes it. It is kept with those of others. */
export class MyProfileControl {
  readonly #chat: ChatStore;
  readonly #profiles: ProfilesControl;
  readonly #viewers = createViewerCount();
  /** One change after the other: the last one counts. */
  readonly #queues: WorkQueues;
  #isAsked = false;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#profiles = chat.feature(profilesFeature);
    this.#queues = createWorkQueues(chat.life);
    chat.life.listen({ ready: this.#askAnew, reset: this.#forget });
  }

  /** I am shown; returns what ends that. */
  watch(): () => void {
    const unwatch = this.#viewers.add('');
    this.#askWhenNeeded();
    return unwatch;
  }

  /** Asks for it. A failure is kept in the state. Before ready there is nothing to ask. */
  readonly refetch = async (): Promise<void> => {
    const { calls, sdk, life, state } = this.#chat;
    if (!life.isReady) return;
    const { signal } = life;
    this.#isAsked = true;
    try {
      this.#profiles.add([await calls.call(() => sdk.getMyProfile())]);
      this.#write((before) => setMyError(before, null));
    } catch (thrown) {
      if (signal.aborted) return;
      this.#isAsked = false;
      this.#write((before) => setMyError(before, toChatError(thrown)));
    }
    state.publish();
  };

  /** Shown at once, and taken back when the service refuses. */
  async update(changes: UpdateMyProfileOptions): Promise<ProfileSnapshot> {
    const { life } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    const wish: ProfileWish = { userID: life.userID, changes: { ...changes } };
    this.#wish((wishes) => [...wishes, wish]);
    try {
      return await this.#queues.add('', () => this.#send(wish.changes));
    } finally {
      this.#wish((wishes) => wishes.filter((one) => one !== wish));
    }
  }

  async #send(changes: UpdateMyProfileOptions): Promise<ProfileSnapshot> {
    const { calls, sdk } = this.#chat;
    const answer = await calls.call(() => sdk.updateMyProfile({ ...changes }));
    const [mine] = this.#profiles.add([answer]);
    if (!mine) throw malformedData('profile');
    return mine;
  }

  #wish(change: (wishes: readonly ProfileWish[]) => readonly ProfileWish[]): void {
    this.#write((before) => setWishes(before, change(before.wishes)));
    this.#chat.state.publish();
  }

  #write(change: (before: ProfilesState) => ProfilesState): void {
    const { slice } = this.#profiles;
    slice.write(change(slice.read()));
  }

  #askWhenNeeded(): void {
    if (this.#viewers.keys().length > 0 && !this.#isAsked) void this.refetch();
  }

  /** What was under way when the login before ended was not answered. */
  readonly #askAnew = () => {
    this.#isAsked = false;
    this.#askWhenNeeded();
  };

  readonly #forget = () => {
    this.#isAsked = false;
    this.#queues.clear();
  };
}

/** My own profile, of a store. */
export const myProfileFeature: FeatureDefinition<MyProfileControl> = {
  create: (chat) => new MyProfileControl(chat),
};
