import type { SeatMenuStrings } from '../../internals/strings/seat-menu-strings.js';

export const seatMenu: SeatMenuStrings = {
  takeSeat: '席に着く',
  moveToSeat: 'ここに移動',
  askForSeat: 'この席を申請',
  takeSeatOver: 'この端末で席に着く',
  muteYourself: '自分をミュート',
  unmuteYourself: '自分のミュートを解除',
  muteOnSeat: 'ミュート',
  unmuteOnSeat: 'ミュート解除',
  makeCoHost: '共同ホストにする',
  unmakeCoHost: '共同ホストから外す',
  inviteToSeat: '招待…',
  placeOnSeat: '誰かをここに移動…',
  swapSeats: '席を交換…',
  lockSeat: '席をロック',
  unlockSeat: '席のロックを解除',
  handRoomOver: 'ホストを譲渡…',
  releaseSeat: '席の確保を解除',
  removeFromSeat: '席から外す…',
  removeAndLockSeat: '席から外してロック…',

  askedForSeat: 'ホストに席を申請しました',
  coHostMade: (name) => `${name}が共同ホストになりました`,
  coHostUnmade: (name) => `${name}を共同ホストから外しました`,
  invitedToSeat: (name) => `${name}を席に招待しました`,
  roomHandedOver: (name) => `${name}がホストになりました`,

  removeFromSeatQuestion: (name) => `${name}を席から外しますか？`,
  removeFromSeatDetail: '相手はルームに残り、聞くことができます。もう一度招待できます。',
  removeAndLockQuestion: (name) => `${name}を席から外してロックしますか？`,
  removeAndLockDetail:
    '相手はルームに残り、聞くことができます。ロックを解除するまで、誰もこの席に着けません。',
  removeAndLockNow: '外してロック',
  handRoomOverQuestion: (name) => `${name}にホストを譲渡しますか？`,
  handRoomOverDetail: '相手がホストになり、ホストの席に着きます。元に戻せるのは相手だけです。',
  handRoomAndGroupOverDetail:
    '相手がホストとグループのオーナーになり、ホストの席に着きます。元に戻せるのは相手だけです。',
  handRoomOverNow: '譲渡',

  inviteToSeatTitle: (number) => `${number}番の席に招待`,
  placeOnSeatTitle: (number) => `${number}番の席に移動`,
  swapSeatsTitle: (name) => `${name}と席を交換`,
  moveNow: '移動',
  swapNow: '交換',
  personChosen: (name) => `選択中：${name}`,
  nobodyToChoose: '選べる人がいません。',
};
