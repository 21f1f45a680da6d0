import type { ChatPartStrings } from '../../internals/strings/chat-part-strings.js';
import { emojiNames } from './emoji-names.js';

export const chatParts: ChatPartStrings = {
  reactedWith: (reaction) => `用 ${reaction} 回应的人`,
  morePeople: (_count, written) => `还有${written}人`,
  reactionPeopleFailed: '部分人员加载失败。',
  searchEmoji: '搜索表情',
  emojiFound: (count, written) => (count === 0 ? '没有找到表情' : `找到${written}个表情`),
  emojiName: (emoji, english) => emojiNames.get(emoji) ?? english,
  emojiGroupOften: '常用',
  emojiGroupFaces: '表情',
  emojiGroupHands: '手势与人物',
  emojiGroupHearts: '爱心',
  emojiGroupThings: '符号与物品',

  dateLabel: '日期',
  goThere: '前往',

  readTab: (count) => (count === '' ? '已读' : `已读 ${count}`),
  unreadTab: (count) => (count === '' ? '未读' : `未读 ${count}`),
  nobodyRead: '还没有人读过。',
  everybodyRead: '所有人都已读。',
  readersFailed: '已读名单加载失败。',
  readersUnknown: '这条消息没有已读统计。',
  showMore: '查看更多',

  pinnedBar: '置顶消息',
  pinnedMessage: '置顶消息',
  pinnedPosition: (place, count) => `${place}/${count}`,
  goToPinned: (text) => `定位到置顶消息：${text}`,
  allPinned: '查看全部置顶消息',
  pinnedBy: (name) => `由 ${name} 置顶`,
  unpinNamed: (text) => `取消置顶：${text}`,
  unpinFailed: (why) => `取消置顶失败。${why}`,
};
