import type { CreateGroupStrings } from '../../internals/strings/create-group-strings.js';

export const createGroup: CreateGroupStrings = {
  createGroup: 'グループを作成',
  newGroupName: '名前',
  newGroupNameHelp: '半角英字約30文字、または全角10文字までです。',
  newGroupNeedsName: 'グループの名前を入力してください。',
  newGroupNameTooLong: '名前が長すぎます。',

  groupKind: 'グループの種類',
  groupWork: 'ワークグループ',
  groupWorkDetail:
    '知り合い同士のグループです。メンバーの招待で参加し、ほかの人には見つかりません。',
  groupPublic: '公開グループ',
  groupPublicDetail: 'IDを知っている人が参加を申請し、自分と管理者が承認します。',
  groupMeeting: 'ミーティング',
  groupMeetingDetail: 'IDを知っている人がすぐに参加できます。',
  groupCommunity: 'コミュニティ',
  groupCommunityDetail:
    '大人数向けです。IDを知っている人がすぐに参加でき、メンバーもほかの人を招待できます。',
  groupLiveRoom: 'ライブルーム',
  groupLiveRoomDetail: '自由に出入りできます。その場にいる人がメンバーです。',
  groupHistoryHidden: '後から参加した人は過去のメッセージを見られません',
  groupHistoryShown: '後から参加した人も過去のメッセージを見られます',
  groupHistoryNone: 'メッセージは保存されません',
  groupSize: (_count, written) => `最大${written}人`,
  groupSizeFree: '人数制限なし',
  groupHasTopics: 'トピックを使用',
  groupHasTopicsDetail: '会話はトピックの中だけで行います。後から変更できません。',

  moreGroupOptions: 'その他',
  newGroupID: 'ID',
  newGroupIDHelp:
    'ほかの人がグループを探すときに使います。後から変更できません。空欄の場合は自動で付けられます。',
  communityIDHelp: (start) => `先頭に${start}が自動で付きます。`,
  groupIDWrong: '半角英数字と記号48文字以内で入力してください。@TGS#で始めることはできません。',
  groupIDTaken: 'このIDは使われています。別のIDを選んでください。',
  groupIDYours: 'このIDのグループをすでに持っています。別のIDを選んでください。',

  groupPictureUnusable:
    'この画像は使用できません。アドレスが長すぎるか、全員が開けるものではありません。別の画像を選んでください。',

  groupNext: '次へ',
  groupBack: '戻る',
  groupFirstMembers: '最初のメンバー',
  groupPeopleSearch: '人を検索',
  groupPeopleFound: (count, written) =>
    count === 0 ? '見つかりませんでした' : `${written}人見つかりました`,
  groupPeopleChosen: (count, written) =>
    count === 0 ? '今は自分だけです' : `自分とほか${written}人`,
  groupPeopleTooMany: (_count, written) =>
    `作成時に追加できるのは${written}人までです。ほかの人は後から招待してください。`,
  groupNoPeople: '選べる人がいません',
  groupNoPeopleDetail: 'グループを作成し、後から招待してください。',
  groupPeopleFailed: '友だちを読み込めませんでした',

  createGroupNow: '作成',
  creatingGroup: '作成中…',
  groupNotCreated: (why) => `グループを作成できませんでした。${why}`,
  groupIsThere: (name) => `${name}を作成しました。`,
};
