import type { SeatMenuStrings } from '../../internals/strings/seat-menu-strings.js';

export const seatMenu: SeatMenuStrings = {
  takeSeat: '자리에 앉기',
  moveToSeat: '여기로 이동',
  askForSeat: '이 자리 요청',
  takeSeatOver: '이 기기에서 앉기',
  muteYourself: '내 마이크 음소거',
  unmuteYourself: '내 마이크 음소거 해제',
  muteOnSeat: '음소거',
  unmuteOnSeat: '음소거 해제',
  makeCoHost: '공동 호스트로 지정',
  unmakeCoHost: '공동 호스트 해제',
  inviteToSeat: '초대…',
  placeOnSeat: '다른 사람을 여기로 이동…',
  swapSeats: '자리 바꾸기…',
  lockSeat: '자리 잠금',
  unlockSeat: '자리 잠금 해제',
  handRoomOver: '호스트 위임…',
  releaseSeat: '자리 예약 취소',
  removeFromSeat: '자리에서 내리기…',
  removeAndLockSeat: '자리에서 내리고 잠그기…',

  askedForSeat: '호스트에게 자리를 요청했습니다',
  coHostMade: (name) => `${name}님을 공동 호스트로 지정했습니다`,
  coHostUnmade: (name) => `${name}님을 공동 호스트에서 해제했습니다`,
  invitedToSeat: (name) => `${name}님을 자리에 초대했습니다`,
  roomHandedOver: (name) => `${name}님이 호스트가 되었습니다`,

  removeFromSeatQuestion: (name) => `${name}님을 자리에서 내릴까요?`,
  removeFromSeatDetail: '방에 남아 계속 들을 수 있습니다. 나중에 다시 초대할 수 있습니다.',
  removeAndLockQuestion: (name) => `${name}님을 자리에서 내리고 자리를 잠글까요?`,
  removeAndLockDetail:
    '방에 남아 계속 들을 수 있습니다. 잠금을 해제할 때까지 아무도 앉을 수 없습니다.',
  removeAndLockNow: '내리고 잠그기',
  handRoomOverQuestion: (name) => `${name}님에게 호스트를 위임할까요?`,
  handRoomOverDetail:
    '상대방이 호스트가 되어 호스트 자리에 앉습니다. 그 사람만 되돌려 줄 수 있습니다.',
  handRoomAndGroupOverDetail:
    '상대방이 호스트가 되어 호스트 자리에 앉고 그룹 소유자가 됩니다. 그 사람만 되돌려 줄 수 있습니다.',
  handRoomOverNow: '위임',

  inviteToSeatTitle: (number) => `${number}번 자리에 초대`,
  placeOnSeatTitle: (number) => `${number}번 자리로 이동`,
  swapSeatsTitle: (name) => `${name}님과 자리 바꾸기`,
  moveNow: '이동',
  swapNow: '바꾸기',
  personChosen: (name) => `선택됨: ${name}`,
  nobodyToChoose: '선택할 사람이 없습니다.',
};
