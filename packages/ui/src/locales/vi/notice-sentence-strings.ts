import type { NoticeSentenceStrings } from '../../internals/strings/notice-sentence-strings.js';
import { withWords } from './words.js';

export const noticeSentences: NoticeSentenceStrings = {
  noticeApplied: (operator, group, words) =>
    withWords(`${operator} muốn tham gia “${group}”`, words),
  noticeApproved: (group, words) => withWords(`Bạn đã được duyệt vào “${group}”`, words),
  noticeRefused: (group, words) => withWords(`Bạn không được duyệt vào “${group}”`, words),
  noticeRemoved: (group, words) => withWords(`Bạn đã bị mời ra khỏi “${group}”`, words),
  noticeDismissed: (group) => `“${group}” đã giải tán`,
  noticeRecycled: (group) => `“${group}” đã bị dịch vụ đóng`,
  noticeCreated: (group) => `Bạn đã tạo “${group}”`,
  noticeInvited: (group, operator) =>
    operator === '' ? `Bạn đã được thêm vào “${group}”` : `${operator} đã thêm bạn vào “${group}”`,
  noticeLeft: (group) => `Bạn đã rời “${group}”`,
  noticeMadeAdmin: (group) => `Bạn đã trở thành quản trị viên của “${group}”`,
  noticeUnmadeAdmin: (group) => `Bạn không còn là quản trị viên của “${group}”`,
  noticeAskedIn: (operator, group) => `${operator} mời bạn vào “${group}”`,
  noticeInvitationAccepted: (operator, group) =>
    `${operator} đã chấp nhận lời mời của bạn vào “${group}”`,
  noticeInvitationRefused: (operator, group) =>
    `${operator} đã từ chối lời mời của bạn vào “${group}”`,
  noticeMuted: (group) => `Bạn đã bị cấm chat trong “${group}”`,
  noticeTopicCreated: (group) => `“${group}” có chủ đề mới`,
  noticeTopicsDeleted: (group) => `Đã xóa chủ đề của “${group}”`,
  noticeRemindType: (group) => `Bạn đã đổi cách “${group}” thông báo cho bạn`,
  noticeBanned: (group, words) => withWords(`Bạn đã bị cấm vào “${group}”`, words),
  noticeUnbanned: (group) => `Bạn có thể trở lại “${group}”`,
  noticeInvitationWaits: (operator, names, group) =>
    `${operator} muốn thêm ${names} vào “${group}”`,
};
