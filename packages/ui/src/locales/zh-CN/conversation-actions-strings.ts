import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: '标为已读',
  unread: '标为未读',
  pin: '置顶',
  unpin: '取消置顶',
  mute: '消息免打扰',
  unmute: '取消免打扰',
  notifications: '消息提醒',
  star: '标星',
  unstar: '取消标星',
  archive: '归档',
  unarchive: '取消归档',
  hide: '隐藏',
  unhide: '取消隐藏',
  folder: '分组',
  unfolder: '分组',
  clear: '清空聊天记录',
  delete: '删除',
};

const SWIPE: Readonly<Record<ConversationDeed, string>> = {
  ...DO,
  read: '已读',
  unread: '未读',
  mute: '免打扰',
  unmute: '取消免打扰',
  notifications: '提醒',
  clear: '清空',
};

const DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `已将 ${what} 标为已读`,
  unread: (what) => `已将 ${what} 标为未读`,
  pin: (what) => `已置顶 ${what}`,
  unpin: (what) => `已取消置顶 ${what}`,
  mute: (what) => `已将 ${what} 设为免打扰`,
  unmute: (what) => `已取消 ${what} 的免打扰`,
  notifications: (what) => `已修改 ${what} 的消息提醒`,
  star: (what) => `已为 ${what} 标星`,
  unstar: (what) => `已取消 ${what} 的标星`,
  archive: (what) => `已归档 ${what}`,
  unarchive: (what) => `已取消归档 ${what}`,
  hide: (what) => `已隐藏 ${what}`,
  unhide: (what) => `已取消隐藏 ${what}`,
  folder: (what) => `已将 ${what} 移入分组`,
  unfolder: (what) => `已将 ${what} 移出分组`,
  clear: (what) => `已清空 ${what} 的聊天记录`,
  delete: (what) => `已删除 ${what}`,
};

const NOT_DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `未能将 ${what} 标为已读。`,
  unread: (what) => `未能将 ${what} 标为未读。`,
  pin: (what) => `未能置顶 ${what}。`,
  unpin: (what) => `未能取消置顶 ${what}。`,
  mute: (what) => `未能将 ${what} 设为免打扰。`,
  unmute: (what) => `未能取消 ${what} 的免打扰。`,
  notifications: (what) => `未能修改 ${what} 的消息提醒。`,
  star: (what) => `未能为 ${what} 标星。`,
  unstar: (what) => `未能取消 ${what} 的标星。`,
  archive: (what) => `未能归档 ${what}。`,
  unarchive: (what) => `未能取消归档 ${what}。`,
  hide: (what) => `未能隐藏 ${what}。`,
  unhide: (what) => `未能取消隐藏 ${what}。`,
  folder: (what) => `未能将 ${what} 移入分组。`,
  unfolder: (what) => `未能将 ${what} 移出分组。`,
  clear: (what) => `未能清空 ${what} 的聊天记录。`,
  delete: (what) => `未能删除 ${what}。`,
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed],
  conversationDone: (deed, what) => DONE[deed](what),
  conversationNotDone: (deed, what, why) => `${NOT_DONE[deed](what)}${why}`,
  conversationsCounted: (_count, written) => `${written}个会话`,
  conversationsPartly: (_count, written, total) => `${total}个会话中的${written}个`,

  notifications: '消息提醒',
  notifyAll: '所有消息',
  notifyMentions: '仅有人@我时',
  notifyQuietly: '接收消息但不提醒',
  receiveNothing: '不提醒，打开会话时才接收',

  moveToFolder: '分组',
  selectConversation: '多选',
  deleteConversation: '删除会话及消息',
  conversationsDeleted: (what) => `已删除 ${what} 及全部消息`,
  deletionFailed: (why) => `未能删除的会话已恢复到列表中。${why}`,
  undo: '撤销',
  undone: '已撤销',

  clearQuestion: (title) => `清空 ${title} 的聊天记录？`,
  clearDetail: '清空后你将看不到这些消息，其他人不受影响。会话会保留在列表中。此操作无法撤销。',
  clearNow: '清空',

  selectedConversations: '已选会话',
  selectAll: '全选',
  selectingBegan: '正在多选会话，按 Esc 键退出。',
};
