import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: 'Notificações neste dispositivo',
  notificationsDetail:
    'Você é avisado de novas mensagens enquanto esta página está aberta e você não a vê.',
  notificationsDenied:
    'O navegador não permite que esta página envie notificações a você. Permita nas configurações do navegador para este site.',
  notificationsUnsupported: 'Este navegador não pode mostrar notificações.',
};
