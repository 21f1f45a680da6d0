import type { ContentStrings } from '../../internals/strings/content-strings.js';

export const content: ContentStrings = {
  copyCode: '복사',
  codeCopied: '복사됨',

  poll: '투표',
  pollOne: '하나만 선택',
  pollSeveral: '여러 개 선택 가능',
  pollClosed: '최종 결과',
  pollShare: (percent, _count, written) => `${percent}, ${written}표`,
  pollPeople: (count, written) =>
    count === 0 ? '아직 아무도 투표하지 않았습니다' : `${written}명 참여`,
  pollVoters: '투표한 사람',
  pollNobody: '없음',
  pollVote: '투표하기',
  pollChange: '다시 투표하기',
  pollTakeBack: '투표 취소',
  pollClose: '투표 종료',
  pollCloseNow: '모두에게 종료',
  pollKeepOpen: '계속 진행',
  pollFailed: (why) => `처리하지 못했습니다. ${why}`,
  pollNotCounted: '투표 결과를 불러오지 못했습니다.',

  createPoll: '새 투표',
  pollQuestion: '질문',
  pollOption: (written) => `항목 ${written}`,
  pollAddOption: '항목 추가',
  pollRemoveOption: (written) => `항목 ${written} 제거`,
  pollAllowSeveral: '복수 선택 허용',
  pollSend: '투표 보내기',
  pollNeedsQuestion: '질문을 입력해 주세요.',
  pollNeedsOptions: '항목을 두 개 이상 입력해 주세요.',
  pollNeedsDifferent: '같은 항목이 있습니다.',
  back: '뒤로',
  mergedFailed: '메시지를 불러오지 못했습니다',
  mergedEmpty: '내용이 없습니다.',
};
