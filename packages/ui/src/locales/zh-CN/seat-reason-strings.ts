import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: '该麦位已有人，请选择其他麦位。',
  seatIsLocked: '该麦位已锁定，请选择其他麦位。',
  seatIsKeptForOthers: '该麦位已为他人预留，请选择其他麦位。',
  noSuchSeat: '房间里没有该麦位。',
  youHaveASeat: '你已在麦上，请先下麦或换麦位。',
  youHaveNoSeat: '你不在麦上。',
  seatsAreGiven: '此房间由主持人安排上麦，请先申请。',
  seatKeptNoLonger: '为你预留的麦位已超时，请重新申请。',
  youSitElsewhere: '你正在其他页面或设备上麦，请先切换到此处。',
  hostMutedYou: '主持人已将你静音，只有主持人可以解除。',
  personHasASeat: '对方已在麦上。',
  personNotInRoom: '对方不在房间里。',
  seatsTooBusy: '同时操作麦位的人过多，请重试。',
  tooManySeats: '超出房间可容纳的数量，请减少麦位。',
  seatsToGoNotEmpty: '要移除的麦位上有人，请先空出麦位。',
  notInThisRoom: '你不在此房间里，请先加入。',
  seatsNotOpen: '麦位尚未开放。',
  onlyOwnerOpensSeats: '仅房主可以开放和关闭麦位。',
  roleForbids: '你在此房间的身份没有该权限。',
};
