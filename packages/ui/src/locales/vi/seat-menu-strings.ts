import type { SeatMenuStrings } from '../../internals/strings/seat-menu-strings.js';

export const seatMenu: SeatMenuStrings = {
  takeSeat: 'Ngồi ghế này',
  moveToSeat: 'Chuyển đến đây',
  askForSeat: 'Xin ghế này',
  takeSeatOver: 'Ngồi đây trên thiết bị này',
  muteYourself: 'Tắt mic của bạn',
  unmuteYourself: 'Bật mic của bạn',
  muteOnSeat: 'Tắt mic',
  unmuteOnSeat: 'Bật mic',
  makeCoHost: 'Đặt làm đồng chủ phòng',
  unmakeCoHost: 'Gỡ vai trò đồng chủ phòng',
  inviteToSeat: 'Mời ai đó…',
  placeOnSeat: 'Chuyển ai đó đến đây…',
  swapSeats: 'Đổi ghế với…',
  lockSeat: 'Khóa ghế',
  unlockSeat: 'Mở khóa ghế',
  handRoomOver: 'Chuyển quyền chủ phòng…',
  releaseSeat: 'Không giữ ghế nữa',
  removeFromSeat: 'Mời khỏi ghế…',
  removeAndLockSeat: 'Mời khỏi ghế và khóa…',

  askedForSeat: 'Đã xin ghế từ chủ phòng',
  coHostMade: (name) => `${name} đã trở thành đồng chủ phòng`,
  coHostUnmade: (name) => `${name} không còn là đồng chủ phòng`,
  invitedToSeat: (name) => `Đã mời ${name} lên ghế`,
  roomHandedOver: (name) => `${name} đã trở thành chủ phòng`,

  removeFromSeatQuestion: (name) => `Mời ${name} khỏi ghế?`,
  removeFromSeatDetail: 'Họ vẫn ở trong phòng và nghe. Bạn có thể mời họ lên lại.',
  removeAndLockQuestion: (name) => `Mời ${name} khỏi ghế và khóa ghế?`,
  removeAndLockDetail:
    'Họ vẫn ở trong phòng và nghe. Không ai ngồi được ghế đó cho đến khi ghế được mở khóa.',
  removeAndLockNow: 'Mời khỏi ghế và khóa',
  handRoomOverQuestion: (name) => `Chuyển quyền chủ phòng cho ${name}?`,
  handRoomOverDetail: 'Họ sẽ là chủ phòng và ngồi ghế chủ phòng. Chỉ họ mới có thể chuyển lại.',
  handRoomAndGroupOverDetail:
    'Họ sẽ là chủ phòng, ngồi ghế chủ phòng và là chủ nhóm. Chỉ họ mới có thể chuyển lại.',
  handRoomOverNow: 'Chuyển quyền',

  inviteToSeatTitle: (number) => `Mời lên ghế ${number}`,
  placeOnSeatTitle: (number) => `Chuyển đến ghế ${number}`,
  swapSeatsTitle: (name) => `Đổi ghế với ${name}`,
  moveNow: 'Chuyển',
  swapNow: 'Đổi',
  personChosen: (name) => `Đã chọn: ${name}`,
  nobodyToChoose: 'Không có ai để chọn.',
};
