import type { ChatPartStrings } from '../../internals/strings/chat-part-strings.js';
import { emojiNames } from './emoji-names.js';

export const chatParts: ChatPartStrings = {
  reactedWith: (reaction) => `以 ${reaction} 回應的人`,
  morePeople: (_count, written) => `還有 ${written} 人`,
  reactionPeopleFailed: '無法載入部分成員。',
  searchEmoji: '搜尋表情符號',
  emojiFound: (count, written) => (count === 0 ? '找不到表情符號' : `找到 ${written} 個表情符號`),
  emojiName: (emoji, english) => emojiNames.get(emoji) ?? english,
  emojiGroupOften: '常用',
  emojiGroupFaces: '表情',
  emojiGroupHands: '手勢與人物',
  emojiGroupHearts: '愛心',
  emojiGroupThings: '符號與物品',

  dateLabel: '日期',
  goThere: '前往',

  readTab: (count) => (count === '' ? '已讀' : `已讀 ${count}`),
  unreadTab: (count) => (count === '' ? '未讀' : `未讀 ${count}`),
  nobodyRead: '還沒有人讀過。',
  everybodyRead: '所有人都已讀。',
  readersFailed: '無法載入已讀名單。',
  readersUnknown: '這則訊息沒有已讀記錄。',
  showMore: '顯示更多',

  pinnedBar: '釘選訊息',
  pinnedMessage: '釘選訊息',
  pinnedPosition: (place, count) => `${place}/${count}`,
  goToPinned: (text) => `前往釘選訊息：${text}`,
  allPinned: '顯示所有釘選訊息',
  pinnedBy: (name) => `由 ${name} 釘選`,
  unpinNamed: (text) => `取消釘選：${text}`,
  unpinFailed: (why) => `無法取消釘選。${why}`,
};
