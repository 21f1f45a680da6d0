import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';

export const userCard: UserCardStrings = {
  userCard: 'プロフィール',
  userCardFailed: 'プロフィールを読み込めませんでした',
  userCardMissing: 'ユーザーが見つかりません',
  userCardMissingDetail: (userID) => `IDが${userID}のユーザーはいません。`,
  closeUserCard: 'プロフィールを閉じる',
  userCardIsYou: '自分のプロフィールです',

  callPerson: '通話',
  reportPerson: '通報…',
  personIsBlocked: (name) => `${name}をブロックしています。お互いにメッセージを送れません。`,
  personWasAsked: (name) => `${name}に友だち申請を送りました。承認を待っています。`,
  personAsks: (name) => `${name}から友だち申請が届いています`,

  followerCount: (_count, written) => `フォロワー${written}人`,
  followingCount: (_count, written) => `フォロー中${written}人`,

  friendRemark: '表示名',
  addRemark: '表示名を追加',
  editRemark: '表示名を変更',
  remarkHelp: '相手の呼び名です。自分だけに表示されます。',
  remarkTooLong: '表示名が長すぎます。',
  saveRemark: '保存',

  groupsOfFriend: 'リスト',
  putIntoNewGroup: '新しいリスト',
  groupOfFriendNotChanged: (group, why) => `リスト「${group}」を変更できませんでした。${why}`,

  aboutPerson: '基本情報',
  factUserID: 'ID',
  factFriendSince: '友だちになった日',
};
