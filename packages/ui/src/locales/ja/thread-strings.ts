import type { ThreadStrings } from '../../internals/strings/thread-strings.js';

export const thread: ThreadStrings = {
  jumping: '移動しています…',
  jumpNotFound: 'このメッセージは履歴に残っていません。',
  jumpDeleted: 'このメッセージは削除済みです。',
  jumpNoAccess: 'このグループに参加していないため、履歴を表示できません。',
  jumpFailed: (why) =>
    why === '' ? 'メッセージを表示できませんでした。' : `メッセージを表示できませんでした。${why}`,
  jumpOffline: '接続がないため、メッセージを表示できませんでした。',
  jumpedToNewest: '最新のメッセージです',
  jumpedToUnread: '新着メッセージの先頭です',
  jumpedToDay: (day) => `${day}のメッセージ`,
  jumpedToMessage: (text) => `移動先：${text}`,
  loadingNewer: '以降のメッセージを読み込み中…',
  newerFailed: '以降のメッセージを読み込めませんでした。',

  goToUnread: (_count, written) => `新着メッセージ${written}件`,
  dismissUnread: 'このまま表示',
  goToDate: '日付へ移動',

  readBy: (read, total) => `既読 ${read}/${total}`,
  readByAll: '全員既読',
  readByNobody: '送信済み、未読',
  readers: '既読の人',

  typingOne: (name) => `${name}が入力中`,
  typingTwo: (name, other) => `${name}と${other}が入力中`,
  typingMany: (_count, written) => `${written}人が入力中`,
};
