import { EVENT } from '@parlor/sdk';
import type { Clock } from '../core/clock.js';
import type { ConversationStore } from './conversation-store.js';
import type { Emitter } from './emitter.js';
import type { GroupStore } from './group-store.js';
import { Throttle } from './throttle.js';

/** Tells of changed lists, throttled: the data is what is true when the event fires. */
export class Announcer {
  readonly #conversations: ConversationStore;
  readonly #conversationList: Throttle;
  readonly #totalUnread: Throttle;
  readonly #groupList: Throttle;
  #lastTotal = 0;

  constructor(
    { clock, interval }: { clock: Clock; interval: number },
    emitter: Emitter,
    conversations: ConversationStore,
    groups: GroupStore,
  ) {
    this.#conversations = conversations;
    this.#conversationList = new Throttle(clock, interval, () =>
      emitter.emit(EVENT.CONVERSATION_LIST_UPDATED, conversations.all(), {
        isSyncCompleted: conversations.isSyncCompleted,
      }),
    );
    this.#totalUnread = new Throttle(clock, interval, () =>
      emitter.emit(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, conversations.totalUnread()),
    );
    this.#groupList = new Throttle(clock, interval, () =>
      emitter.emit(EVENT.GROUP_LIST_UPDATED, groups.listed()),
    );
  }

  /** The list is sorted anew and told; the total too, if it has changed. */
  conversations(): void {
    this.#conversations.sort();
    this.conversationsUnsorted();
  }

  conversationsUnsorted(): void {
    this.#conversationList.trigger();
    const total = this.#conversations.totalUnread();
    if (total === this.#lastTotal) return;
    this.#lastTotal = total;
    this.#totalUnread.trigger();
  }

  groups(): void {
    this.#groupList.trigger();
  }

  /** What waits is dropped: nobody is logged in any more. */
  cancel(): void {
    this.#conversationList.cancel();
    this.#totalUnread.cancel();
    this.#groupList.cancel();
    this.#lastTotal = 0;
  }
}
