import type { ThreadStrings } from '../../internals/strings/thread-strings.js';

export const thread: ThreadStrings = {
  jumping: 'Đang chuyển đến…',
  jumpNotFound: 'Tin nhắn này không còn trong lịch sử.',
  jumpDeleted: 'Bạn đã xóa tin nhắn này.',
  jumpNoAccess: 'Bạn không ở trong nhóm này nên không xem được lịch sử.',
  jumpFailed: (why) =>
    why === '' ? 'Không hiển thị được tin nhắn.' : `Không hiển thị được tin nhắn. ${why}`,
  jumpOffline: 'Không hiển thị được tin nhắn khi không có kết nối.',
  jumpedToNewest: 'Đã đến tin nhắn mới nhất',
  jumpedToUnread: 'Nơi tin nhắn mới bắt đầu',
  jumpedToDay: (day) => `Tin nhắn: ${day}`,
  jumpedToMessage: (text) => `Đã chuyển đến: ${text}`,
  loadingNewer: 'Đang tải tin nhắn mới hơn…',
  newerFailed: 'Không tải được tin nhắn mới hơn.',

  goToUnread: (_count, written) => `${written} tin nhắn mới`,
  dismissUnread: 'Ở lại đây',
  goToDate: 'Đến một ngày',

  readBy: (read, total) => `${read}/${total} người đã đọc`,
  readByAll: 'Mọi người đã đọc',
  readByNobody: 'Đã gửi, chưa ai đọc',
  readers: 'Ai đã đọc',

  typingOne: (name) => `${name} đang nhập`,
  typingTwo: (name, other) => `${name} và ${other} đang nhập`,
  typingMany: (_count, written) => `${written} người đang nhập`,
};
