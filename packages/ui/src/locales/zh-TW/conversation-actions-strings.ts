import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: '標示為已讀',
  unread: '標示為未讀',
  pin: '釘選',
  unpin: '取消釘選',
  mute: '關閉通知',
  unmute: '開啟通知',
  notifications: '通知',
  star: '加上星號',
  unstar: '移除星號',
  archive: '封存',
  unarchive: '取消封存',
  hide: '隱藏',
  unhide: '取消隱藏',
  folder: '資料夾',
  unfolder: '資料夾',
  clear: '清除聊天記錄',
  delete: '刪除',
};

const SWIPE: Readonly<Record<ConversationDeed, string>> = {
  ...DO,
  read: '已讀',
  unread: '未讀',
  star: '星號',
  clear: '清除',
};

const DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `已將 ${what} 標示為已讀`,
  unread: (what) => `已將 ${what} 標示為未讀`,
  pin: (what) => `已釘選 ${what}`,
  unpin: (what) => `已取消釘選 ${what}`,
  mute: (what) => `已關閉 ${what} 的通知`,
  unmute: (what) => `已開啟 ${what} 的通知`,
  notifications: (what) => `已變更 ${what} 的通知設定`,
  star: (what) => `已為 ${what} 加上星號`,
  unstar: (what) => `已移除 ${what} 的星號`,
  archive: (what) => `已封存 ${what}`,
  unarchive: (what) => `已取消封存 ${what}`,
  hide: (what) => `已隱藏 ${what}`,
  unhide: (what) => `已取消隱藏 ${what}`,
  folder: (what) => `已將 ${what} 加入資料夾`,
  unfolder: (what) => `已將 ${what} 移出資料夾`,
  clear: (what) => `已清除 ${what} 的聊天記錄`,
  delete: (what) => `已刪除 ${what}`,
};

const NOT_DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `無法將 ${what} 標示為已讀。`,
  unread: (what) => `無法將 ${what} 標示為未讀。`,
  pin: (what) => `無法釘選 ${what}。`,
  unpin: (what) => `無法取消釘選 ${what}。`,
  mute: (what) => `無法關閉 ${what} 的通知。`,
  unmute: (what) => `無法開啟 ${what} 的通知。`,
  notifications: (what) => `無法變更 ${what} 的通知設定。`,
  star: (what) => `無法為 ${what} 加上星號。`,
  unstar: (what) => `無法移除 ${what} 的星號。`,
  archive: (what) => `無法封存 ${what}。`,
  unarchive: (what) => `無法取消封存 ${what}。`,
  hide: (what) => `無法隱藏 ${what}。`,
  unhide: (what) => `無法取消隱藏 ${what}。`,
  folder: (what) => `無法將 ${what} 加入資料夾。`,
  unfolder: (what) => `無法將 ${what} 移出資料夾。`,
  clear: (what) => `無法清除 ${what} 的聊天記錄。`,
  delete: (what) => `無法刪除 ${what}。`,
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed],
  conversationDone: (deed, what) => DONE[deed](what),
  conversationNotDone: (deed, what, why) => `${NOT_DONE[deed](what)}${why}`,
  conversationsCounted: (_count, written) => `${written} 個聊天室`,
  conversationsPartly: (_count, written, total) => `${total} 個聊天室中的 ${written} 個`,

  notifications: '通知',
  notifyAll: '所有訊息',
  notifyMentions: '僅在提及我時',
  notifyQuietly: '不通知，但仍接收訊息',
  receiveNothing: '不通知，開啟聊天室才接收訊息',

  moveToFolder: '資料夾',
  selectConversation: '選取',
  deleteConversation: '連同訊息刪除',
  conversationsDeleted: (what) => `已刪除 ${what} 與所有訊息`,
  deletionFailed: (why) => `無法刪除的聊天室已回到列表中。${why}`,
  undo: '復原',
  undone: '已復原',

  clearQuestion: (title) => `要清除 ${title} 的聊天記錄嗎？`,
  clearDetail: '你將看不到這些訊息，其他人不受影響。聊天室會保留在列表中。此動作無法復原。',
  clearNow: '清除',

  selectedConversations: '已選取的聊天室',
  selectAll: '全選',
  selectingBegan: '正在選取聊天室，按 Esc 鍵結束。',
};
