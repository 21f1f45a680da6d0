import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: 'Có người khác ngồi đó. Hãy chọn ghế khác.',
  seatIsLocked: 'Ghế này bị khóa. Hãy chọn ghế khác.',
  seatIsKeptForOthers: 'Ghế này được giữ cho người khác. Hãy chọn ghế khác.',
  noSuchSeat: 'Phòng này không có ghế đó.',
  youHaveASeat: 'Bạn đã có ghế. Hãy rời ghế trước hoặc chuyển ghế.',
  youHaveNoSeat: 'Bạn không có ghế.',
  seatsAreGiven: 'Trong phòng này, chủ phòng xếp ghế. Hãy xin một ghế.',
  seatKeptNoLonger: 'Ghế đã được giữ cho bạn nhưng nay hết hạn. Hãy xin ghế khác.',
  youSitElsewhere: 'Bạn đang ngồi đó từ trang hoặc thiết bị khác. Hãy chuyển ghế sang đây trước.',
  hostMutedYou: 'Chủ phòng đã tắt mic của bạn. Chỉ chủ phòng mới có thể bật lại.',
  personHasASeat: 'Người này đã có ghế.',
  personNotInRoom: 'Người này không ở trong phòng.',
  seatsTooBusy: 'Quá nhiều người thay đổi ghế cùng lúc. Hãy thử lại.',
  tooManySeats: 'Phòng không chứa được nhiều như vậy. Hãy thử với ít ghế hơn.',
  seatsToGoNotEmpty: 'Một ghế sắp bỏ chưa trống. Hãy làm trống ghế đó trước.',
  notInThisRoom: 'Bạn không ở trong phòng này. Hãy vào phòng trước.',
  seatsNotOpen: 'Sân khấu chưa mở.',
  onlyOwnerOpensSeats: 'Chỉ người sở hữu phòng mới mở và đóng được sân khấu.',
  roleForbids: 'Vai trò của bạn trong phòng này không cho phép việc đó.',
};
