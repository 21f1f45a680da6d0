import type { PresenceStrings } from '../../internals/strings/presence-strings.js';

export const presence: PresenceStrings = {
  myStatus: 'Status saya',
  statusNone: 'Tidak ada status',
  statusField: 'Anda sedang apa?',
  statusPlaceholder: 'Di kereta sampai siang',
  statusHelp: 'Orang lain melihatnya sampai Anda menghapusnya, keluar, atau koneksi terputus.',
  statusSuggestions: [
    '💬 Bisa mengobrol',
    '🎧 Sedang fokus',
    '🗓️ Sedang rapat',
    '🚆 Di perjalanan',
    '🍜 Makan siang',
    '🌴 Sedang liburan',
    '🤒 Sedang sakit',
  ],
  statusSuggested: 'Saran',
  setStatus: 'Atur status',
  clearStatus: 'Hapus',
  statusIsSet: 'Status Anda telah diatur',
  statusIsCleared: 'Status Anda telah dihapus',
  statusTooLong: 'Terlalu panjang. Persingkat.',
  statusNotChanged: (why) => `Status Anda gagal diubah. ${why}`,
  statusFailed: (why) => `Status Anda tidak bisa dimuat. ${why}`,
};
