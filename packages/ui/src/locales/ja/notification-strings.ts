import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: 'このデバイスの通知',
  notificationsDetail: 'このページを開いたまま見ていないときに、新しいメッセージをお知らせします。',
  notificationsDenied:
    'ブラウザーがこのページの通知を許可していません。ブラウザーのサイト設定で許可してください。',
  notificationsUnsupported: 'このブラウザーでは通知を表示できません。',
};
