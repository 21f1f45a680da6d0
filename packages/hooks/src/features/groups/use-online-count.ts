'use client';
import { type ChatError, TYPES } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { own } from '../../own.js';
import { usePageVisible } from '../../use-page-visible.js';
import { useSlice } from '../../use-slice.js';
import { sessionFeature } from '../session/index.js';
import { groupOf, isMemberOf } from './groups.store.js';
import { groupsFeature } from './groups-control.js';
import { NO_COUNT, onlineCountFeature } from './online-count-control.js';

/** What {@link useOnlineCount} returns. */
export interface UseOnlineCountResult {
  /** How many members are online, I among them; `null` while it is not known, and in a group that I am not in. */
  readonly count: number | null;
  /** Why it could not be had: 10007 not in the group, 10010 no such group. A count that was there stays. */
  readonly error: ChatError | null;
}

/**
 * How many members of a group are online.
 *
 * Asked for once a minute, as long as it is shown and the page is visible: the SDK answers from memory for so long. Whoever
 * says something meanwhile is there, and the number is no lower than they are. Of a live room it is asked for as often as the
 * service wants it, and its tips bring the number along. Renders again when the number changes.
 *
 * Stands on `getGroupOnlineMemberCount`, and on MESSAGE_RECEIVED.
 *
 * @param groupID `''` when nothing is to be asked.
 */
export function useOnlineCount(groupID: string): UseOnlineCountResult {
  const chat = useChat();
  const groups = chat.feature(groupsFeature);
  const counts = chat.feature(onlineCountFeature);
  useEffect(() => groups.watch(groupID), [groups, groupID]);
  const userID = useSlice(chat.feature(sessionFeature).slice, ({ state }) => state.userID);
  const isMember = useSlice(groups.slice, (state) => isMemberOf(state, groupID, userID));
  const type = useSlice(groups.slice, (state) => groupOf(state, groupID)?.type);
  const isVisible = usePageVisible();
  const isLiveRoom = type === TYPES.GRP_AVCHATROOM;
  useEffect(
    () => (isMember && isVisible ? counts.watch(groupID, isLiveRoom) : undefined),
    [counts, groupID, isMember, isVisible, isLiveRoom],
  );
  const known = useSlice(counts.slice, (state) => own(state, groupID)) ?? NO_COUNT;
  const { count, error } = isMember ? known : NO_COUNT;
  return useMemo(() => ({ count, error }), [count, error]);
}
