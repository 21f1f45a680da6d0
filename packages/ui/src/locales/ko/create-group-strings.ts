import type { CreateGroupStrings } from '../../internals/strings/create-group-strings.js';

export const createGroup: CreateGroupStrings = {
  createGroup: '새 그룹',
  newGroupName: '이름',
  newGroupNameHelp: '한글 약 10자 또는 영문 30자까지 쓸 수 있습니다.',
  newGroupNeedsName: '그룹 이름을 입력해 주세요.',
  newGroupNameTooLong: '이름이 너무 깁니다.',

  groupKind: '그룹 종류',
  groupWork: '업무 그룹',
  groupWorkDetail:
    '서로 아는 사람끼리 쓰는 그룹입니다. 멤버의 초대로만 참여하며 검색되지 않습니다.',
  groupPublic: '공개 그룹',
  groupPublicDetail: 'ID를 아는 사람이 참여를 요청합니다. 나와 관리자가 수락 여부를 정합니다.',
  groupMeeting: '회의',
  groupMeetingDetail: 'ID를 아는 사람은 바로 참여합니다.',
  groupCommunity: '커뮤니티',
  groupCommunityDetail:
    '아주 많은 사람이 모이는 곳입니다. ID를 아는 사람은 바로 참여하고, 멤버가 다른 사람을 초대할 수 있습니다.',
  groupLiveRoom: '라이브룸',
  groupLiveRoomDetail: '자유롭게 드나드는 방입니다. 지금 방에 있는 사람만 멤버입니다.',
  groupHistoryHidden: '새 멤버는 이전 대화를 볼 수 없음',
  groupHistoryShown: '새 멤버도 이전 대화를 볼 수 있음',
  groupHistoryNone: '대화가 저장되지 않음',
  groupSize: (_count, written) => `최대 ${written}명`,
  groupSizeFree: '인원 제한 없음',
  groupHasTopics: '토픽 사용',
  groupHasTopicsDetail: '대화는 토픽에서만 이루어집니다. 나중에 변경할 수 없습니다.',

  moreGroupOptions: '더보기',
  newGroupID: 'ID',
  newGroupIDHelp:
    '다른 사람이 그룹을 찾을 때 사용합니다. 나중에 변경할 수 없으며, 비워 두면 자동으로 만들어집니다.',
  communityIDHelp: (start) => `입력한 내용 앞에 ${start} 문자가 자동으로 붙습니다.`,
  groupIDWrong:
    '영문자, 숫자, 기호를 최대 48자까지 쓸 수 있습니다. 맨 앞에 @TGS# 문자를 쓸 수 없습니다.',
  groupIDTaken: '이미 사용 중인 ID입니다. 다른 ID를 입력해 주세요.',
  groupIDYours: '이미 이 ID로 만든 그룹이 있습니다. 다른 ID를 입력해 주세요.',

  groupPictureUnusable:
    '이 사진은 사용할 수 없습니다. 주소가 너무 길거나 모두가 볼 수 있는 주소가 아닙니다. 다른 사진을 선택해 주세요.',

  groupNext: '다음',
  groupBack: '뒤로',
  groupFirstMembers: '처음 함께할 사람',
  groupPeopleSearch: '사람 검색',
  groupPeopleFound: (count, written) =>
    count === 0 ? '검색 결과가 없습니다' : `${written}명 찾음`,
  groupPeopleChosen: (count, written) =>
    count === 0 ? '아직 나만 있음' : `나와 다른 ${written}명`,
  groupPeopleTooMany: (_count, written) =>
    `그룹은 최대 ${written}명으로 시작할 수 있습니다. 나머지는 나중에 초대해 주세요.`,
  groupNoPeople: '선택할 사람이 없습니다',
  groupNoPeopleDetail: '먼저 그룹을 만들고 나중에 초대해 주세요.',
  groupPeopleFailed: '친구를 불러오지 못했습니다',

  createGroupNow: '만들기',
  creatingGroup: '만드는 중…',
  groupNotCreated: (why) => `그룹을 만들지 못했습니다. ${why}`,
  groupIsThere: (name) => `“${name}” 그룹을 만들었습니다.`,
};
