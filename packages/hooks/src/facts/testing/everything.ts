import {
  useConversation,
  useConversations,
  useGroup,
  useGroupActions,
  useGroupMembers,
  useMessage,
  useMessages,
  useMyProfile,
  useReactions,
  useReactionUsers,
  useSeats,
  useSendMessage,
  useSession,
  useTotalUnread,
  useUserProfile,
} from '../../index.js';

/** What all hooks say at once. */
export type Everything = ReturnType<typeof useEverything>;

/** All hooks: on the conversation with Ben, the group "tea", and one message. */
export function useEverything(messageID = 'any') {
  return {
    session: useSession(),
    list: useConversations(),
    total: useTotalUnread(),
    conversation: useConversation('C2Cben'),
    thread: useMessages('C2Cben'),
    groupThread: useMessages('GROUPtea'),
    message: useMessage('C2Cben', messageID),
    send: useSendMessage('C2Cben'),
    group: useGroup('tea'),
    members: useGroupMembers('tea'),
    groupActions: useGroupActions(),
    me: useMyProfile(),
    profile: useUserProfile('ben'),
    reactions: useReactions(messageID),
    reactionUsers: useReactionUsers(messageID, 'smile'),
    seats: useSeats('tea'),
  };
}

/** A hook: all of them, on the first message of the thread as soon as there is one. */
export function everythingShown(): () => Everything {
  const seen = { messageID: '' };
  return function useEverythingShown() {
    const it = useEverything(seen.messageID);
    seen.messageID = it.thread.messages[0]?.ID ?? '';
    return it;
  };
}

/** Whether all that was asked for is there. */
export function isAllThere(it: Everything): boolean {
  const statuses = [it.list, it.conversation, it.thread, it.groupThread, it.group, it.members];
  return (
    [...statuses, it.reactions, it.seats].every(({ status }) => status === 'ready') &&
    it.list.isSyncCompleted &&
    it.me.profile !== undefined &&
    it.profile !== undefined
  );
}

/** Everything that can be done, by its name. */
export function actionsOf(it: Everything): Readonly<Record<string, () => Promise<unknown>>> {
  return {
    markRead: () => it.conversation.markRead(),
    setPinned: () => it.conversation.setPinned(true),
    sendText: () => it.send.sendText('hello'),
    sendMention: () => it.send.sendText('hello', { atUserList: ['ben'] }),
    sendCustom: () => it.send.sendCustom({ data: 'd' }),
    sendFace: () => it.send.sendFace({ index: 1, data: 'smile' }),
    resend: () => it.send.resend('any'),
    createGroup: () => it.groupActions.createGroup({ name: 'New', type: 'Public' }),
    joinGroup: () => it.groupActions.joinGroup({ groupID: 'cake' }),
    quit: () => it.group.quit(),
    dismiss: () => it.group.dismiss(),
    updateProfile: () => it.me.update({ nick: 'Anna' }),
    addReaction: () => it.reactions.add('smile'),
    removeReaction: () => it.reactions.remove('smile'),
    toggleReaction: () => it.reactions.toggle('smile'),
    openSeats: () => it.seats.open(),
    takeSeat: () => it.seats.take(1),
    leaveSeat: () => it.seats.leave(),
    moveSeat: () => it.seats.move(2),
  };
}

/** What asks for more, and says in the state what went wrong. */
export function questionsOf(it: Everything): readonly (() => Promise<void>)[] {
  return [
    it.list.refetch,
    it.thread.refetch,
    it.thread.loadOlder,
    it.members.loadMore,
    it.reactionUsers.loadMore,
  ];
}
