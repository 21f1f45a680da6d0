import { type Conversation, EVENT } from '@parlor/sdk';
import type { Emitter } from '@parlor/sdk/implementation';
import type { Clock } from '../core/clock.js';
import type { ConversationStore } from './conversation-store.js';
import type { FriendStore } from './friend-store.js';
import type { GroupStore } from './group-store.js';
import { communityOf, type LiveTopic } from './live-topic.js';
import { Throttle } from './throttle.js';

/** How lists are told. */
interface AnnouncerOptions {
  clock: Clock;
  /** Milliseconds between two events of a kind; 0 switches the throttling off. */
  interval: number;
  /** Conversations are told as copies of those that have changed. Not to be throttled. */
  isPartial?: boolean;
}

/** Tells of changed lists, throttled: the data is what is true when the event fires. */
export class Announcer {
  readonly #emitter: Emitter;
  readonly #conversations: ConversationStore;
  readonly #conversationList: Throttle;
  readonly #totalUnread: Throttle;
  readonly #groupList: Throttle;
  readonly #friendList: Throttle;
  #lastTotal = 0;
  /** What the app was last told of each conversation, written out; only where it is told what has changed. */
  #told: ReadonlyMap<string, string> | undefined;
  #changed: Conversation[] = [];

  constructor(
    { clock, interval, isPartial = false }: AnnouncerOptions,
    emitter: Emitter,
    conversations: ConversationStore,
    groups: GroupStore,
    friends: FriendStore,
  ) {
    this.#emitter = emitter;
    this.#conversations = conversations;
    if (isPartial) this.#told = new Map();
    this.#conversationList = new Throttle(clock, interval, () =>
      emitter.emit(EVENT.CONVERSATION_LIST_UPDATED, this.#listed(), {
        isSyncCompleted: conversations.isSyncCompleted,
      }),
    );
    this.#totalUnread = new Throttle(clock, interval, () =>
      emitter.emit(EVENT.TOTAL_UNREAD_MESSAGE_COUNT_UPDATED, conversations.totalUnread()),
    );
    this.#groupList = new Throttle(clock, interval, () =>
      emitter.emit(EVENT.GROUP_LIST_UPDATED, groups.listed()),
    );
    this.#friendList = new Throttle(clock, interval, () =>
      emitter.emit(EVENT.FRIEND_LIST_UPDATED, friends.all()),
    );
  }

  /** The list is sorted anew and told; the total too, if it has changed. */
  conversations(): void {
    this.#conversations.sort();
    this.conversationsUnsorted();
  }

  conversationsUnsorted(): void {
    if (this.#told && !this.#noteChanged(this.#told)) return;
    this.#conversationList.trigger();
    const total = this.#conversations.totalUnread();
    if (total === this.#lastTotal) return;
    this.#lastTotal = total;
    this.#totalUnread.trigger();
  }

  groups(): void {
    this.#groupList.trigger();
  }

  friends(): void {
    this.#friendList.trigger();
  }

  /** A topic that is known here has changed. Not throttled, and always the same object. */
  topic(topic: LiveTopic): void {
    this.#emitter.emit(EVENT.TOPIC_UPDATED, { groupID: communityOf(topic), topic });
  }

  /** What waits is dropped: nobody is logged in any more. */
  cancel(): void {
    this.#conversationList.cancel();
    this.#totalUnread.cancel();
    this.#groupList.cancel();
    this.#friendList.cancel();
    this.#lastTotal = 0;
    this.#changed = [];
    if (this.#told) this.#told = new Map();
  }

  /** What the event of the list carries. */
  #listed(): Conversation[] {
    return this.#told ? this.#changed : this.#conversations.all();
  }

  /** Finds what is not as it was told. Whether there is anything. */
  #noteChanged(told: ReadonlyMap<string, string>): boolean {
    const written = this.#conversations
      .all()
      .map((one) => [one.conversationID, JSON.stringify(one)] as const);
    const changed = written.filter(([conversationID, text]) => told.get(conversationID) !== text);
    this.#told = new Map(written);
    this.#changed = changed.map(([, text]) => JSON.parse(text));
    return changed.length > 0;
  }
}
