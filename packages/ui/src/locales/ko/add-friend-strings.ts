import type { AddFriendStrings } from '../../internals/strings/add-friend-strings.js';

export const addFriend: AddFriendStrings = {
  searchPeople: 'ID 또는 이름으로 검색',
  searchPeopleIdle: '사람 찾기',
  searchPeopleIdleDetail: '상대방의 ID나 이름의 일부를 입력하세요.',
  foundPeople: '사람',
  peopleFound: (_count, written) => `${written}명 찾음`,
  nobodyFound: '검색 결과가 없습니다',
  nobodyFoundDetail: '알려 준 대로 입력했는지 확인해 주세요. ID는 전체를 입력해야 합니다.',
  peopleSearchFailed: '검색하지 못했습니다',
  morePeopleFailed: (why) => `더 불러오지 못했습니다. ${why}`,
  onlyWholeIDs: '여기서는 ID 전체를 입력해야 찾을 수 있습니다.',
  backToSearch: '검색으로 돌아가기',

  standingMe: '나',
  standingFriend: '친구',
  standingBlocked: '차단됨',
  standingAsked: '요청함',
  standingAsks: '요청받음',

  askPerson: (name) => `${name}님을 친구로 추가`,
  addsAtOnce: (name) => `${name}님은 누구나 친구로 추가할 수 있습니다. 바로 친구가 됩니다.`,
  takesNobody: (name) => `${name}님은 지금 친구 요청을 받지 않습니다.`,
  requestWording: '메시지',
  requestWordingHint: (name) =>
    name === '' ? '내가 누구인지 알려 주세요' : `안녕하세요, ${name}입니다`,
  requestRemark: '별명',
  requestGroup: '친구 그룹',
  noRequestGroup: '없음',
  sendRequest: '요청 보내기',
  sendingRequest: '보내는 중…',
  requestTooLong: '너무 깁니다. 줄여 주세요.',
  requestNotSent: (why) => `요청을 보내지 못했습니다. ${why}`,
  requestSent: (name) => `${name}님에게 요청을 보냈습니다. 수락하면 친구가 됩니다.`,
  friendAdded: (name) => `${name}님과 친구가 되었습니다.`,
  addAnother: '다른 사람 추가',
  requestDone: '완료',
};
