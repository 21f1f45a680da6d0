import { ChatError, EVENT, type Message, TYPES, toChatError } from '@parlor/sdk';
import type { ChatStore, FeatureDefinition } from '../../chat-store.js';
import { isRecord } from '../../is-record.js';
import { JoinedGroups } from '../../joined-groups.js';
import { malformedData } from '../../problems.js';
import type { Slice } from '../../state-store.js';
import { readGroup } from '../groups/index.js';
import {
  changeRoom,
  initialLiveRooms,
  type LiveRoomState,
  type RoomState,
  roomOf,
} from './live-room.store.js';
import { readRoomEnd } from './room-end.js';
import type { RoomFeed } from './room-feed.js';
import { RoomFeeds } from './room-feeds.js';
import { RoomSending } from './room-sending.js';
import { RoomService } from './room-service.js';
import { type Rooms, roomsFeature } from './rooms.js';

/** Milliseconds after which the SDK trusts its memory no longer by which I seem to be in a room, and a second more. */
const LONGEST_MEMORY = 31_000;

/** Is in the rooms that are looked at, as long as they are, and shows what is said there. */
export class LiveRoomControl {
  readonly slice: Slice<LiveRoomState>;
  readonly feeds: RoomFeeds;
  readonly #chat: ChatStore;
  readonly #rooms: Rooms;
  readonly #service: RoomService;
  readonly #sending: RoomSending;
  readonly #joined = new JoinedGroups();
  /** Rooms that somebody who looks wants to be in. */
  readonly #wanted = new Set<string>();
  readonly #entering = new Map<string, Promise<void>>();
  #stopDoubting: (() => void) | undefined;

  constructor(chat: ChatStore) {
    this.#chat = chat;
    this.#rooms = chat.feature(roomsFeature);
    this.#service = new RoomService(chat);
    this.slice = chat.state.slice('live-room', initialLiveRooms);
    this.feeds = new RoomFeeds(
      chat,
      (groupID) => this.#wanted.has(groupID),
      (groupID) => this.#isComingIn(groupID),
    );
    this.#sending = new RoomSending(chat, this.feeds);
    chat.life.listen({ ready: this.#begin, reconnect: this.#doubt, reset: this.#forget });
    chat.events.listen(EVENT.GROUP_LIST_UPDATED, ({ data }) => this.#onGroups(data));
    chat.events.listen(EVENT.MESSAGE_RECEIVED, ({ data }) => this.#onMessages(data));
  }

  /** Someone looks at a room, and may want to be in it as soon as that is possible; returns what ends that. */
  watch(feed: RoomFeed, isWanted: boolean): () => void {
    const { groupID } = feed;
    const forget = this.feeds.add(feed);
    if (isWanted && groupID) this.#want(groupID);
    return () => {
      forget();
      // StrictMode and a changed key unmount and mount again within one commit. Later, the provider may be gone too.
      queueMicrotask(() => this.#leaveUnseen(groupID));
    };
  }

  /** Goes in. Resolves when the service has me in. */
  async join(groupID: string): Promise<void> {
    const { life } = this.#chat;
    if (!life.isReady) throw life.notReadyError();
    this.#wanted.add(groupID);
    await this.#enter(groupID);
  }

  /** Goes out, for all who look at the room. */
  async leave(groupID: string): Promise<void> {
    this.#wanted.delete(groupID);
    // Who comes back before that has ended goes in anew.
    this.#entering.delete(groupID);
    this.#change(groupID, { status: 'left', end: null, error: null });
    this.#chat.state.publish();
    await this.#rooms.leave(groupID);
  }

  /** Says something. Shown at once, and taken back when it is refused. */
  async send(groupID: string, text: string): Promise<void> {
    await this.#sending.send(groupID, text, () => this.#comeBack(groupID));
  }

  async #comeBack(groupID: string): Promise<void> {
    if (!this.#wanted.has(groupID)) return;
    const { signal } = this.#chat.life;
    try {
      await this.#rooms.renew(groupID);
    } catch (thrown) {
      if (!signal.aborted && this.#wanted.has(groupID)) this.#fail(groupID, thrown);
      throw thrown;
    }
  }

  #want(groupID: string): void {
    if (this.#wanted.has(groupID) && this.#room(groupID).status !== 'error') return;
    this.#wanted.add(groupID);
    this.#enterByItself(groupID);
  }

  #enterByItself(groupID: string): void {
    if (this.#chat.life.isReady) this.#enter(groupID).catch(() => undefined);
    else this.#change(groupID, { status: 'joining', end: null, error: null });
  }

  /** Two at the same time are one. */
  #enter(groupID: string): Promise<void> {
    const underWay = this.#entering.get(groupID);
    if (underWay) return underWay;
    const isCurrent = () => this.#entering.get(groupID) === entering;
    const entering: Promise<void> = this.#goIn(groupID, isCurrent).finally(() => {
      if (isCurrent()) this.#entering.delete(groupID);
    });
    this.#entering.set(groupID, entering);
    return entering;
  }

  /** @param isCurrent whether it is still this way in that counts: who has gone out and come back is on another. */
  async #goIn(groupID: string, isCurrent: () => boolean): Promise<void> {
    const { life, state } = this.#chat;
    const { signal } = life;
    const counts = () => !signal.aborted && isCurrent() && this.#wanted.has(groupID);
    this.#change(groupID, { status: 'joining', end: null, error: null });
    state.publish();
    try {
      await this.#describe(groupID);
      await this.#rooms.enter(groupID);
      if (!signal.aborted) this.#joined.enter(groupID);
      if (counts()) this.#change(groupID, { status: 'joined' });
    } catch (thrown) {
      // Who has gone out meanwhile is not told that it was in vain.
      if (counts()) this.#fail(groupID, thrown);
      throw thrown;
    } finally {
      state.publish();
    }
  }

  /** Of a live room anybody is told what it is. Other groups are not joined: to look at one must not make a member. */
  async #describe(groupID: string): Promise<void> {
    const live = await this.#service.group(groupID);
    const group = readGroup(live, this.#room(groupID).group);
    if (!group) throw malformedData('group');
    if (group.type !== TYPES.GRP_AVCHATROOM) {
      throw new ChatError({ code: -1, message: 'This group is no live room.' });
    }
    this.#change(groupID, { group });
  }

  /** What fails only for a moment is still wished, and tried again when there is a line. */
  #fail(groupID: string, thrown: unknown): void {
    const error = toChatError(thrown);
    if (!error.retryable) this.#wanted.delete(groupID);
    this.#change(groupID, { status: 'error', error });
  }

  #isComingIn(groupID: string): boolean {
    return this.#room(groupID).status === 'joining' || this.#rooms.isBeingRenewed(groupID);
  }

  #leaveUnseen(groupID: string): void {
    if (this.feeds.has(groupID) || !this.#wanted.has(groupID)) return;
    this.leave(groupID).catch((thrown: unknown) => {
      if (this.#chat.life.isReady) this.#chat.problems.report(thrown);
    });
  }

  #onGroups(list: readonly unknown[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    for (const live of list) this.#onGroup(live);
    for (const groupID of this.#joined.update(list)) {
      if (this.#rooms.isBeingRenewed(groupID) || this.#room(groupID).status !== 'joined') continue;
      // Another room was joined, or the notice that comes next says why.
      this.#wanted.delete(groupID);
      this.#change(groupID, { status: 'left' });
    }
  }

  /** What is malformed in it is reported where groups are kept. */
  #onGroup(live: unknown): void {
    const groupID = isRecord(live) ? live['groupID'] : undefined;
    if (typeof groupID !== 'string' || !Object.hasOwn(this.slice.read().rooms, groupID)) return;
    const { group: before } = this.#room(groupID);
    const group = readGroup(live, before);
    if (group && group !== before) this.#change(groupID, { group });
  }

  #onMessages(list: readonly Message[]): void {
    if (!this.#chat.life.isReady || !Array.isArray(list)) return;
    for (const live of list) {
      const ended = readRoomEnd(live);
      if (!ended || !Object.hasOwn(this.slice.read().rooms, ended.groupID)) continue;
      this.#wanted.delete(ended.groupID);
      this.#change(ended.groupID, { status: 'left', end: ended.end, error: null });
    }
  }

  #room(groupID: string): RoomState {
    return roomOf(this.slice.read(), groupID);
  }

  #change(groupID: string, changes: Partial<RoomState>): void {
    this.slice.write(changeRoom(this.slice.read(), groupID, changes));
  }

  /** The SDK is in no room after a login. */
  readonly #begin = () => {
    this.#joined.clear();
    this.#entering.clear();
    for (const groupID of this.#wanted) this.#enterByItself(groupID);
  };

  /** While there was no line the service may have let me go; the SDK does not know, and asks only after a while. */
  readonly #doubt = () => {
    const { epoch } = this.#chat.life;
    this.#confirmAll();
    this.#stopDoubting?.();
    this.#stopDoubting = this.#chat.pace.after(LONGEST_MEMORY, () => {
      if (epoch === this.#chat.life.epoch) this.#confirmAll();
    });
  };

  #confirmAll(): void {
    for (const groupID of this.#wanted) {
      const { status } = this.#room(groupID);
      if (status === 'joined') void this.#confirm(groupID);
      if (status === 'error') this.#enterByItself(groupID);
    }
  }

  async #confirm(groupID: string): Promise<void> {
    const { signal } = this.#chat.life;
    try {
      await this.#rooms.confirm(groupID);
    } catch (thrown) {
      if (!signal.aborted && this.#wanted.has(groupID)) this.#fail(groupID, thrown);
    }
  }

  readonly #forget = () => {
    this.#stopDoubting?.();
    this.#joined.clear();
    this.#entering.clear();
    this.feeds.clear();
    for (const groupID of this.#wanted) this.#change(groupID, { status: 'joining' });
  };
}

/** The live rooms that are looked at in a store. */
export const liveRoomFeature: FeatureDefinition<LiveRoomControl> = {
  create: (chat) => new LiveRoomControl(chat),
};
