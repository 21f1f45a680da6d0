import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: '내 상태',
  statusNone: '상태 없음',
  statusField: '지금 무엇을 하고 있나요?',
  statusPlaceholder: '정오까지 기차 안',
  statusHelp: '상태를 지우거나 로그아웃하거나 연결이 끊길 때까지 다른 사람에게 보입니다.',
  statusSuggestions: [
    '💬 대화 가능',
    '🎧 집중하는 중',
    '🗓️ 회의 중',
    '🚆 이동 중',
    '🍜 식사 중',
    '🌴 휴가 중',
    '🤒 몸이 안 좋음',
  ],
  statusSuggested: '추천',
  setStatus: '상태 설정',
  clearStatus: '지우기',
  statusIsSet: '상태를 설정했습니다',
  statusIsCleared: '상태를 지웠습니다',
  statusTooLong: '너무 깁니다. 줄여 주세요.',
  statusNotChanged: (why) => `상태를 변경하지 못했습니다. ${why}`,
  statusFailed: (why) => `상태를 불러오지 못했습니다. ${why}`,
};
