import { EVENT, groupConversationID, type Message, TYPES } from '@parlor/sdk';
import { isSeatStep } from '../../about-seat.js';
import type { ChatStore } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import type { Slice } from '../../state-store.js';
import {
  applyRevocation,
  isStored,
  type MessageSnapshot,
  messagesFeature,
  readMessage,
  readRevocation,
} from '../messages/index.js';
import type { FeedLimits, RoomFeed } from './room-feed.js';

/** How a message that is shown changes. */
type Change = (shown: MessageSnapshot) => MessageSnapshot;

/** Brings what is said in rooms to those who look at them. */
export class RoomFeeds {
  /** Counts what there is to be told: React reads it once a frame, and then the feeds that have changed. */
  readonly slice: Slice<number>;
  readonly #chat: ChatStore;
  readonly #isAttended: (groupID: string) => boolean;
  readonly #isComingIn: (groupID: string) => boolean;
  readonly #feeds = new Set<RoomFeed>();
  #moment = 0;

  /**
   * @param isAttended whether what is said in a room is to be heard: the SDK may be in it longer than is wished.
   * @param isComingIn whether a room is being joined: what is told meanwhile may be what was said before.
   */
  constructor(
    chat: ChatStore,
    isAttended: (groupID: string) => boolean,
    isComingIn: (groupID: string) => boolean,
  ) {
    this.#chat = chat;
    this.#isAttended = isAttended;
    this.#isComingIn = isComingIn;
    this.slice = chat.state.slice('live-room-feeds', 0);
    const messages = chat.feature(messagesFeature);
    messages.onNoted((message) => this.#replace(message));
    messages.onSent((message) => this.put(message));
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#receive(data));
    chat.events.listen(EVENT.MESSAGE_MODIFIED, ({ data }) => this.#modify(data));
    chat.events.listen(EVENT.MESSAGE_REVOKED, ({ data }) => this.#revoke(data));
  }

  /** Somebody looks; returns what ends that. */
  add(feed: RoomFeed): () => void {
    this.#feeds.add(feed);
    return () => void this.#feeds.delete(feed);
  }

  /** From now on so much is shown there. */
  limit(feed: RoomFeed, limits: FeedLimits): void {
    if (feed.limit(limits)) this.#tell();
  }

  /** Whether somebody looks at the room. */
  has(groupID: string): boolean {
    return [...this.#feeds].some((feed) => feed.groupID === groupID);
  }

  /** Shows a message everywhere, whatever else is said at the time. */
  put(message: MessageSnapshot): void {
    for (const feed of this.#feedsFor(message)) feed.put(message);
    this.#tell();
  }

  /** Takes a message away everywhere. */
  remove(messageID: string): void {
    for (const feed of this.#feeds) feed.remove(messageID);
    this.#tell();
  }

  /** All is somebody else's now. */
  clear(): void {
    for (const feed of this.#feeds) feed.clear();
    this.#tell();
  }

  /** What is malformed is reported where the threads are kept. */
  #receive(list: readonly Message[]): void {
    const { life, pace } = this.#chat;
    if (!life.isReady || this.#feeds.size === 0) return;
    const now = pace.now();
    for (const live of list.filter((one) => !isSeatStep(one))) {
      // To read a message costs more than all else, and most of a crowd's are not shown.
      let read: MessageSnapshot | undefined;
      for (const feed of this.#feedsFor(live)) {
        if (!this.#isAttended(feed.groupID)) continue;
        if (!this.#isAlwaysShown(live, feed) && !feed.admits(now)) continue;
        read ??= readMessage(inRoom(live, feed));
        if (read) feed.put(read);
      }
    }
    this.#tell();
  }

  /** What was said before comes all at once, and is no crowd's; what is said to all rooms is rare, and meant for all. */
  #isAlwaysShown(live: Message, { groupID }: RoomFeed): boolean {
    return live.isBroadcastMessage || this.#isComingIn(groupID) || this.#concernsMe(live);
  }

  /** My own from elsewhere, and those that mention me. */
  #concernsMe({ flow, atUserList }: Message): boolean {
    if (flow === 'out') return true;
    const mentioned: readonly unknown[] = Array.isArray(atUserList) ? atUserList : [];
    return mentioned.includes(this.#chat.life.userID) || mentioned.includes(TYPES.MSG_AT_ALL);
  }

  /** What is told to all rooms is said in each of them. */
  #feedsFor(message: Pick<Message, 'conversationID' | 'isBroadcastMessage'>): readonly RoomFeed[] {
    if (!isRecord(message)) return [];
    const { conversationID, isBroadcastMessage } = message;
    return [...this.#feeds].filter(
      ({ groupID }) =>
        isBroadcastMessage === true || groupConversationID(groupID) === conversationID,
    );
  }

  #modify(list: readonly Message[]): void {
    if (!this.#chat.life.isReady || this.#feeds.size === 0) return;
    for (const live of list) {
      const changed = this.#feedsFor(live).length > 0 ? readMessage(live) : undefined;
      if (changed) this.#replace(changed);
    }
  }

  #revoke(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || this.#feeds.size === 0) return;
    for (const item of list) {
      const revoked = readRevocation(item);
      if (!revoked) continue;
      const { conversationID, ID, sequence, revocation } = revoked;
      // Where it has no ID, the number names it.
      const isMeant = (shown: MessageSnapshot) =>
        ID ? shown.ID === ID : isStored(shown) && shown.sequence === sequence;
      this.#amend(conversationID, isMeant, (shown) => applyRevocation(shown, revocation));
    }
  }

  #replace(message: MessageSnapshot): void {
    const isMeant = ({ ID }: MessageSnapshot) => ID === message.ID;
    this.#amend(message.conversationID, isMeant, () => message);
  }

  #amend(
    conversationID: string,
    isMeant: (shown: MessageSnapshot) => boolean,
    change: Change,
  ): void {
    for (const feed of this.#feeds) {
      if (groupConversationID(feed.groupID) === conversationID) feed.amend(isMeant, change);
    }
    this.#tell();
  }

  /** Unchanged feeds show the same. */
  #tell(): void {
    if (this.#feeds.size === 0) return;
    this.#moment += 1;
    this.slice.write(this.#moment);
  }
}

/** What is said to all rooms has no conversation of its own: it is shown as said in the room that is looked at. */
function inRoom(live: Message, { groupID }: RoomFeed): Message {
  if (!live.isBroadcastMessage) return live;
  return { ...live, to: groupID, conversationID: groupConversationID(groupID) };
}
