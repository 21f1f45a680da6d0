import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: 'Notifications sur cet appareil',
  notificationsDetail:
    'Vous êtes averti des nouveaux messages tant que cette page est ouverte sans que vous la voyiez.',
  notificationsDenied:
    'Le navigateur n’autorise pas cette page à vous envoyer des notifications. Autorisez-les dans les réglages du navigateur pour ce site.',
  notificationsUnsupported: 'Ce navigateur ne peut pas afficher de notifications.',
};
