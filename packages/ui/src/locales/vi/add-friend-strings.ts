import type { AddFriendStrings } from '../../internals/strings/add-friend-strings.js';

export const addFriend: AddFriendStrings = {
  searchPeople: 'Tìm theo ID hoặc tên',
  searchPeopleIdle: 'Tìm người',
  searchPeopleIdleDetail: 'Nhập ID hoặc một phần tên của người bạn muốn tìm.',
  foundPeople: 'Mọi người',
  peopleFound: (_count, written) => `Tìm thấy ${written} người`,
  nobodyFound: 'Không tìm thấy ai',
  nobodyFoundDetail: 'Hãy kiểm tra xem bạn nhập đúng như họ đã cho chưa. ID phải đầy đủ.',
  peopleSearchFailed: 'Không tìm kiếm được',
  morePeopleFailed: (why) => `Không tải thêm được. ${why}`,
  onlyWholeIDs: 'Ở đây chỉ tìm được người theo ID đầy đủ.',
  backToSearch: 'Quay lại tìm kiếm',

  standingMe: 'Bạn',
  standingFriend: 'Bạn bè',
  standingBlocked: 'Đã chặn',
  standingAsked: 'Đã gửi lời mời',
  standingAsks: 'Muốn kết bạn',

  askPerson: (name) => `Thêm ${name}`,
  addsAtOnce: (name) => `${name} cho phép mọi người kết bạn: hai bạn sẽ là bạn bè ngay.`,
  takesNobody: (name) => `${name} hiện không nhận lời mời kết bạn.`,
  requestWording: 'Lời nhắn',
  requestWordingHint: (name) =>
    name === '' ? 'Giới thiệu bạn là ai' : `Xin chào, mình là ${name}`,
  requestRemark: 'Tên gợi nhớ',
  requestGroup: 'Nhóm bạn',
  noRequestGroup: 'Không có',
  sendRequest: 'Gửi lời mời',
  sendingRequest: 'Đang gửi…',
  requestTooLong: 'Quá dài. Hãy rút gọn.',
  requestNotSent: (why) => `Không gửi được lời mời. ${why}`,
  requestSent: (name) => `Đã gửi lời mời đến ${name}. Hai bạn sẽ là bạn bè khi họ chấp nhận.`,
  friendAdded: (name) => `Bạn và ${name} đã là bạn bè.`,
  addAnother: 'Thêm người khác',
  requestDone: 'Xong',
};
