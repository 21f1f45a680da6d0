'use client';
import type { ChatError } from '@parlor/sdk';
import { useEffect, useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import type { LoadStatus } from '../../load-status.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import { useSlice } from '../../use-slice.js';
import { type ConversationsOutcome, conversationsFeature } from '../conversations/index.js';
import type { ConversationGroupSnapshot } from './conversation-group-snapshot.js';
import { conversationGroupsFeature } from './conversation-groups-control.js';
import { type GroupActions, groupActionsFeature } from './group-actions.js';
import { talliesFeature } from './tally-groups.js';

/** What {@link useConversationGroups} returns. */
export interface UseConversationGroupsResult {
  /** `loading` until the names are there, or there are known to be none. */
  readonly status: LoadStatus;
  /** In the person's own order, {@link setOrder}; new ones last. */
  readonly groups: readonly ConversationGroupSnapshot[];
  /** Why the names could not be had. Those that were there stay. */
  readonly error: ChatError | null;
  /**
   * Makes a folder with at least one conversation in it; one of this name that is there already gets them. Blanks around
   * the name are left out. Rejects with -1 no name or no conversation, 51011 above 32 bytes, 51010 above 20 folders, 2500
   * none of the conversations is in the list.
   */
  create(name: string, conversationIDs: readonly string[]): Promise<ConversationsOutcome>;
  /** It keeps its place. Rejects with 50002 when there is one of the new name, 51009 no such folder, -1 and 51011 as `create`. */
  rename(oldName: string, newName: string): Promise<void>;
  /** Takes the folder away; what is in it stays in the list. Rejects with 51009: no such folder. */
  remove(name: string): Promise<void>;
  /**
   * Puts conversations into it; those that were in it have succeeded too. Rejects, when all have failed, with the first
   * one's error: 51009 no such folder, 2500 not in the list, 51008 above 1000 in all folders together.
   */
  add(name: string, conversationIDs: readonly string[]): Promise<ConversationsOutcome>;
  /** Takes conversations out of it; those that were not in it have succeeded too. Rejects as `add`. */
  removeFrom(name: string, conversationIDs: readonly string[]): Promise<ConversationsOutcome>;
  /** The order on this device, by the names; kept in the provider's `deviceStorage`. What is not named comes last. */
  setOrder(names: readonly string[]): void;
  /** Asks for the names again. Never rejects: a failure is `error`. */
  refetch(): Promise<void>;
}

/**
 * The folders of the conversation list, and what is in each: the SDK calls them conversation groups. What is in one is
 * `useConversations({ folder: name })`.
 *
 * Actions are shown at once, and taken back when the service refuses; they reject with a ChatError, and may be ignored.
 * Any number of conversations may be given; the service is asked for 100 at a time.
 *
 * Renders again when a name, the order or a number changes, at most once per frame, and at once for the person's own
 * actions. A folder that has not changed stays the same object.
 *
 * Stands on `getConversationGroupList`, `createConversationGroup`, `renameConversationGroup`, `deleteConversationGroup`,
 * `addConversationsToGroup`, `deleteConversationsFromGroup`, CONVERSATION_GROUP_LIST_UPDATED,
 * CONVERSATION_IN_GROUP_UPDATED and CONVERSATION_LIST_UPDATED.
 */
export function useConversationGroups(): UseConversationGroupsResult {
  const chat = useChat();
  const control = chat.feature(conversationGroupsFeature);
  const counts = chat.feature(talliesFeature);
  const conversations = chat.feature(conversationsFeature);
  useEffect(() => control.watch(), [control]);
  const status = useSlice(control.slice, (state) => state.status);
  const error = useSlice(control.slice, (state) => state.error);
  const names = useSlice(control.slice, (state) => state.names);
  const tallies = useSlice(conversations.slice, (state) => counts.of(state.list));
  const actions = useMemo(
    () => ({
      ...actionsOf(chat.feature(groupActionsFeature)),
      setOrder: (order: readonly string[]) => control.setOrder(order),
      refetch: control.refetch,
    }),
    [chat, control],
  );
  return useMemo(() => {
    const groups = names.map((name) => tallies.get(name) ?? counts.empty(name));
    return { status, groups, error, ...actions };
  }, [status, names, tallies, error, counts, actions]);
}

function actionsOf(control: GroupActions) {
  return {
    create: (name: string, conversationIDs: readonly string[]) =>
      mayBeIgnored(control.create(name, conversationIDs)),
    rename: (oldName: string, newName: string) => mayBeIgnored(control.rename(oldName, newName)),
    remove: (name: string) => mayBeIgnored(control.remove(name)),
    add: (name: string, conversationIDs: readonly string[]) =>
      mayBeIgnored(control.move(name, conversationIDs, true)),
    removeFrom: (name: string, conversationIDs: readonly string[]) =>
      mayBeIgnored(control.move(name, conversationIDs, false)),
  };
}
