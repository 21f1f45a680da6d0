import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: 'Trạng thái của tôi',
  statusNone: 'Chưa có trạng thái',
  statusField: 'Bạn đang làm gì?',
  statusPlaceholder: 'Trên tàu đến trưa',
  statusHelp: 'Người khác thấy trạng thái cho đến khi bạn xóa, đăng xuất hoặc mất kết nối.',
  statusSuggestions: [
    '💬 Đang rảnh',
    '🎧 Đang tập trung',
    '🗓️ Đang họp',
    '🚆 Đang di chuyển',
    '🍜 Đang ăn trưa',
    '🌴 Đang nghỉ phép',
    '🤒 Không khỏe',
  ],
  statusSuggested: 'Gợi ý',
  setStatus: 'Đặt trạng thái',
  clearStatus: 'Xóa',
  statusIsSet: 'Đã đặt trạng thái',
  statusIsCleared: 'Đã xóa trạng thái',
  statusTooLong: 'Quá dài. Hãy rút gọn.',
  statusNotChanged: (why) => `Chưa đổi được trạng thái. ${why}`,
  statusFailed: (why) => `Không tải được trạng thái. ${why}`,
};
