import type { NoticeStrings } from '../../internals/strings/notice-strings.js';

export const notices: NoticeStrings = {
  groupNotices: 'Thông báo từ nhóm',
  noGroupNotices: 'Chưa có thông báo nào',
  noGroupNoticesDetail:
    'Yêu cầu tham gia nhóm của bạn và những gì xảy ra với bạn trong nhóm sẽ hiện ở đây.',
  groupNoticesFailed: 'Không tải được thông báo',
  earlierNotices: 'Xem thông báo cũ hơn',
  earlierNoticesFailed: 'Không tải được thông báo cũ hơn.',
  noticeUnread: 'Mới',
  openGroup: (group) => `Mở ${group}`,

  groupApplications: 'Yêu cầu tham gia',

  noGroupApplications: 'Không có yêu cầu tham gia',
  noGroupApplicationsDetail: 'Người xin tham gia nhóm do bạn quản lý sẽ hiện ở đây.',
  groupApplicationsFailed: 'Không tải được các yêu cầu',
  wantsToJoin: (group) => `muốn tham gia “${group}”`,
  wantsToAdd: (name, group) => `muốn thêm ${name} vào “${group}”`,

  letIn: 'Chấp nhận',
  letInNamed: (name) => `Chấp nhận ${name}`,
  keepOut: 'Từ chối',
  keepOutNamed: (name) => `Từ chối ${name}`,
  answerWords: 'Lời nhắn kèm câu trả lời',
  answerWordsHint: 'Không bắt buộc',
  addAnswerWords: 'Thêm lời nhắn',
  answerTooLong: 'Lời nhắn quá dài để gửi kèm câu trả lời.',
  wasLetIn: (name) => `Bạn đã chấp nhận ${name}`,
  wasKeptOut: (name) => `Bạn đã từ chối ${name}`,
  notLetIn: (name, why) => `Không chấp nhận được ${name}. ${why}`,
  notKeptOut: (name, why) => `Không từ chối được ${name}. ${why}`,
  acceptGroupInvitation: (group) => `Chấp nhận lời mời vào “${group}”`,
  refuseGroupInvitation: (group) => `Từ chối lời mời vào “${group}”`,
  groupInvitationAccepted: (group) => `Bạn đã chấp nhận lời mời vào “${group}”`,
  groupInvitationRefused: (group) => `Bạn đã từ chối lời mời vào “${group}”`,
  groupInvitationNotAccepted: (group, why) => `Không chấp nhận được lời mời vào “${group}”. ${why}`,
  groupInvitationNotRefused: (group, why) => `Không từ chối được lời mời vào “${group}”. ${why}`,
  applicationStateAccepted: 'Đã chấp nhận',
  applicationStateRefused: 'Đã từ chối',
  applicationStateElsewhere: 'Người khác đã trả lời',
};
