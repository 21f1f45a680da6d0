import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';

type Words = Readonly<Record<ConversationDeed, string>>;

const DO: Words = {
  read: '읽음으로 표시',
  unread: '안 읽음으로 표시',
  pin: '고정',
  unpin: '고정 해제',
  mute: '알림 끄기',
  unmute: '알림 켜기',
  notifications: '알림 설정',
  star: '즐겨찾기',
  unstar: '즐겨찾기 해제',
  archive: '보관',
  unarchive: '보관 해제',
  hide: '숨기기',
  unhide: '다시 표시',
  folder: '폴더',
  unfolder: '폴더',
  clear: '대화 내용 삭제',
  delete: '삭제',
};

const SWIPE: Words = { ...DO, read: '읽음', unread: '안 읽음' };

const DONE: Words = {
  read: '읽음으로 표시됨',
  unread: '안 읽음으로 표시됨',
  pin: '고정됨',
  unpin: '고정 해제됨',
  mute: '알림 꺼짐',
  unmute: '알림 켜짐',
  notifications: '알림 설정 변경됨',
  star: '즐겨찾기에 추가됨',
  unstar: '즐겨찾기에서 해제됨',
  archive: '보관됨',
  unarchive: '보관 해제됨',
  hide: '숨겨짐',
  unhide: '다시 표시됨',
  folder: '폴더에 추가됨',
  unfolder: '폴더에서 제외됨',
  clear: '대화 내용 삭제됨',
  delete: '삭제됨',
};

const NOT_DONE: Words = {
  read: '읽음으로 표시하지 못했습니다.',
  unread: '안 읽음으로 표시하지 못했습니다.',
  pin: '고정하지 못했습니다.',
  unpin: '고정을 해제하지 못했습니다.',
  mute: '알림을 끄지 못했습니다.',
  unmute: '알림을 켜지 못했습니다.',
  notifications: '알림 설정을 변경하지 못했습니다.',
  star: '즐겨찾기에 추가하지 못했습니다.',
  unstar: '즐겨찾기에서 해제하지 못했습니다.',
  archive: '보관하지 못했습니다.',
  unarchive: '보관을 해제하지 못했습니다.',
  hide: '숨기지 못했습니다.',
  unhide: '다시 표시하지 못했습니다.',
  folder: '폴더에 추가하지 못했습니다.',
  unfolder: '폴더에서 제외하지 못했습니다.',
  clear: '대화 내용을 삭제하지 못했습니다.',
  delete: '삭제하지 못했습니다.',
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed],
  conversationDone: (deed, what) => `${what} ${DONE[deed]}`,
  conversationNotDone: (deed, what, why) => `${what}: ${NOT_DONE[deed]} ${why}`,
  conversationsCounted: (_count, written) => `대화 ${written}개`,
  conversationsPartly: (_count, written, total) => `대화 ${total}개 중 ${written}개`,

  notifications: '알림 설정',
  notifyAll: '모든 메시지',
  notifyMentions: '나를 멘션할 때만',
  notifyQuietly: '알림 없이 메시지만 표시',
  receiveNothing: '알림 없음, 대화를 열 때만 메시지 수신',

  moveToFolder: '폴더',
  selectConversation: '선택',
  deleteConversation: '메시지와 함께 삭제',
  conversationsDeleted: (what) => `${what} 메시지와 함께 삭제됨`,
  deletionFailed: (why) => `삭제하지 못한 대화는 목록에 다시 표시됩니다. ${why}`,
  undo: '실행 취소',
  undone: '실행을 취소했습니다',

  clearQuestion: (title) => `“${title}” 대화 내용을 모두 삭제할까요?`,
  clearDetail:
    '나에게만 메시지가 삭제되며 다른 사람에게는 남습니다. 대화는 목록에 그대로 있습니다. 삭제한 내용은 되돌릴 수 없습니다.',
  clearNow: '대화 내용 삭제',

  selectedConversations: '선택한 대화',
  selectAll: '모두 선택',
  selectingBegan: '대화를 선택하는 중입니다. Esc 키를 누르면 끝납니다.',
};
