import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: '接続中です。少し待ってからもう一度お試しください。',
  notSignedIn: 'ログインしていません。',

  takeBackTooLate: '送信を取り消せる期限を過ぎています。',
  pinsFull: 'すでに10件のメッセージがピン留めされています。先にどれかを解除してください。',
  notAllowed: 'この操作を行う権限がありません。',
  notInThisApp: 'このアプリではこの機能を利用できません。',
  mutedHere: '発言が禁止されています。閲覧はできますが、投稿はできません。',
  notHereAnymore: 'このメッセージはもうありません。',

  noSuchGroup: 'このグループはもうありません。',
  groupIsFull: 'グループが満員です。',
  tooManyGroups: '参加できるグループ数の上限に達しています。先にどれかを退会してください。',

  groupApplicationHandled: 'ほかの人がすでに対応しました。',

  noSuchPerson: 'このユーザーは存在しません。',
  friendAlready: 'すでに友だちです。',
  friendIsBlocked: 'この相手をブロックしています。先にブロックを解除してください。',
  friendTakesNobody: 'この相手は申請を受け付けていません。',
  mayAskNobody: '友だち申請を送る権限がありません。',
  tooManyApplications: '未対応の申請が多すぎます。先にいくつか返答してください。',

  friendGroupNameTaken: '同じ名前のリストがあります。',
  noSuchFriend: 'すでに友だちではありません。',
  applicationGone: 'この申請はもうありません。',
  friendListFull: '友だちの人数が上限に達しています。誰かを削除してください。',
  theirFriendListFull: '相手の友だちの人数が上限に達しています。',
  friendGroupGone: 'このリストはもうありません。',
  friendGroupsFull: 'リストの数が上限に達しています。新しく作るには、どれかを削除してください。',
  blacklistFull: 'ブロックできる人数の上限に達しています。先に誰かのブロックを解除してください。',

  tooLongText: '長すぎます。短くしてください。',
  wordsRefused: '使用できない言葉が含まれています。別の言葉に変えてください。',

  followingFull: 'フォローできる人数の上限に達しています。先に誰かのフォローを解除してください。',
  theirFollowersFull: '相手のフォロワー数が上限に達しています。',
  mutualFull: '自分または相手の相互フォロー数が上限に達しています。',

  invitationOver: 'この招待は終了しました。',

  foldersFull: 'フォルダーの数が上限に達しています。新しく作るには、どれかを削除してください。',
  folderNameTooLong: '名前が長すぎます。',
  folderGone: 'このフォルダーはもうありません。',

  conversationPinsFull: 'すでに50件のトークがピン留めされています。先にどれかを解除してください。',
};
