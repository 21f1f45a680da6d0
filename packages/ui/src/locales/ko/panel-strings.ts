import type { PanelStrings } from '../../internals/strings/panel-strings.js';

export const panel: PanelStrings = {
  onlyUnread: '안 읽은 대화만',
  conversationsFound: (count, written) =>
    count === 0 ? '찾은 대화가 없습니다' : `대화 ${written}개 찾음`,
  noConversationFoundDetail: '이름이나 이름의 일부로 검색해 보세요.',
  allRead: '모두 읽었습니다',
  showAll: '모두 보기',
  allArchived: '모든 대화를 보관했습니다',
  allArchivedDetail: '보관을 해제하면 대화가 다시 표시됩니다.',

  archive: '보관함',
  archiveEmpty: '보관한 대화가 없습니다',
  archiveEmptyDetail: '보관하거나 숨긴 대화는 목록에서 사라지고 여기에 표시됩니다.',
  leaveArchive: '모든 대화로 돌아가기',
  archiveKinds: '종류',
  archiveFolded: (written) => `보관됨 ${written}`,
  archiveHidden: (written) => `숨김 ${written}`,

  folders: '폴더',
  allConversations: '전체',
  foldersFailed: '폴더를 불러오지 못했습니다.',
  newFolder: '새 폴더',
  foldersAreFull: (most) =>
    `폴더는 최대 ${most}개까지 만들 수 있습니다. 새로 만들려면 하나를 삭제해 주세요.`,
  folderMenu: (name) => `“${name}” 폴더 수정`,
  editFolder: '이름 및 대화…',
  moveFolderBefore: '앞으로 이동',
  moveFolderAfter: '뒤로 이동',
  folderMoved: (name, place, count) => `“${name}” 폴더의 위치: ${count}개 중 ${place}번째`,
  deleteFolder: '폴더 삭제…',
  deleteFolderQuestion: (name) => `“${name}” 폴더를 삭제할까요?`,
  deleteFolderDetail: '폴더 안의 대화는 남습니다. 폴더는 모든 기기에서 삭제됩니다.',
  folderDeleted: (name) => `“${name}” 폴더를 삭제했습니다`,
  folderEmpty: '빈 폴더입니다',
  folderEmptyDetail: '폴더에 넣을 대화를 선택하세요. 한 대화를 여러 폴더에 넣을 수 있습니다.',
  addConversations: '대화 선택',

  changeFolder: '폴더 수정',
  folderName: '이름',
  folderNameHelp: '영문 32자 또는 한글·이모지 약 10자까지 쓸 수 있습니다.',
  folderNameRoom: (used, most) => `${used} / ${most}`,
  folderNeedsName: '폴더 이름을 입력해 주세요.',
  folderNameTaken: '이 이름의 폴더가 이미 있습니다.',
  folderNeedsConversation: '대화를 하나 이상 선택해 주세요.',
  conversationsChosen: (count, written) =>
    count === 0 ? '선택한 대화 없음' : `대화 ${written}개 선택됨`,
  createFolder: '만들기',
  saveFolder: '저장',
  folderPartly: (_count, written, why) => `대화 ${written}개를 변경하지 못했습니다. ${why}`,
};
