import type { ChatStrings } from '../../internals/strings/chat-strings.js';
import { conversationRow } from './conversation-row-strings.js';
import { message } from './message-strings.js';
import { noticeSentences } from './notice-sentence-strings.js';
import { reasons } from './reason-strings.js';
import { thread } from './thread-strings.js';
import { tips } from './tip-strings.js';
import { withDuration, withWords } from './words.js';
import { writing } from './writing-strings.js';

export const chat: ChatStrings = {
  ...conversationRow,
  ...message,
  ...noticeSentences,
  ...reasons,
  ...thread,
  ...tips,
  ...writing,
  tryAgain: '再試行',
  loading: '読み込み中…',
  partMissing: '読み込めませんでした。再試行するか、ページを再読み込みしてください。',
  reason: (code, english) => `エラー${code}：${english}`,
  facts: (facts) => facts.join(' · '),
  moment: (day, time) => `${day} ${time}`,
  unknownPerson: '不明なユーザー',

  conversations: 'トーク',
  noConversations: 'トークはまだありません',
  noConversationsDetail: 'メッセージを送ると、ここにトークが表示されます。',
  noMatchingConversations: '該当なし',
  noMatchingConversationsDetail: 'この条件に合うトークはありません。',
  conversationsFailed: 'トークを読み込めませんでした',
  unreadMessages: (_count, written) => `未読メッセージ${written}件`,
  moreThan: (written) => `${written}+`,
  pinned: 'ピン留め中',
  muted: '通知オフ',
  systemConversation: '通知',
  mentionedYou: 'メンションされました',
  draft: '下書き：',
  previewOwn: (text) => `自分：${text}`,
  previewOther: (name, text) => `${name}：${text}`,

  messages: (title) => (title === '' ? 'メッセージ' : `${title}のメッセージ`),
  noMessages: 'メッセージはまだありません',
  noMessagesDetail: 'あいさつを送って、トークを始めましょう。',
  noNotices: '通知はまだありません',
  noNoticesDetail: 'グループで自分に関係する動きがあると、ここに届きます。',
  messagesFailed: 'メッセージを読み込めませんでした',
  beginning: 'トークの始まり',
  loadingOlder: '過去のメッセージを読み込み中…',
  olderFailed: '過去のメッセージを読み込めませんでした。',
  newMessages: (_count, written) => `新着メッセージ${written}件`,
  scrollToNewest: '最新のメッセージへ移動',
  unreadLine: (_count, written) => `新着メッセージ${written}件`,
  you: '自分',
  sending: '送信中',
  sent: '送信済み',
  readByPeer: '既読',
  notSent: '未送信',
  notSentBecause: (why) => `送信できませんでした。${why}`,
  retry: '再試行',
  messageBroken: 'このメッセージを表示できませんでした。',
  messageRevoked: 'メッセージの送信が取り消されました',
  messageRevokedByYou: 'メッセージの送信を取り消しました',
  messageUnknown: 'このメッセージはここでは表示できません。',
  announceMessage: (name, text) => `${name}：${text}`,

  photo: '写真',
  video: '動画',
  voice: (duration) => withDuration('ボイスメッセージ', duration),
  file: (name) => withWords('ファイル', name),
  location: (description) => withWords('位置情報', description),
  mergedMessages: (title) => (title === '' ? 'トーク履歴' : title),
  sticker: 'スタンプ',
  stickerNamed: (name) => `スタンプ · ${name}`,
  custom: 'メッセージ',
  notice: '通知',

  reactions: 'リアクション',
  addReaction: 'リアクションを追加',
  reactionChip: (reaction, written, names) => `${reaction} ${written}：${names}`,
  reactionKindsFull: 'リアクションはすでに10種類あります。その中から選んでください。',
  reactionPeopleFull: 'このリアクションはすでに100人が使っているため、追加できません。',
  reactionOffline: 'オフラインです。接続が戻ったらもう一度お試しください。',
  emoji: '絵文字',

  composerLabel: (title) => (title === '' ? 'メッセージ' : `${title}へのメッセージ`),
  composerPlaceholder: 'メッセージを入力',
  send: '送信',
  noticesOnly: 'これは通知のため、返信できません。',
  notReadyToSend: 'ログインするとメッセージを送信できます。',
  charactersLeft: (_count, written) => `残り約${written}文字`,
  charactersOver: (_count, written) =>
    `${written}文字オーバーしています。短くするか、分けて送信してください。`,

  offline: 'オフラインです。メッセージは接続が戻ったときに送信されます。',
};
