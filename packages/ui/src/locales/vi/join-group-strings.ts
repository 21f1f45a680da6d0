import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: 'Tham gia nhóm',
  idOfGroup: 'ID của nhóm',
  joinGroupIdle: 'Tìm nhóm',
  joinGroupIdleDetail: 'Nhập ID mà một thành viên của nhóm đã cho bạn.',
  groupFound: (name) => `Đã tìm thấy ${name}.`,
  groupNotFound: 'Không có nhóm này',
  groupNotFoundDetail: 'Hãy kiểm tra xem ID đã đầy đủ và đúng như họ cho chưa.',
  groupNotOpen: 'Không thể tra cứu nhóm này',
  groupNotOpenDetail: 'Hãy nhờ một thành viên của nhóm mời bạn vào.',
  groupMembersCounted: (_count, written) => `${written} thành viên`,

  joinsAtOnce: 'Ai cũng có thể tham gia.',
  joinNeedsYes: 'Chủ nhóm hoặc quản trị viên phải đồng ý.',
  joinIsClosed: 'Không thể xin tham gia. Phải được một thành viên của nhóm mời vào.',
  joinGroupNamed: (name) => `Tham gia ${name}`,
  joinWords: 'Lời nhắn',
  joinWordsHint: 'Bạn là ai và vì sao muốn tham gia',
  joinNow: 'Tham gia',
  askToJoin: 'Xin tham gia',
  joiningNow: 'Đang tham gia…',
  joinFailed: (why) => `Không tham gia được. ${why}`,

  joinedGroup: (name) => `Bạn đã vào ${name}.`,
  joinWaits: (name) =>
    `Bạn đã xin tham gia ${name}. Bạn sẽ vào nhóm khi chủ nhóm hoặc quản trị viên đồng ý.`,
  inGroupAlready: 'Bạn đang ở trong nhóm này.',
  openJoinedGroup: 'Mở',
  joinAnother: 'Tìm nhóm khác',
  groupTakesNobody: 'Nhóm này không cho bạn tham gia.',
};
