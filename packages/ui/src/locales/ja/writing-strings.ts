import type { WritingStrings } from '../../internals/strings/writing-strings.js';

export const writing: WritingStrings = {
  replyingTo: (name) => `${name}に返信`,
  cancelReply: '返信をやめる',
  editingMessage: 'メッセージを編集',
  cancelEditing: '編集をやめる',
  saveEdit: '保存',
  editConflict:
    'このメッセージはほかの人に変更されました。変更後の内容はトークに表示されています。もう一度保存すると、自分の内容で置き換えます。',
  editGone: 'メッセージがもうないため、変更できません。',
  editForbidden: 'ここではメッセージを変更できません。',
  editOffline: '接続がないため、変更は保存されませんでした。接続が戻ったらもう一度お試しください。',
  addAttachment: '追加',
  fileTooLarge: (name, limit) => `「${name}」は${limit}を超えているため、送信できません。`,
  fileEmpty: (name) => `「${name}」は空のファイルかフォルダーのため、送信できません。`,
  dropFiles: 'ファイルをドロップして追加',
  insertEmoji: '絵文字を挿入',
  recordVoice: 'ボイスメッセージを録音',
  recordHint: 'タップで録音、または長押しして離すと送信',
  noLongerInGroup: 'このグループにはもう参加していません。',
  groupGone: 'このグループはもう存在しません。',
  messagesWait: (_count, written) =>
    `${written}件のメッセージが接続を待っています。接続が戻ると送信されます。`,
};
