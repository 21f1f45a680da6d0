import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? 'ライブルーム' : `ライブルーム：${title}`),
  liveJoining: '入室中…',
  liveOnline: (_count, written) => `${written}人が参加中`,
  leaveLiveRoom: '退出',
  liveNotLeft: (why) => `退出したことをサーバーに伝えられませんでした。${why}`,

  liveMessages: 'ライブルームのコメント',
  liveBroadcast: '全ルームへ',
  liveQuiet: '入室してからまだコメントはありません',
  liveQuietDetail: 'ライブルームでは何も保存されません。いる間のコメントだけが表示されます。',
  liveDropped: (_count, written) => `コメントが多いため、${written}件を表示できませんでした。`,

  liveSay: 'コメントする',
  liveNotSaid: (why) => `送信できませんでした。${why}`,

  liveLike: (_count, written) => `いいね、現在${written}件`,
  liveGifts: 'ギフト',
  liveGift: (label, _count, written) => `${label}、現在${written}個`,
  liveNotGiven: (why) => `贈れませんでした。${why}`,

  liveTipJoined: (names) => `${names}が入室しました`,
  liveTipLetIn: (operator, names) => `${operator}が${names}の入室を承認しました`,
  liveTipLeft: (names) => `${names}が退出しました`,
  liveTipRenamed: (operator, name) => `${operator}がルーム名を「${name}」に変更しました`,
  liveTipNewOwner: (name) => `${name}がルームのオーナーになりました`,
  liveTipPicture: (operator) => `${operator}がルームの画像を変更しました`,
  liveTipAllMuted: (operator) => `${operator}が全員の発言を禁止しました`,
  liveTipAllUnmuted: (operator) => `${operator}が全員の発言禁止を解除しました`,
  liveTipJoinFreely: (operator) => `${operator}がルームを公開しました。誰でも入室できます`,
  liveTipJoinByNobody: (operator) => `${operator}がルームの入室を締め切りました`,
  liveTipOther: 'ルームが変更されました',
  liveTipCreated: (operator) =>
    operator === '' ? 'ルームが作成されました' : `${operator}がルームを作成しました`,

  liveJoinFailed: '入室できませんでした',
  liveIsBanned: 'このルームへの入室が禁止されています。期間はオーナーが決めます。',
  liveEnded: 'ルームは終了しました',
  liveEndedDetail: '全員に対して終了しました。',
  liveRemoved: 'ルームから退出させられました',
  liveRemovedDetail: 'もう一度入室を試せます。',
  liveBanned: 'ルームへの入室が禁止されました',
  liveBannedDetail: '期間はオーナーが決めます。',
  liveLeft: 'ルームから退出しています',
  liveLeftDetail: 'もう一度入室すると、続きを見られます。',
  joinLiveRoom: '入室',
};
