import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: '이 기기의 알림',
  notificationsDetail: '이 페이지가 열려 있지만 보고 있지 않을 때 새 메시지를 알려 드립니다.',
  notificationsDenied:
    '브라우저가 이 페이지의 알림을 허용하지 않습니다. 브라우저의 사이트 설정에서 허용하세요.',
  notificationsUnsupported: '이 브라우저에서는 알림을 표시할 수 없습니다.',
};
