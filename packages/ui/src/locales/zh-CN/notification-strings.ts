import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: '此设备上的通知',
  notificationsDetail: '此页面打开但您没有看它时，会提醒您有新消息。',
  notificationsDenied: '浏览器不允许此页面向您发送通知。请在浏览器的网站设置中允许。',
  notificationsUnsupported: '此浏览器无法显示通知。',
};
