'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { type GroupSnapshot, useOnlineCount } from '../groups/index.js';
import type { MessageSnapshot } from '../messages/index.js';
import { type LiveRoomStatus, roomOf } from './live-room.store.js';
import { liveRoomFeature } from './live-room-control.js';
import type { RoomEnd } from './room-end.js';
import { RoomFeed } from './room-feed.js';

/** How a room is to be looked at. */
export interface LiveRoomOptions {
  /** How many messages are kept, 200 when left out: those before are gone, since a live room has no history. */
  readonly messageCount?: number;
  /** How many messages a second are shown at most, 20 when left out: of more, some that are spread over the second. */
  readonly sampleAbove?: number;
  /** Whether the room is joined as soon as it is looked at; `true` when left out. */
  readonly autoJoin?: boolean;
}

/** What {@link useLiveRoom} returns. */
export interface UseLiveRoomResult {
  /**
   * - `idle`: it was not to be joined yet;
   * - `joining`, also while the session is not ready;
   * - `joined`;
   * - `left`: by my own wish, or as `end` says; or because another room was joined, or I left in another tab;
   * - `error`: it could not be joined.
   */
  readonly status: LiveRoomStatus;
  /** What the room is; `undefined` while it is not known. */
  readonly group: GroupSnapshot | undefined;
  /**
   * What was seen here since it is looked at, oldest first, `messageCount` at most; with tips, and with my own from the
   * moment they are on their way; before them what was said last, where the app has bought that. What the app's server
   * says to all rooms has `isBroadcastMessage`. Texts, names and URLs in it are untrusted.
   */
  readonly messages: readonly MessageSnapshot[];
  /**
   * How many were not shown since more than `sampleAbove` came within a second. My own are always shown, and those that
   * mention me or everybody.
   */
  readonly dropped: number;
  /** How many people are there, as the service counts; `null` while it is not known. */
  readonly onlineCount: number | null;
  /**
   * Why it could not be joined: 10007 banned, 10010 no such room, 10014 full, -17 the service has let me go, and the SDK
   * does not let me in again before the next login.
   */
  readonly error: ChatError | null;
  /** How the room has ended for me: dismissed for all, or I was removed or banned; `null` otherwise. */
  readonly end: RoomEnd | null;
  /**
   * Goes in; to be called again after `left` or `error`. Rejects with a ChatError as `error` says, or with why the session
   * is not ready. May be ignored.
   */
  join(): Promise<void>;
  /**
   * Goes out, wherever in the app the room is looked at; while its seats are looked at, when they are no more. Whoever owns
   * the room cannot leave it: for them it is only shown as left. Rejects with a ChatError. May be ignored.
   */
  leave(): Promise<void>;
  /**
   * Says something, at most 12 KB. Shown at once with its `sendState`, and taken back when it is refused. Rejects with a
   * ChatError: -1 an empty text, 2101 not in the room, 10017 muted, 80001 refused by moderation, 80002 too long, 2801
   * without an answer. May be ignored.
   */
  send(text: string): Promise<void>;
}

/** How much is shown when nothing else is said. */
const MESSAGES = 200;
const A_SECOND = 20;

/**
 * A live room (`AVChatRoom`) by its groupID (not its conversationID): in it as long as it is looked at, whatever happens
 * to the line and the login. An SDK instance is in one live room at a time: who joins a second has left the first, unless
 * the SDK was created with `unlimitedAVChatRoom`. Components that look at the same room share one stay; the last one that
 * goes ends it.
 *
 * A live room keeps nothing: there are the messages that came while this component looked, and up to 20 of the last day
 * where the app has bought the history of live rooms. However many come, React is
 * told once per frame, memory stays within `messageCount`, and most of a crowd's messages are only counted. After a break
 * that was too long for the service the room is left and joined anew.
 *
 * Renders again when something is said here, or the room or my being in it changes, at most once per frame, and for no
 * other one.
 *
 * Stands on `joinGroup`, `quitGroup`, `getGroupProfile`, `getGroupAttributes` (to learn whether I am in),
 * `getGroupOnlineMemberCount`, `createTextMessage`, `sendMessage`, MESSAGE_RECEIVED, MESSAGE_MODIFIED, MESSAGE_REVOKED and
 * GROUP_LIST_UPDATED.
 */
export function useLiveRoom(groupID: string, options: LiveRoomOptions = {}): UseLiveRoomResult {
  const control = useChat().feature(liveRoomFeature);
  const { autoJoin = true } = options;
  const messageCount = wholeNumber(options.messageCount ?? MESSAGES, 1);
  const sampleAbove = wholeNumber(options.sampleAbove ?? A_SECOND, 0);
  // Not anew for other options: what was seen would be gone.
  const feed = useMemo(
    () => ({
      control,
      feed: new RoomFeed(groupID, { messageCount: MESSAGES, sampleAbove: A_SECOND }),
    }),
    [control, groupID],
  ).feed;
  useEffect(
    () => control.feeds.limit(feed, { messageCount, sampleAbove }),
    [control, feed, messageCount, sampleAbove],
  );
  useEffect(() => control.watch(feed, autoJoin), [control, feed, autoJoin]);
  const room = useSlice(control.slice, (state) => roomOf(state, groupID));
  const { messages, dropped } = useSlice(control.feeds.slice, (moment) => feed.show(moment));
  const isJoined = room.status === 'joined';
  const { count } = useOnlineCount(isJoined ? groupID : '');
  const onlineCount = isJoined ? count : null;
  const actions = useMemo(
    () => ({
      join: () => mayBeIgnored(control.join(groupID)),
      leave: () => mayBeIgnored(control.leave(groupID)),
      send: (text: string) => mayBeIgnored(control.send(groupID, text)),
    }),
    [control, groupID],
  );
  return useMemo(
    () => ({ ...room, messages, dropped, onlineCount, ...actions }),
    [room, messages, dropped, onlineCount, actions],
  );
}

function wholeNumber(value: number, least: number): number {
  return Number.isNaN(value) ? least : Math.max(least, Math.floor(value));
}
