import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: '自分のステータス',
  statusNone: 'ステータスなし',
  statusField: '今何をしていますか？',
  statusPlaceholder: '昼まで電車で移動中',
  statusHelp: '消去、ログアウト、または接続が切れるまで、ほかの人に表示されます。',
  statusSuggestions: [
    '💬 話しかけてOK',
    '🎧 集中中',
    '🗓️ 会議中',
    '🚆 移動中',
    '🍜 昼食中',
    '🌴 休暇中',
    '🤒 体調不良',
  ],
  statusSuggested: '候補',
  setStatus: 'ステータスを設定',
  clearStatus: '消去',
  statusIsSet: 'ステータスを設定しました',
  statusIsCleared: 'ステータスを消去しました',
  statusTooLong: '長すぎます。短くしてください。',
  statusNotChanged: (why) => `ステータスを変更できませんでした。${why}`,
  statusFailed: (why) => `ステータスを読み込めませんでした。${why}`,
};
