import type { AudioRoomStrings } from '../../internals/strings/audio-room-strings.js';

export const audioRoom: AudioRoomStrings = {
  audioRoom: (title) => (title === '' ? '音声ルーム' : `音声ルーム：${title}`),
  roomQuiet: 'まだ発言はありません',
  roomOutside: 'このルームに参加していません',
  roomOutsideDetail: '入室すると、聞いたり席に着いたりできます。',
  roomAsked: '入室を申請しました',
  roomAskedDetail: '承認されるとすぐに入室できます。',
  roomAskAgain: 'もう一度申請',
  roomRefused: '入室できませんでした',
  roomRefusedDetail: 'グループの管理者に申請が拒否されました。もう一度申請できます。',
};
