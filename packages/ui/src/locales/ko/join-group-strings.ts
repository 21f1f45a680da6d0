import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: '그룹 참여',
  idOfGroup: '그룹 ID',
  joinGroupIdle: '그룹 찾기',
  joinGroupIdleDetail: '멤버가 알려 준 그룹 ID를 입력하세요.',
  groupFound: (name) => `“${name}” 그룹을 찾았습니다.`,
  groupNotFound: '그룹을 찾을 수 없습니다',
  groupNotFoundDetail: 'ID 전체를 알려 준 대로 입력했는지 확인해 주세요.',
  groupNotOpen: '검색할 수 없는 그룹입니다',
  groupNotOpenDetail: '그룹 멤버에게 초대를 부탁해 주세요.',
  groupMembersCounted: (_count, written) => `멤버 ${written}명`,

  joinsAtOnce: '누구나 참여할 수 있습니다.',
  joinNeedsYes: '소유자나 관리자가 수락해야 합니다.',
  joinIsClosed: '참여를 요청할 수 없습니다. 멤버의 초대를 받아야 합니다.',
  joinGroupNamed: (name) => `“${name}” 그룹 참여`,
  joinWords: '메시지',
  joinWordsHint: '내가 누구이고 왜 참여하고 싶은지 알려 주세요',
  joinNow: '참여',
  askToJoin: '참여 요청',
  joiningNow: '참여하는 중…',
  joinFailed: (why) => `참여하지 못했습니다. ${why}`,

  joinedGroup: (name) => `“${name}” 그룹에 참여했습니다.`,
  joinWaits: (name) =>
    `“${name}” 그룹에 참여를 요청했습니다. 소유자나 관리자가 수락하면 참여합니다.`,
  inGroupAlready: '이미 참여 중인 그룹입니다.',
  openJoinedGroup: '열기',
  joinAnother: '다른 그룹 찾기',
  groupTakesNobody: '이 그룹에는 참여할 수 없습니다.',
};
