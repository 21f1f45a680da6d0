import type { CreateGroupStrings } from '../../internals/strings/create-group-strings.js';

export const createGroup: CreateGroupStrings = {
  createGroup: 'Nhóm mới',
  newGroupName: 'Tên',
  newGroupNameHelp: 'Tối đa khoảng 30 chữ cái không dấu; chữ có dấu chiếm nhiều chỗ hơn.',
  newGroupNeedsName: 'Hãy đặt tên cho nhóm.',
  newGroupNameTooLong: 'Tên này quá dài.',

  groupKind: 'Loại nhóm',
  groupWork: 'Nhóm làm việc',
  groupWorkDetail:
    'Dành cho những người quen biết nhau. Thành viên mời người khác vào; người ngoài không tìm thấy nhóm.',
  groupPublic: 'Nhóm công khai',
  groupPublicDetail: 'Ai có ID thì xin tham gia. Bạn và quản trị viên quyết định.',
  groupMeeting: 'Cuộc họp',
  groupMeetingDetail: 'Ai có ID thì tham gia ngay.',
  groupCommunity: 'Cộng đồng',
  groupCommunityDetail:
    'Dành cho rất nhiều người. Ai có ID thì tham gia ngay, và thành viên có thể mời người khác.',
  groupLiveRoom: 'Phòng live',
  groupLiveRoomDetail: 'Mọi người tự do ra vào. Thành viên là những người đang có mặt.',
  groupHistoryHidden: 'Người vào sau không thấy tin nhắn trước đó',
  groupHistoryShown: 'Người vào sau thấy tin nhắn trước đó',
  groupHistoryNone: 'Tin nhắn không được lưu lại',
  groupSize: (_count, written) => `Tối đa ${written} người`,
  groupSizeFree: 'Không giới hạn số người',
  groupHasTopics: 'Có chủ đề',
  groupHasTopicsDetail: 'Mọi người chỉ trò chuyện trong các chủ đề. Không thể thay đổi sau này.',

  moreGroupOptions: 'Thêm',
  newGroupID: 'ID',
  newGroupIDHelp:
    'Người khác tìm nhóm bằng ID này. Không thể thay đổi sau này. Nếu để trống, nhóm sẽ tự có ID.',
  communityIDHelp: (start) =>
    `ID bắt đầu bằng ${start}, phần này được thêm trước nội dung bạn nhập.`,
  groupIDWrong:
    'Dùng tối đa 48 chữ cái không dấu, chữ số và ký hiệu. Không được bắt đầu bằng @TGS#.',
  groupIDTaken: 'ID này đã được sử dụng. Hãy chọn ID khác.',
  groupIDYours: 'Bạn đã có một nhóm với ID này. Hãy chọn ID khác.',

  groupPictureUnusable:
    'Không dùng được ảnh này: địa chỉ quá dài hoặc không phải ai cũng tải được. Hãy chọn ảnh khác.',

  groupNext: 'Tiếp',
  groupBack: 'Quay lại',
  groupFirstMembers: 'Thành viên ban đầu',
  groupPeopleSearch: 'Tìm người',
  groupPeopleFound: (count, written) =>
    count === 0 ? 'Không tìm thấy ai' : `Tìm thấy ${written} người`,
  groupPeopleChosen: (count, written) =>
    count === 0 ? 'Hiện chỉ có bạn' : `Bạn và ${written} người`,
  groupPeopleTooMany: (_count, written) =>
    `Nhóm chỉ có thể bắt đầu với tối đa ${written} người. Hãy mời những người khác sau.`,
  groupNoPeople: 'Chưa có ai để chọn',
  groupNoPeopleDetail: 'Hãy tạo nhóm rồi mời mọi người sau.',
  groupPeopleFailed: 'Không tải được danh sách bạn bè',

  createGroupNow: 'Tạo',
  creatingGroup: 'Đang tạo…',
  groupNotCreated: (why) => `Chưa tạo được nhóm. ${why}`,
  groupIsThere: (name) => `Đã tạo ${name}.`,
};
