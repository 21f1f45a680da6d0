export {
  createNotificationDevice,
  type NotificationBrowser,
  type NotificationDevice,
  type NotificationNotice,
  type ShownNotification,
} from './notification-device.js';
export type {
  NotificationNews,
  NotificationSound,
  NotificationsOptions,
  NotificationWords,
} from './notification-options.js';
export type { NotificationPermissionState } from './notification-permission.js';
export { createNotificationTabs, type NotificationTabs } from './notification-tabs.js';
export {
  type UseNotificationPermissionResult,
  useNotificationPermission,
} from './use-notification-permission.js';
export { useNotifications } from './use-notifications.js';
