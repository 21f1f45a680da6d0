import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: 'グループに参加',
  idOfGroup: 'グループのID',
  joinGroupIdle: 'グループを探す',
  joinGroupIdleDetail: 'メンバーから教えてもらったIDを入力してください。',
  groupFound: (name) => `${name}が見つかりました。`,
  groupNotFound: 'グループが見つかりません',
  groupNotFoundDetail: 'IDが全部、教えてもらったとおりに入力されているか確認してください。',
  groupNotOpen: 'このグループは検索できません',
  groupNotOpenDetail: 'グループのメンバーに招待してもらってください。',
  groupMembersCounted: (_count, written) => `メンバー${written}人`,

  joinsAtOnce: '誰でも参加できます。',
  joinNeedsYes: 'オーナーまたは管理者の承認が必要です。',
  joinIsClosed: '参加申請は受け付けていません。メンバーからの招待が必要です。',
  joinGroupNamed: (name) => `${name}に参加`,
  joinWords: 'メッセージ',
  joinWordsHint: '自己紹介と参加したい理由',
  joinNow: '参加',
  askToJoin: '参加を申請',
  joiningNow: '参加中…',
  joinFailed: (why) => `うまくいきませんでした。${why}`,

  joinedGroup: (name) => `${name}に参加しました。`,
  joinWaits: (name) =>
    `${name}への参加を申請しました。オーナーまたは管理者が承認すると参加できます。`,
  inGroupAlready: 'このグループに参加しています。',
  openJoinedGroup: '開く',
  joinAnother: '別のグループを探す',
  groupTakesNobody: 'このグループには参加できません。',
};
