import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: '아직 연결 중입니다. 잠시 후 다시 시도해 주세요.',
  notSignedIn: '로그인되어 있지 않습니다.',

  takeBackTooLate: '시간이 지나 이 메시지를 모두에게서 삭제할 수 없습니다.',
  pinsFull: '이미 메시지 10개가 고정되어 있습니다. 먼저 하나를 고정 해제해 주세요.',
  notAllowed: '권한이 없습니다.',
  notInThisApp: '이 앱에서는 사용할 수 없는 기능입니다.',
  mutedHere: '채팅이 금지되어 메시지를 읽을 수만 있습니다.',
  notHereAnymore: '메시지가 더 이상 없습니다.',

  noSuchGroup: '그룹이 더 이상 없습니다.',
  groupIsFull: '그룹 정원이 찼습니다.',
  tooManyGroups: '참여할 수 있는 그룹 수를 초과했습니다. 먼저 다른 그룹에서 나가 주세요.',

  groupApplicationHandled: '다른 사람이 이미 처리했습니다.',

  noSuchPerson: '존재하지 않는 사용자입니다.',
  friendAlready: '이미 친구입니다.',
  friendIsBlocked: '내가 차단한 사람입니다. 먼저 차단을 해제해 주세요.',
  friendTakesNobody: '친구 요청을 받지 않는 사람입니다.',
  mayAskNobody: '친구 요청을 보낼 권한이 없습니다.',
  tooManyApplications: '답하지 않은 요청이 너무 많습니다. 먼저 일부에 답해 주세요.',

  friendGroupNameTaken: '이 이름의 친구 그룹이 이미 있습니다.',
  noSuchFriend: '더 이상 친구가 아닙니다.',
  applicationGone: '요청이 더 이상 없습니다.',
  friendListFull: '친구 목록이 가득 찼습니다. 먼저 친구를 삭제해 주세요.',
  theirFriendListFull: '상대방의 친구 목록이 가득 찼습니다.',
  friendGroupGone: '친구 그룹이 더 이상 없습니다.',
  friendGroupsFull: '친구 그룹을 더 만들 수 없습니다. 새로 만들려면 하나를 삭제해 주세요.',
  blacklistFull: '더 이상 차단할 수 없습니다. 먼저 다른 사람의 차단을 해제해 주세요.',

  tooLongText: '너무 깁니다. 줄여 주세요.',
  wordsRefused: '사용할 수 없는 표현이 포함되어 있습니다. 다른 표현을 써 주세요.',

  followingFull: '팔로우할 수 있는 인원을 초과했습니다. 먼저 다른 사람의 팔로우를 취소해 주세요.',
  theirFollowersFull: '상대방의 팔로워 수가 한도에 도달했습니다.',
  mutualFull: '나 또는 상대방의 맞팔로우 수가 한도에 도달했습니다.',

  invitationOver: '종료된 초대입니다.',

  foldersFull: '폴더를 더 만들 수 없습니다. 새로 만들려면 하나를 삭제해 주세요.',
  folderNameTooLong: '이름이 너무 깁니다.',
  folderGone: '폴더가 더 이상 없습니다.',

  conversationPinsFull: '이미 대화 50개가 고정되어 있습니다. 먼저 하나를 고정 해제해 주세요.',
};
