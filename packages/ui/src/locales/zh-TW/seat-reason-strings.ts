import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: '這個座位已有人坐，請選擇其他座位。',
  seatIsLocked: '這個座位已鎖定，請選擇其他座位。',
  seatIsKeptForOthers: '這個座位已保留給其他人，請選擇其他座位。',
  noSuchSeat: '這個房間沒有這個座位。',
  youHaveASeat: '你已經有座位，請先離開或換座位。',
  youHaveNoSeat: '你沒有座位。',
  seatsAreGiven: '這個房間的座位由主持人安排，請先申請。',
  seatKeptNoLonger: '為你保留的座位已逾時，請重新申請。',
  youSitElsewhere: '你正在其他頁面或裝置上使用這個座位，請先在這裡接手。',
  hostMutedYou: '主持人已將你靜音，只有主持人可以解除。',
  personHasASeat: '對方已經有座位。',
  personNotInRoom: '對方不在房間裡。',
  seatsTooBusy: '同時變更座位的人太多，請再試一次。',
  tooManySeats: '超過房間可容納的數量，請減少座位。',
  seatsToGoNotEmpty: '要移除的座位上有人，請先清空。',
  notInThisRoom: '你不在這個房間裡，請先加入。',
  seatsNotOpen: '舞台尚未開放。',
  onlyOwnerOpensSeats: '只有房間擁有者可以開放和關閉舞台。',
  roleForbids: '你在這個房間的身分沒有這項權限。',
};
