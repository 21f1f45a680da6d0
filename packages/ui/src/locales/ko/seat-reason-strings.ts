import type { SeatReasonStrings } from '../../internals/strings/seat-reason-strings.js';

export const seatReasons: SeatReasonStrings = {
  seatIsTaken: '다른 사람이 앉은 자리입니다. 다른 자리를 선택해 주세요.',
  seatIsLocked: '잠긴 자리입니다. 다른 자리를 선택해 주세요.',
  seatIsKeptForOthers: '다른 사람에게 예약된 자리입니다. 다른 자리를 선택해 주세요.',
  noSuchSeat: '이 방에 없는 자리입니다.',
  youHaveASeat: '이미 자리에 앉아 있습니다. 먼저 내려오거나 자리를 옮겨 주세요.',
  youHaveNoSeat: '앉아 있는 자리가 없습니다.',
  seatsAreGiven: '이 방에서는 호스트가 자리를 정합니다. 자리를 요청해 주세요.',
  seatKeptNoLonger: '예약된 자리의 시간이 지났습니다. 다시 요청해 주세요.',
  youSitElsewhere: '다른 페이지나 기기에서 이미 앉아 있습니다. 먼저 이 기기로 자리를 옮겨 주세요.',
  hostMutedYou: '호스트가 나를 음소거했습니다. 호스트만 해제할 수 있습니다.',
  personHasASeat: '이미 자리에 앉아 있는 사람입니다.',
  personNotInRoom: '방에 없는 사람입니다.',
  seatsTooBusy: '여러 사람이 동시에 자리를 변경했습니다. 다시 시도해 주세요.',
  tooManySeats: '방에 둘 수 있는 자리 수를 초과했습니다. 자리 수를 줄여 주세요.',
  seatsToGoNotEmpty: '없앨 자리 중 비어 있지 않은 자리가 있습니다. 먼저 자리를 비워 주세요.',
  notInThisRoom: '이 방에 참여하고 있지 않습니다. 먼저 방에 들어가 주세요.',
  seatsNotOpen: '스테이지가 열려 있지 않습니다.',
  onlyOwnerOpensSeats: '방 소유자만 스테이지를 열고 닫을 수 있습니다.',
  roleForbids: '이 방에서 내 역할로는 할 수 없습니다.',
};
