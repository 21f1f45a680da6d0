import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: 'Benachrichtigungen auf diesem Gerät',
  notificationsDetail:
    'Du erfährst von neuen Nachrichten, solange diese Seite offen ist und du sie nicht siehst.',
  notificationsDenied:
    'Der Browser lässt nicht zu, dass diese Seite dich benachrichtigt. Erlaube es in den Einstellungen des Browsers für diese Website.',
  notificationsUnsupported: 'Dieser Browser kann keine Benachrichtigungen anzeigen.',
};
