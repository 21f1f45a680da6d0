import type { TipStrings } from '../../internals/strings/tip-strings.js';
import { withWords } from './words.js';

export const tips: TipStrings = {
  tipJoined: (names) => `${names} đã tham gia nhóm`,
  tipLetIn: (operator, names) => `${operator} đã duyệt ${names} vào nhóm`,
  tipInvited: (operator, names) => `${operator} đã thêm ${names}`,
  tipLeft: (names) => `${names} đã rời nhóm`,
  tipRemoved: (operator, names, reason) =>
    withWords(`${operator} đã mời ${names} ra khỏi nhóm`, reason),
  tipMadeAdmin: (operator, names) => `${operator} đã đặt ${names} làm quản trị viên`,
  tipUnmadeAdmin: (_operator, names) => `${names} không còn là quản trị viên`,
  tipMuted: (operator, names, duration) =>
    duration === ''
      ? `${operator} đã cấm ${names} chat`
      : `${operator} đã cấm ${names} chat trong ${duration}`,
  tipUnmuted: (operator, names) => `${operator} đã bỏ cấm chat cho ${names}`,
  tipMembersChanged: (operator, names) => `${operator} đã thay đổi thông tin của ${names}`,
  tipBanned: (operator, names, reason) =>
    withWords(`${operator} đã cấm ${names} vào phòng`, reason),
  tipUnbanned: (operator, names) => `${operator} đã bỏ cấm ${names} vào phòng`,

  tipRenamed: (operator, name) => `${operator} đã đổi tên nhóm thành “${name}”`,
  tipNewOwner: (name) => `${name} đã trở thành chủ nhóm`,
  tipNotification: (operator, text) => `${operator} đã đổi thông báo chung: ${text}`,
  tipNoNotification: (operator) => `${operator} đã xóa thông báo chung`,
  tipIntroduction: (operator) => `${operator} đã đổi mô tả`,
  tipPicture: (operator) => `${operator} đã đổi ảnh nhóm`,
  tipAllMuted: (operator) => `${operator} đã cấm chat cả nhóm`,
  tipAllUnmuted: (operator) => `${operator} đã bỏ cấm chat cả nhóm`,
  tipJoinFreely: (operator) => `${operator} đã mở nhóm: ai cũng có thể tham gia`,
  tipJoinByApproval: (operator) =>
    `${operator} đã đổi quyền tham gia: quản trị viên duyệt từng yêu cầu`,
  tipJoinByNobody: (operator) => `${operator} đã đóng nhóm: không ai được xin tham gia`,
  tipInviteFreely: (operator) => `${operator} đã đổi quyền mời người: mọi thành viên đều được mời`,
  tipInviteByApproval: (operator) =>
    `${operator} đã đổi quyền mời người: quản trị viên duyệt từng người`,
  tipInviteByNobody: (operator) => `${operator} đã đổi quyền mời người: không ai được mời`,
  tipSeveral: (operator, facts) => `${operator} đã đổi ${facts}`,
  tipFactName: 'tên',
  tipFactPicture: 'ảnh',
  tipFactIntroduction: 'mô tả',
  tipFactNotification: 'thông báo chung',
  tipFactMute: 'quyền viết',
  tipFactJoin: 'quyền tham gia',
  tipFactInvite: 'quyền mời người',
  tipFactOther: 'thông tin khác',
  tipOther: 'Nhóm đã được thay đổi',
  tipGroupCreated: (operator) => (operator === '' ? 'Nhóm đã được tạo' : `${operator} đã tạo nhóm`),

  tipTopicRenamed: (operator, name) => `${operator} đã đổi tên chủ đề thành “${name}”`,
  tipTopicIntroduction: (operator) => `${operator} đã đổi mô tả chủ đề`,
  tipTopicPicture: (operator) => `${operator} đã đổi ảnh chủ đề`,
  tipTopicMuted: (operator) => `${operator} đã cấm chat trong chủ đề`,
  tipTopicUnmuted: (operator) => `${operator} đã bỏ cấm chat trong chủ đề`,
  tipTopicOther: 'Chủ đề đã được thay đổi',

  others: (_count, written) => `${written} người khác`,
};
