import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: '既読にする',
  unread: '未読にする',
  pin: 'ピン留め',
  unpin: 'ピン留めを解除',
  mute: '通知をオフ',
  unmute: '通知をオン',
  notifications: '通知',
  star: 'スターを付ける',
  unstar: 'スターを外す',
  archive: 'アーカイブ',
  unarchive: 'アーカイブを解除',
  hide: '非表示',
  unhide: '再表示',
  folder: 'フォルダー',
  unfolder: 'フォルダー',
  clear: '履歴を消去',
  delete: '削除',
};

const SWIPE: Readonly<Record<ConversationDeed, string>> = {
  ...DO,
  read: '既読',
  unread: '未読',
  unpin: '解除',
  mute: '通知オフ',
  unmute: '通知オン',
  star: 'スター',
  unstar: 'スター解除',
  unarchive: '解除',
  clear: '消去',
};

const DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `${what}を既読にしました`,
  unread: (what) => `${what}を未読にしました`,
  pin: (what) => `${what}をピン留めしました`,
  unpin: (what) => `${what}のピン留めを解除しました`,
  mute: (what) => `${what}の通知をオフにしました`,
  unmute: (what) => `${what}の通知をオンにしました`,
  notifications: (what) => `${what}の通知設定を変更しました`,
  star: (what) => `${what}にスターを付けました`,
  unstar: (what) => `${what}のスターを外しました`,
  archive: (what) => `${what}をアーカイブしました`,
  unarchive: (what) => `${what}のアーカイブを解除しました`,
  hide: (what) => `${what}を非表示にしました`,
  unhide: (what) => `${what}を再表示しました`,
  folder: (what) => `${what}をフォルダーに追加しました`,
  unfolder: (what) => `${what}をフォルダーから外しました`,
  clear: (what) => `${what}の履歴を消去しました`,
  delete: (what) => `${what}を削除しました`,
};

const NOT_DONE: Readonly<Record<ConversationDeed, (what: string) => string>> = {
  read: (what) => `${what}を既読にできませんでした。`,
  unread: (what) => `${what}を未読にできませんでした。`,
  pin: (what) => `${what}をピン留めできませんでした。`,
  unpin: (what) => `${what}のピン留めを解除できませんでした。`,
  mute: (what) => `${what}の通知をオフにできませんでした。`,
  unmute: (what) => `${what}の通知をオンにできませんでした。`,
  notifications: (what) => `${what}の通知設定を変更できませんでした。`,
  star: (what) => `${what}にスターを付けられませんでした。`,
  unstar: (what) => `${what}のスターを外せませんでした。`,
  archive: (what) => `${what}をアーカイブできませんでした。`,
  unarchive: (what) => `${what}のアーカイブを解除できませんでした。`,
  hide: (what) => `${what}を非表示にできませんでした。`,
  unhide: (what) => `${what}を再表示できませんでした。`,
  folder: (what) => `${what}をフォルダーに追加できませんでした。`,
  unfolder: (what) => `${what}をフォルダーから外せませんでした。`,
  clear: (what) => `${what}の履歴を消去できませんでした。`,
  delete: (what) => `${what}を削除できませんでした。`,
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed],
  conversationDone: (deed, what) => DONE[deed](what),
  conversationNotDone: (deed, what, why) => `${NOT_DONE[deed](what)}${why}`,
  conversationsCounted: (_count, written) => `${written}件のトーク`,
  conversationsPartly: (_count, written, total) => `${total}件中${written}件のトーク`,

  notifications: '通知',
  notifyAll: 'すべてのメッセージ',
  notifyMentions: 'メンションされたときのみ',
  notifyQuietly: '通知せず、メッセージは受信',
  receiveNothing: '通知せず、開いたときに受信',

  moveToFolder: 'フォルダー',
  selectConversation: '選択',
  deleteConversation: 'メッセージごと削除',
  conversationsDeleted: (what) => `${what}とすべてのメッセージを削除しました`,
  deletionFailed: (why) => `削除できなかったトークを一覧に戻しました。${why}`,
  undo: '元に戻す',
  undone: '元に戻しました',

  clearQuestion: (title) => `${title}の履歴を消去しますか？`,
  clearDetail:
    '自分の画面からこれらのメッセージが消えます。ほかの人の画面には残ります。トークは一覧に残ります。この操作は取り消せません。',
  clearNow: '履歴を消去',

  selectedConversations: '選択したトーク',
  selectAll: 'すべて選択',
  selectingBegan: 'トークを選択しています。Escキーで終了します。',
};
