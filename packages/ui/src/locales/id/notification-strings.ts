import type { NotificationStrings } from '../../internals/strings/notification-strings.js';

export const notifications: NotificationStrings = {
  notificationsHere: 'Notifikasi di perangkat ini',
  notificationsDetail:
    'Anda diberi tahu tentang pesan baru selama halaman ini terbuka dan tidak sedang Anda lihat.',
  notificationsDenied:
    'Browser tidak mengizinkan halaman ini mengirim notifikasi. Izinkan di setelan browser untuk situs ini.',
  notificationsUnsupported: 'Browser ini tidak dapat menampilkan notifikasi.',
};
