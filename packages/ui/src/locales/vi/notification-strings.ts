import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: 'Thông báo trên thiết bị này',
  notificationsDetail: 'Bạn được báo về tin nhắn mới khi trang này đang mở mà bạn không nhìn thấy.',
  notificationsDenied:
    'Trình duyệt không cho phép trang này gửi thông báo cho bạn. Hãy cho phép trong phần cài đặt của trình duyệt dành cho trang web này.',
  notificationsUnsupported: 'Trình duyệt này không thể hiển thị thông báo.',
};
