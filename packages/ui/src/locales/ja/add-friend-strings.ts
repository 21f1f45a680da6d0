import type { AddFriendStrings } from '../../internals/strings/add-friend-strings.js';

export const addFriend: AddFriendStrings = {
  searchPeople: 'IDまたは名前で検索',
  searchPeopleIdle: '友だちを探す',
  searchPeopleIdleDetail: '相手のID、または名前の一部を入力してください。',
  foundPeople: 'ユーザー',
  peopleFound: (_count, written) => `${written}人見つかりました`,
  nobodyFound: '見つかりませんでした',
  nobodyFoundDetail:
    '教えてもらったとおりに入力されているか確認してください。IDは全体を入力する必要があります。',
  peopleSearchFailed: '検索できませんでした',
  morePeopleFailed: (why) => `続きを読み込めませんでした。${why}`,
  onlyWholeIDs: 'ここではID全体を入力して検索します。',
  backToSearch: '検索に戻る',

  standingMe: '自分',
  standingFriend: '友だち',
  standingBlocked: 'ブロック中',
  standingAsked: '申請済み',
  standingAsks: '申請あり',

  askPerson: (name) => `${name}を友だちに追加`,
  addsAtOnce: (name) => `${name}は誰でも追加できます。すぐに友だちになります。`,
  takesNobody: (name) => `${name}は現在、友だち申請を受け付けていません。`,
  requestWording: 'メッセージ',
  requestWordingHint: (name) => (name === '' ? '自己紹介' : `こんにちは、${name}です`),
  requestRemark: '表示名',
  requestGroup: 'リスト',
  noRequestGroup: 'なし',
  sendRequest: '申請を送信',
  sendingRequest: '送信中…',
  requestTooLong: '長すぎます。短くしてください。',
  requestNotSent: (why) => `うまくいきませんでした。${why}`,
  requestSent: (name) => `${name}に申請を送りました。承認されると友だちになります。`,
  friendAdded: (name) => `${name}と友だちになりました。`,
  addAnother: 'ほかの人を追加',
  requestDone: '完了',
};
