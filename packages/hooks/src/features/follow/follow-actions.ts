import { ChatError, type FollowType } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { malformedData } from '../../problems.js';
import { text } from '../../read-text.js';
import { createWorkQueues, type WorkQueues } from '../../work-queue.js';
import { type FollowWish, setTypes, typeOf } from './follow.store.js';
import { followChecksFeature } from './follow-checks.js';
import { type FollowControl, followFeature } from './follow-control.js';
import { bareEntry } from './follow-entry.js';
import { theyFollow } from './follow-relation.js';

/** Follows people and stops following them. */
export class FollowActions {
  readonly #chat: ChatStore;
  readonly #follow: FollowControl;
  /** What is wanted of one person goes out one after another: the last one counts. */
  readonly #queues: WorkQueues;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#follow = chat.feature(followFeature);
    this.#queues = createWorkQueues(chat.life);
    chat.life.listen({ reset: () => this.#queues.clear() });
  }

  /** Shown at once, and taken back when the service refuses. */
  async change(userID: string, isFollowing: boolean): Promise<void> {
    const { life } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    const wish: FollowWish = { userID, isFollowing };
    this.#wish((wishes) => [...wishes, wish]);
    try {
      await this.#queues.add(userID, () => this.#send(wish));
    } finally {
      this.#wish((wishes) => wishes.filter((one) => one !== wish));
    }
  }

  async #send({ userID, isFollowing }: FollowWish): Promise<void> {
    const { calls, sdk } = this.#chat;
    const askedAt = this.#follow.count;
    const answer: unknown = await calls.call(() =>
      isFollowing ? sdk.followUser([userID]) : sdk.unfollowUser([userID]),
    );
    requireDone(answer);
    const before = typeOf(this.#follow.slice.read(), userID);
    // As a rule the SDK has told of it before it has answered.
    if (!this.#follow.isNewer(userID, askedAt)) this.#tell(userID, isFollowing, before);
    if (before !== undefined) return;
    const type: FollowType = isFollowing ? 2 : 0;
    this.#follow.write((state) => setTypes(state, [[userID, type]]));
    this.#chat.feature(followChecksFeature).askAgain(userID);
  }

  #tell(userID: string, isFollowing: boolean, before: FollowType | undefined): void {
    const entry = isFollowing ? bareEntry(userID) : null;
    this.#follow.tell('following', userID, entry);
    if (before !== undefined && theyFollow(before)) this.#follow.tell('mutual', userID, entry);
  }

  #wish(change: (wishes: readonly FollowWish[]) => readonly FollowWish[]): void {
    this.#follow.write((state) => ({ ...state, wishes: change(state.wishes) }));
    this.#chat.state.publish();
  }
}

/** What can be done about whom I follow, of a store. */
export const followActionsFeature: FeatureDefinition<FollowActions> = {
  create: (chat) => new FollowActions(chat),
};

/** The call is granted also when it was not done for the one person that it is about. */
function requireDone(answer: unknown): void {
  const result: unknown = Array.isArray(answer) ? answer[0] : undefined;
  if (!isRecord(result) || typeof result['resultCode'] !== 'number') {
    throw malformedData('answer about whom I follow');
  }
  const { resultCode: code, resultInfo } = result;
  if (code !== 0) throw new ChatError({ code, message: text(resultInfo) });
}
