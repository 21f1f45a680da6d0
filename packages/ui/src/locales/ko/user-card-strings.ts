import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';

export const userCard: UserCardStrings = {
  userCard: '프로필',
  userCardFailed: '프로필을 불러오지 못했습니다',
  userCardMissing: '존재하지 않는 사용자입니다',
  userCardMissingDetail: (userID) => `ID가 ${userID}인 사람이 없습니다.`,
  closeUserCard: '프로필 닫기',
  userCardIsYou: '내 프로필입니다',

  callPerson: '통화',
  reportPerson: '신고…',
  personIsBlocked: (name) => `${name}님을 차단했습니다. 서로 메시지를 보낼 수 없습니다.`,
  personWasAsked: (name) => `${name}님에게 친구 요청을 보냈습니다. 상대방이 수락해야 합니다.`,
  personAsks: (name) => `${name}님이 친구가 되고 싶어 합니다`,

  followerCount: (_count, written) => `팔로워 ${written}명`,
  followingCount: (_count, written) => `팔로잉 ${written}명`,

  friendRemark: '별명',
  addRemark: '별명 추가',
  editRemark: '별명 변경',
  remarkHelp: '내가 부르는 이름입니다. 나에게만 보입니다.',
  remarkTooLong: '별명이 너무 깁니다.',
  saveRemark: '저장',

  groupsOfFriend: '친구 그룹',
  putIntoNewGroup: '새 친구 그룹',
  groupOfFriendNotChanged: (group, why) => `“${group}” 그룹을 변경하지 못했습니다. ${why}`,

  aboutPerson: '정보',
  factUserID: 'ID',
  factFriendSince: '친구가 된 날',
};
