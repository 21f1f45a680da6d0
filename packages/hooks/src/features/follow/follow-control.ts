import { EVENT, type FollowListChange } from '@parlor/sdk';
import type { InfiniteData, QueryState } from '@tanstack/react-query';
import { type CallPace, createCallPace } from '../../call-pace.js';
import { type ChatQueries, queriesFeature } from '../../chat-queries.js';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isName } from '../../read-text.js';
import type { Slice } from '../../state-store.js';
import { addNews, dropNews, type FollowState, initialFollow } from './follow.store.js';
import { bareEntry, type FollowEntry, readEntry } from './follow-entry.js';
import type { FollowPage } from './follow-list.js';
import type { FollowList } from './follow-relation.js';

const LISTS = ['followers', 'following', 'mutual'] as const satisfies readonly FollowList[];

/** When more was told of a list it is asked for again, so that what was told before need not be kept. */
const MOST_NEWS = 500;

/** Of so many people it is known when they were told of last. */
const MOST_NOTED = 10_000;

/** How often counts are asked for again when they have changed; milliseconds between. */
const COUNTS_LIMIT = { calls: 20, milliseconds: 5000, gap: 1000 };

/** Keeps what the service tells of followers. */
export class FollowControl {
  readonly slice: Slice<FollowState>;
  readonly #chat: ChatStore;
  readonly #queries: ChatQueries;
  readonly #counts: CallPace;
  #count = 0;
  /** By list, how much had been told of when it was asked for again because of that. */
  readonly #askedAgainAt = new Map<FollowList, number>();
  /** By userID, how much had been told of when they were told of last; who was told of last comes last. */
  readonly #toldAt = new Map<string, number>();

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.slice = chat.state.slice('follow', initialFollow);
    this.#queries = chat.feature(queriesFeature);
    this.#counts = createCallPace(chat.pace, COUNTS_LIMIT, () =>
      this.#queries.invalidate('follow-counts'),
    );
    chat.life.listen({
      // The queries of another login are other ones.
      ready: () => {
        for (const list of LISTS) this.#drop(list, Number.POSITIVE_INFINITY);
      },
      reconnect: () => {
        for (const list of LISTS) this.#queries.invalidate('follow-list', list);
        this.#counts.request();
      },
      reset: () => {
        this.#toldAt.clear();
        this.#askedAgainAt.clear();
      },
    });
    chat.events.listen(EVENT.MY_FOLLOWERS_LIST_UPDATED, ({ data }) =>
      this.#onEvent('followers', data),
    );
    chat.events.listen(EVENT.MY_FOLLOWING_LIST_UPDATED, ({ data }) =>
      this.#onEvent('following', data),
    );
    chat.events.listen(EVENT.MUTUAL_FOLLOWERS_LIST_UPDATED, ({ data }) =>
      this.#onEvent('mutual', data),
    );
  }

  /** How much was told so far: to be noted before something is asked. */
  get count(): number {
    return this.#count;
  }

  /** Whether something was told of a person since then. */
  isNewer(userID: string, askedAt: number): boolean {
    return (this.#toldAt.get(userID) ?? 0) > askedAt;
  }

  /** Somebody has come to a list of mine, or, without an entry, has left it. */
  tell(list: FollowList, userID: string, entry: FollowEntry | null): void {
    this.#count += 1;
    this.#note(userID);
    this.write((state) => addNews(state, list, userID, { count: this.#count, entry }));
    this.#counts.request();
    if (this.#size(list) > MOST_NEWS) this.#bound(list);
  }

  write(change: (state: FollowState) => FollowState): void {
    this.slice.write(change(this.slice.read()));
  }

  #onEvent(list: FollowList, { isAdd, userInfoList }: FollowListChange): void {
    if (!this.#chat.life.isReady) return;
    if (!Array.isArray(userInfoList)) throw new TypeError('Not a list');
    for (const info of userInfoList) {
      const entry = readInfo(info);
      if (entry) this.tell(list, entry.userID, isAdd === true ? entry : null);
      else this.#chat.problems.malformed('follower');
    }
  }

  /** Who was told of long ago is not newer than any question that is still open. */
  #note(userID: string): void {
    this.#toldAt.delete(userID);
    this.#toldAt.set(userID, this.#count);
    const [oldest] = this.#toldAt.keys();
    if (this.#toldAt.size > MOST_NOTED && oldest !== undefined) this.#toldAt.delete(oldest);
  }

  /**
   * What was told before the pages that are kept were asked for is dropped; nothing that is newer, so that who is shown
   * stays while it is asked, and when that fails. Then it is asked once more when as much was told again.
   */
  #bound(list: FollowList): void {
    const kept = this.#queries.kept<InfiniteData<FollowPage>>('follow-list', list);
    this.#drop(list, Math.min(...kept.map(askedAtOf)));
    const before = this.#askedAgainAt.get(list) ?? Number.NEGATIVE_INFINITY;
    if (this.#size(list) <= MOST_NEWS || this.#count - before < MOST_NEWS) return;
    this.#askedAgainAt.set(list, this.#count);
    this.#queries.invalidate('follow-list', list);
  }

  #drop(list: FollowList, until: number): void {
    this.write((state) => dropNews(state, list, until));
  }

  #size(list: FollowList): number {
    return this.slice.read().news[list].size;
  }
}

/** What is told of the followers of a store. */
export const followFeature: FeatureDefinition<FollowControl> = {
  create: (chat) => new FollowControl(chat),
};

/** How much had been told of when the first page was asked for. */
function askedAtOf({ data, fetchStatus }: QueryState<InfiniteData<FollowPage>>): number {
  const [first] = data?.pages ?? [];
  if (first) return first.askedAt;
  return fetchStatus === 'idle' ? Number.POSITIVE_INFINITY : 0;
}

/** Of who has come the SDK tells what is known, of who has left the userID alone. */
function readInfo(info: unknown): FollowEntry | undefined {
  return isName(info) ? bareEntry(info) : readEntry(info);
}
