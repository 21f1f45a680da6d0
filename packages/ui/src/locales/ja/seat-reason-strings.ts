import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: 'この席にはほかの人がいます。別の席を選んでください。',
  seatIsLocked: 'この席はロックされています。別の席を選んでください。',
  seatIsKeptForOthers: 'この席はほかの人のために確保されています。別の席を選んでください。',
  noSuchSeat: 'このルームにその席はありません。',
  youHaveASeat: 'すでに席に着いています。先に席を離れるか、移動してください。',
  youHaveNoSeat: '席に着いていません。',
  seatsAreGiven: 'このルームではホストが席を決めます。席を申請してください。',
  seatKeptNoLonger: '席の確保は時間切れになりました。もう一度申請してください。',
  youSitElsewhere: '別のページまたは端末でその席に着いています。先にここへ席を引き継いでください。',
  hostMutedYou: 'ホストにミュートされています。解除できるのはホストだけです。',
  personHasASeat: '相手はすでに席に着いています。',
  personNotInRoom: '相手はルームにいません。',
  seatsTooBusy: '多くの人が同時に席を変更しました。もう一度お試しください。',
  tooManySeats: 'ルームの上限を超えています。席を減らしてお試しください。',
  seatsToGoNotEmpty: 'なくなる席に人がいます。先に席を空けてください。',
  notInThisRoom: 'このルームに参加していません。先に参加してください。',
  seatsNotOpen: 'ステージは開いていません。',
  onlyOwnerOpensSeats: 'ステージを開閉できるのは、ルームのオーナーだけです。',
  roleForbids: 'このルームでの役割では許可されていません。',
};
