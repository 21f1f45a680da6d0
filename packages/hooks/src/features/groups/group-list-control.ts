import { EVENT, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { failed } from '../../load-status.js';
import { malformedData } from '../../problems.js';
import { createViewerCount } from '../../viewer-count.js';
import type { GroupListState } from './groups.store.js';
import { type GroupsControl, groupsFeature } from './groups-control.js';

/** Asks for the list of my groups while someone looks at it. The groups are kept with those that are asked for singly. */
export class GroupListControl {
  readonly #chat: ChatStore;
  readonly #groups: GroupsControl;
  readonly #viewers = createViewerCount();
  /** Asked for in this login, or since the line was back. */
  #isFresh = false;
  /** How many questions are on their way. */
  #askedCount = 0;
  /** Counts what was told by events: an answer that is older is of no use. */
  #eventCount = 0;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#groups = chat.feature(groupsFeature);
    chat.life.listen({
      ready: this.#startOver,
      reconnect: this.#startOver,
      reset: () => {
        this.#isFresh = false;
      },
    });
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => {
      if (chat.life.isReady && Array.isArray(data)) this.#onEvent();
    });
  }

  /** Someone looks at it; returns what ends that. */
  watch(): () => void {
    const unwatch = this.#viewers.add('');
    this.#askWhenNeeded();
    return unwatch;
  }

  /** Asks for it. A failure is kept in the state. Before ready there is nothing to ask. */
  readonly refetch = async (): Promise<void> => {
    const { life, state } = this.#chat;
    if (!life.isReady) return;
    const { signal } = life;
    this.#isFresh = true;
    this.#askedCount += 1;
    try {
      await this.#ask();
    } catch (thrown) {
      if (!signal.aborted) this.#change(failed(this.#list(), toChatError(thrown)));
    } finally {
      this.#askedCount -= 1;
    }
    state.publish();
  };

  async #ask(): Promise<void> {
    const { calls, sdk } = this.#chat;
    const before = this.#eventCount;
    const answer = await calls.call(() => sdk.getGroupList());
    if (!isRecord(answer) || !Array.isArray(answer.groupList))
      throw malformedData('list of groups');
    if (before === this.#eventCount) this.#groups.setList(answer.groupList);
    const isSyncCompleted = answer.isSyncCompleted === true;
    const now = this.#list();
    const isSame = now.status === 'ready' && !now.error && now.isSyncCompleted === isSyncCompleted;
    if (!isSame) this.#change({ status: 'ready', error: null, isSyncCompleted });
  }

  /** Whether the SDK has all groups now only the answer says. */
  #onEvent(): void {
    this.#eventCount += 1;
    const { status, isSyncCompleted } = this.#list();
    if (status !== 'ready' || isSyncCompleted || this.#askedCount > 0) return;
    this.#isFresh = false;
    this.#askWhenNeeded();
  }

  #list(): GroupListState {
    return this.#groups.slice.read().list;
  }

  #change(list: GroupListState): void {
    const { slice } = this.#groups;
    slice.write({ ...slice.read(), list });
  }

  #askWhenNeeded(): void {
    if (this.#viewers.keys().length > 0 && !this.#isFresh) void this.refetch();
  }

  readonly #startOver = () => {
    this.#isFresh = false;
    this.#askWhenNeeded();
  };
}

/** The list of a store's groups. */
export const groupListFeature: FeatureDefinition<GroupListControl> = {
  create: (chat) => new GroupListControl(chat),
};
