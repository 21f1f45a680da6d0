import type { ThreadStrings } from '../../internals/strings/thread-strings.js';

export const thread: ThreadStrings = {
  jumping: 'Menuju ke sana…',
  jumpNotFound: 'Pesan ini sudah tidak ada di riwayat.',
  jumpDeleted: 'Anda telah menghapus pesan ini.',
  jumpNoAccess: 'Anda tidak berada di grup ini, jadi riwayatnya tidak bisa ditampilkan.',
  jumpFailed: (why) =>
    why === '' ? 'Pesan tidak bisa ditampilkan.' : `Pesan tidak bisa ditampilkan. ${why}`,
  jumpOffline: 'Pesan tidak bisa ditampilkan selama tidak ada koneksi.',
  jumpedToNewest: 'Di pesan terbaru',
  jumpedToUnread: 'Awal pesan baru',
  jumpedToDay: (day) => `Pesan: ${day}`,
  jumpedToMessage: (text) => `Menuju ke: ${text}`,
  loadingNewer: 'Memuat pesan berikutnya…',
  newerFailed: 'Pesan berikutnya tidak bisa dimuat.',

  goToUnread: (_count, written) => `${written} pesan baru`,
  dismissUnread: 'Tetap di sini',
  goToDate: 'Buka tanggal',

  readBy: (read, total) => `Dibaca ${read} dari ${total}`,
  readByAll: 'Dibaca semua',
  readByNobody: 'Terkirim, belum dibaca',
  readers: 'Siapa yang sudah membaca',

  typingOne: (name) => `${name} sedang mengetik`,
  typingTwo: (name, other) => `${name} dan ${other} sedang mengetik`,
  typingMany: (_count, written) => `${written} orang sedang mengetik`,
};
