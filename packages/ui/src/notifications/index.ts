export { NotificationSwitch, type NotificationSwitchProps } from './notification-switch.js';
export { Notifications, type NotificationsProps } from './notifications.js';
