import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: '此裝置上的通知',
  notificationsDetail: '此頁面開啟但您沒有看著它時，會提醒您有新訊息。',
  notificationsDenied: '瀏覽器不允許此頁面傳送通知給您。請在瀏覽器的網站設定中允許。',
  notificationsUnsupported: '此瀏覽器無法顯示通知。',
};
