import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: 'الإشعارات على هذا الجهاز',
  notificationsDetail: 'يصلك تنبيه بالرسائل الجديدة ما دامت هذه الصفحة مفتوحة وأنت لا تراها.',
  notificationsDenied:
    'لا يسمح المتصفح لهذه الصفحة بإرسال الإشعارات إليك. اسمح بها في إعدادات المتصفح لهذا الموقع.',
  notificationsUnsupported: 'لا يستطيع هذا المتصفح عرض الإشعارات.',
};
