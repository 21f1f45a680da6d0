import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: 'Notificaciones en este dispositivo',
  notificationsDetail:
    'Te avisamos de los mensajes nuevos mientras esta página está abierta y no la ves.',
  notificationsDenied:
    'El navegador no permite que esta página te envíe notificaciones. Permítelas en los ajustes del navegador para este sitio.',
  notificationsUnsupported: 'Este navegador no puede mostrar notificaciones.',
};
