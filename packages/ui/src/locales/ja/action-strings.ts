import type { ActionStrings } from '../../internals/strings/action-strings.js';

export const actions: ActionStrings = {
  messageTools: 'メッセージツール',
  messageMenu: 'メッセージ',
  moreActions: 'その他',
  reply: '返信',
  editMessage: '編集',
  copyText: 'テキストをコピー',
  forwardMessage: '転送',
  selectMessage: '選択',
  pinMessage: 'ピン留め',
  unpinMessage: 'ピン留めを解除',
  translateMessage: '翻訳',
  showOriginal: '原文を表示',
  writeDown: '文字起こし',
  hideTranscript: '文字起こしを非表示',
  whoHasRead: '既読の人',
  takeBack: '送信取消',
  timeLeft: (written) => `残り${written}`,
  tooLate: '期限切れ',
  deleteForMe: '削除',
  sendAgain: '再送信',
  discardMessage: '破棄',

  copied: (count, written) =>
    count === 1 ? 'コピーしました' : `${written}件のメッセージをコピーしました`,
  messagePinned: 'グループの全員にピン留めしました',
  messageUnpinned: 'ピン留めを解除しました',
  messageTakenBack: 'メッセージの送信を取り消しました',
  messagesDeleted: (_count, written) => `自分の画面からメッセージ${written}件を削除しました`,
  messageDiscarded: '破棄しました',
  sentAfterAll: 'メッセージは送信済みでした。今からでも送信を取り消せます。',

  copyFailed: 'ブラウザがコピーを許可しませんでした。テキストを選択して手動でコピーしてください。',
  nothingToCopy: 'コピーできる内容がありません。',
  dismiss: '閉じる',

  deleteQuestion: (count, written) =>
    count === 1
      ? 'このメッセージを自分の画面から削除しますか？'
      : `${written}件のメッセージを自分の画面から削除しますか？`,
  deleteDetail: 'ほかの人の画面には残ります。この操作は取り消せません。',
  deleteNow: '削除',
  cancel: 'キャンセル',

  selection: '選択したメッセージ',
  selectedCount: (_count, written) => `${written}件を選択中`,
  selectionFull: (most) => `選択できるメッセージは${most}件までです。`,
  forwardEach: '1件ずつ転送',
  forwardMerged: 'まとめて転送',
  copySelected: 'コピー',
  deleteSelected: '削除',

  forwardTitle: (count, written) =>
    count === 1 ? 'メッセージを転送' : `${written}件のメッセージを転送`,
  forwardMergedTitle: (_count, written) => `${written}件のメッセージをまとめて転送`,
  searchConversations: 'トークを検索',
  noConversationFound: 'この名前のトークはありません。',
  leftOut: (_count, written) => `${written}件のメッセージは転送できないため、除外されます。`,
  nothingToForward: '転送できるメッセージがありません。',
  commentPlaceholder: 'コメントを追加',
  forwardTo: (count, written) => (count > 1 ? `${written}件のトークに転送` : '転送'),
  forwarding: (done, total) => `送信中 ${done}/${total}…`,
  forwardingNow: '送信中…',
  forwarded: (_count, written) => `転送しました：${written}`,
  forwardFailed: (title, why) => `「${title}」に一部を送信できませんでした。${why}`,
  forwardGoesOn: '閉じてもかまいません。残りは送信できるようになったときに送信されます。',
  close: '閉じる',

  chatHistoryOf: (title) => (title === '' ? 'トーク履歴' : `${title}のトーク履歴`),
  mergedCompatible: 'このバージョンでは、まとめて転送されたメッセージを表示できません。',
  copiedLine: (name, time, text) => `${name}、${time}：${text}`,
  mergedLine: (name, text) => `${name}：${text}`,
};
