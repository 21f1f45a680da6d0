import type { PanelStrings } from '../../internals/strings/panel-strings.js';

export const panel: PanelStrings = {
  onlyUnread: 'Hanya yang belum dibaca',
  conversationsFound: (count, written) =>
    count === 0 ? 'Percakapan tidak ditemukan' : `${written} percakapan ditemukan`,
  noConversationFoundDetail: 'Cari nama atau sebagian nama.',
  allRead: 'Semua sudah dibaca',
  showAll: 'Tampilkan semua',
  allArchived: 'Semua diarsipkan',
  allArchivedDetail: 'Percakapan kembali ke sini jika Anda mengeluarkannya dari arsip.',

  archive: 'Diarsipkan',
  archiveEmpty: 'Tidak ada yang diarsipkan',
  archiveEmptyDetail:
    'Percakapan yang diarsipkan dan disembunyikan keluar dari daftar dan ada di sini.',
  leaveArchive: 'Kembali ke semua percakapan',
  archiveKinds: 'Jenis',
  archiveFolded: (written) => `Diarsipkan ${written}`,
  archiveHidden: (written) => `Disembunyikan ${written}`,

  folders: 'Folder',
  allConversations: 'Semua',
  foldersFailed: 'Folder tidak bisa dimuat.',
  newFolder: 'Folder baru',
  foldersAreFull: (most) => `Hanya bisa ada ${most} folder. Hapus satu untuk membuat yang lain.`,
  folderMenu: (name) => `Ubah folder ${name}`,
  editFolder: 'Nama dan percakapan…',
  moveFolderBefore: 'Pindahkan ke arah awal',
  moveFolderAfter: 'Pindahkan ke arah akhir',
  folderMoved: (name, place, count) => `${name} ada di posisi ${place} dari ${count}`,
  deleteFolder: 'Hapus folder…',
  deleteFolderQuestion: (name) => `Hapus folder “${name}”?`,
  deleteFolderDetail: 'Percakapan di dalamnya tetap ada. Folder dihapus di semua perangkat Anda.',
  folderDeleted: (name) => `Folder ${name} telah dihapus`,
  folderEmpty: 'Folder ini kosong',
  folderEmptyDetail: 'Pilih isinya. Satu percakapan bisa berada di beberapa folder.',
  addConversations: 'Pilih percakapan',

  changeFolder: 'Ubah folder',
  folderName: 'Nama',
  folderNameHelp: 'Maksimal 32 huruf Latin; emoji memakan lebih banyak tempat.',
  folderNameRoom: (used, most) => `${used} dari ${most}`,
  folderNeedsName: 'Beri nama folder ini.',
  folderNameTaken: 'Anda sudah punya folder dengan nama ini.',
  folderNeedsConversation: 'Pilih setidaknya satu percakapan.',
  conversationsChosen: (count, written) =>
    count === 0 ? 'Belum ada yang dipilih' : `${written} percakapan dipilih`,
  createFolder: 'Buat',
  saveFolder: 'Simpan',
  folderPartly: (_count, written, why) => `${written} percakapan gagal diubah. ${why}`,
};
