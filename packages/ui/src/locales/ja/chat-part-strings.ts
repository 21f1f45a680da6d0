import type { ChatPartStrings } from '../../internals/strings/chat-part-strings.js';
import { emojiNames } from './emoji-names.js';

export const chatParts: ChatPartStrings = {
  reactedWith: (reaction) => `${reaction}でリアクションした人`,
  morePeople: (_count, written) => `ほか${written}人`,
  reactionPeopleFailed: '一部の人を読み込めませんでした。',
  searchEmoji: '絵文字を検索',
  emojiFound: (count, written) =>
    count === 0 ? '絵文字が見つかりません' : `${written}個の絵文字が見つかりました`,
  emojiName: (emoji, english) => emojiNames.get(emoji) ?? english,
  emojiGroupOften: 'よく使う絵文字',
  emojiGroupFaces: '顔',
  emojiGroupHands: '手と人',
  emojiGroupHearts: 'ハート',
  emojiGroupThings: '記号ともの',

  dateLabel: '日付',
  goThere: '移動',

  readTab: (count) => (count === '' ? '既読' : `既読 ${count}`),
  unreadTab: (count) => (count === '' ? '未読' : `未読 ${count}`),
  nobodyRead: 'まだ誰も読んでいません。',
  everybodyRead: '全員が読みました。',
  readersFailed: '既読の人を読み込めませんでした。',
  readersUnknown: 'このメッセージの既読は記録されていません。',
  showMore: 'もっと見る',

  pinnedBar: 'ピン留めしたメッセージ',
  pinnedMessage: 'ピン留めしたメッセージ',
  pinnedPosition: (place, count) => `${place}/${count}`,
  goToPinned: (text) => `ピン留めしたメッセージへ移動：${text}`,
  allPinned: 'ピン留めをすべて表示',
  pinnedBy: (name) => `${name}がピン留め`,
  unpinNamed: (text) => `ピン留めを解除：${text}`,
  unpinFailed: (why) => `ピン留めを解除できませんでした。${why}`,
};
