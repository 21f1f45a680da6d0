import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: 'Vẫn đang kết nối. Hãy thử lại sau giây lát.',
  notSignedIn: 'Bạn chưa đăng nhập.',

  takeBackTooLate: 'Đã quá muộn để thu hồi tin nhắn này.',
  pinsFull: 'Đã ghim mười tin nhắn. Hãy bỏ ghim một tin trước.',
  notAllowed: 'Bạn không được phép làm việc này.',
  notInThisApp: 'Ứng dụng này không có tính năng đó.',
  mutedHere: 'Bạn bị cấm chat ở đây: bạn có thể đọc nhưng không thể viết.',
  notHereAnymore: 'Tin nhắn không còn nữa.',

  noSuchGroup: 'Nhóm này không còn nữa.',
  groupIsFull: 'Nhóm đã đủ người.',
  tooManyGroups: 'Bạn đã ở trong số nhóm tối đa. Hãy rời một nhóm trước.',

  groupApplicationHandled: 'Người khác đã trả lời rồi.',

  noSuchPerson: 'Không có người này.',
  friendAlready: 'Hai bạn đã là bạn bè.',
  friendIsBlocked: 'Bạn đã chặn người này. Hãy bỏ chặn trước.',
  friendTakesNobody: 'Người này không nhận lời mời kết bạn.',
  mayAskNobody: 'Bạn không được phép gửi lời mời kết bạn.',
  tooManyApplications: 'Có quá nhiều lời mời chưa trả lời. Hãy trả lời bớt trước.',

  friendGroupNameTaken: 'Bạn đã có nhóm bạn mang tên này.',
  noSuchFriend: 'Hai bạn không còn là bạn bè.',
  applicationGone: 'Lời mời này không còn nữa.',
  friendListFull: 'Danh sách bạn bè của bạn đã đầy. Hãy hủy kết bạn với ai đó để có chỗ.',
  theirFriendListFull: 'Danh sách bạn bè của họ đã đầy.',
  friendGroupGone: 'Nhóm bạn này không còn nữa.',
  friendGroupsFull: 'Đã có số nhóm bạn tối đa. Hãy xóa một nhóm để tạo nhóm khác.',
  blacklistFull: 'Không thể chặn thêm người. Hãy bỏ chặn ai đó trước.',

  tooLongText: 'Quá dài. Hãy rút gọn.',
  wordsRefused: 'Nội dung bị bộ lọc của dịch vụ từ chối. Hãy dùng từ ngữ khác.',

  followingFull: 'Bạn đã theo dõi số người tối đa. Hãy bỏ theo dõi ai đó trước.',
  theirFollowersFull: 'Họ đã có số người theo dõi tối đa.',
  mutualFull: 'Một trong hai bạn đã có số người theo dõi lẫn nhau tối đa.',

  invitationOver: 'Lời mời này đã kết thúc.',

  foldersFull: 'Đã có số thư mục tối đa. Hãy xóa một thư mục để tạo thư mục khác.',
  folderNameTooLong: 'Tên này quá dài.',
  folderGone: 'Thư mục này không còn nữa.',

  conversationPinsFull: 'Đã ghim năm mươi cuộc trò chuyện. Hãy bỏ ghim một cuộc trước.',
};
