import {
  type ConversationSnapshot,
  useConversationActions,
  useConversationDeletion,
} from '@parlor/hooks';
import type { MessageRemindType, TYPES } from '@parlor/sdk';
import { useMemo } from 'react';
import { ableFor, changedBy, deedOf, type SwitchDeed, type SwitchID } from './conversation-deed.js';
import { takeDeletionPlace } from './deletion-place.js';
import { useList } from './list-context.js';
import { type Telling, useTelling } from './use-telling.js';

/** What can be done with conversations of the list around; each tells what came of it. */
export interface Deeds {
  /** Turns something on, or off where it is on for all of them. Those that cannot have it are left alone. */
  turn(id: SwitchID, conversations: readonly ConversationSnapshot[]): void;
  setRemindType(
    remindType: MessageRemindType,
    conversations: readonly ConversationSnapshot[],
  ): void;
  clear(conversation: ConversationSnapshot): void;
  /** Deletes them with their messages; it can be undone for some seconds. */
  remove(conversations: readonly ConversationSnapshot[]): void;
}

type Actions = ReturnType<typeof useConversationActions>;

/** {@link Deeds}; always the same ones. */
export function useDeeds(): Deeds {
  const tell = useTelling();
  const actions = useConversationActions();
  const deletion = useConversationDeletion();
  const list = useList().actions;
  const { remove, undo } = deletion;
  return useMemo(
    () => ({
      turn: (id, all) => turn(id, all, { tell, actions }),
      setRemindType: (remindType, conversations) =>
        void tell({
          deed: 'notifications',
          conversations: ableFor('notifications', conversations),
          run: (ids) => actions.setRemindType(ids, remindType),
        }),
      clear: (conversation) =>
        void tell({
          deed: 'clear',
          conversations: [conversation],
          run: async () => {
            await actions.clearHistory(conversation.conversationID);
            return undefined;
          },
        }),
      remove(conversations) {
        if (conversations.length === 0) return;
        // What was said before is no longer what happened last.
        list.notice.write(undefined);
        takeDeletionPlace(undo, list);
        remove(conversations.map(({ conversationID }) => conversationID));
      },
    }),
    [tell, actions, remove, undo, list],
  );
}

function turn(
  id: SwitchID,
  all: readonly ConversationSnapshot[],
  { tell, actions }: { tell: Telling; actions: Actions },
): void {
  const conversations = ableFor(id, all);
  const deed = deedOf(id, conversations);
  const run = RUN[deed];
  const reverse = UNDO[deed];
  // What was archived before stays there.
  const changedIDs = changedBy(id, conversations).map(({ conversationID }) => conversationID);
  void tell({
    deed,
    conversations,
    run: (ids) => run(actions, ids),
    ...(reverse && { undo: () => reverse(actions, changedIDs) }),
  });
}

type Run = (actions: Actions, ids: readonly string[]) => ReturnType<Actions['markRead']>;

function marking(mark: number, isSet: boolean): Run {
  return ({ setMark }, ids) => setMark(ids, mark, isSet);
}

const STAR: typeof TYPES.CONV_MARK_TYPE_STAR = 1;
const FOLD: typeof TYPES.CONV_MARK_TYPE_FOLD = 4;
const HIDE: typeof TYPES.CONV_MARK_TYPE_HIDE = 8;

const RUN: Readonly<Record<SwitchDeed, Run>> = {
  read: ({ markRead }, ids) => markRead(ids),
  unread: ({ markUnread }, ids) => markUnread(ids),
  pin: ({ setPinned }, ids) => setPinned(ids, true),
  unpin: ({ setPinned }, ids) => setPinned(ids, false),
  mute: ({ setMuted }, ids) => setMuted(ids, true),
  unmute: ({ setMuted }, ids) => setMuted(ids, false),
  star: marking(STAR, true),
  unstar: marking(STAR, false),
  archive: marking(FOLD, true),
  unarchive: marking(FOLD, false),
  hide: marking(HIDE, true),
  unhide: marking(HIDE, false),
};

/** What takes rows out of sight can be undone from where one is. */
const UNDO: Partial<Record<SwitchDeed, Run>> = {
  archive: marking(FOLD, false),
  unarchive: marking(FOLD, true),
  hide: marking(HIDE, false),
  unhide: marking(HIDE, true),
};
