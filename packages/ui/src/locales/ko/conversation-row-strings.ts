import type { ConversationRowStrings } from '../../internals/strings/conversation-row-strings.js';

export const conversationRow: ConversationRowStrings = {
  rowPause: ', ',
  rowStarred: '즐겨찾기',
  rowMarkedUnread: '안 읽음으로 표시됨',
  rowMentionedAll: '모두를 멘션했습니다',
  rowAll: '@모두',
  rowTyping: '입력 중',
  rowNotSent: '메시지 전송 실패',
  presenceOnline: '온라인',
  presenceOffline: '오프라인',
};
