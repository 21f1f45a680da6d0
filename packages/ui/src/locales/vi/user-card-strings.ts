import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';

export const userCard: UserCardStrings = {
  userCard: 'Hồ sơ',
  userCardFailed: 'Không tải được hồ sơ này',
  userCardMissing: 'Không có người này',
  userCardMissingDetail: (userID) => `Không ai có ID ${userID}.`,
  closeUserCard: 'Đóng hồ sơ',
  userCardIsYou: 'Đây là bạn',

  callPerson: 'Gọi',
  reportPerson: 'Báo cáo…',
  personIsBlocked: (name) => `Bạn đã chặn ${name}. Hai bạn không thể nhắn tin cho nhau.`,
  personWasAsked: (name) => `Bạn đã gửi lời mời kết bạn đến ${name}. Họ cần chấp nhận.`,
  personAsks: (name) => `${name} muốn kết bạn với bạn`,

  followerCount: (_count, written) => `${written} người theo dõi`,
  followingCount: (_count, written) => `Đang theo dõi ${written}`,

  friendRemark: 'Tên gợi nhớ',
  addRemark: 'Thêm tên gợi nhớ',
  editRemark: 'Đổi tên gợi nhớ',
  remarkHelp: 'Tên bạn gọi họ. Chỉ mình bạn nhìn thấy.',
  remarkTooLong: 'Tên gợi nhớ này quá dài.',
  saveRemark: 'Lưu',

  groupsOfFriend: 'Nhóm bạn',
  putIntoNewGroup: 'Nhóm bạn mới',
  groupOfFriendNotChanged: (group, why) => `Nhóm bạn “${group}” vẫn như cũ. ${why}`,

  aboutPerson: 'Giới thiệu',
  factUserID: 'ID',
  factFriendSince: 'Bạn bè từ',
};
