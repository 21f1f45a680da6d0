import type {
  ConversationActionsStrings,
  ConversationDeed,
} from '../../internals/strings/conversation-actions-strings.js';

type Sentences = Readonly<Record<ConversationDeed, (what: string) => string>>;

const DO: Readonly<Record<ConversationDeed, string>> = {
  read: 'Tandai sudah dibaca',
  unread: 'Tandai belum dibaca',
  pin: 'Sematkan',
  unpin: 'Lepas sematan',
  mute: 'Senyapkan',
  unmute: 'Bunyikan',
  notifications: 'Notifikasi',
  star: 'Beri bintang',
  unstar: 'Hapus bintang',
  archive: 'Arsipkan',
  unarchive: 'Batalkan arsip',
  hide: 'Sembunyikan',
  unhide: 'Tampilkan lagi',
  folder: 'Folder',
  unfolder: 'Folder',
  clear: 'Hapus riwayat',
  delete: 'Hapus',
};

const SWIPE: Readonly<Record<ConversationDeed, string>> = {
  ...DO,
  read: 'Dibaca',
  unread: 'Belum',
};

const DONE: Sentences = {
  read: (what) => `${what} ditandai sudah dibaca`,
  unread: (what) => `${what} ditandai belum dibaca`,
  pin: (what) => `${what} disematkan`,
  unpin: (what) => `Sematan ${what} dilepas`,
  mute: (what) => `${what} disenyapkan`,
  unmute: (what) => `${what} dibunyikan`,
  notifications: (what) => `Notifikasi ${what} diubah`,
  star: (what) => `${what} diberi bintang`,
  unstar: (what) => `Bintang ${what} dihapus`,
  archive: (what) => `${what} diarsipkan`,
  unarchive: (what) => `${what} dikeluarkan dari arsip`,
  hide: (what) => `${what} disembunyikan`,
  unhide: (what) => `${what} ditampilkan lagi`,
  folder: (what) => `${what} dimasukkan ke folder`,
  unfolder: (what) => `${what} dikeluarkan dari folder`,
  clear: (what) => `Riwayat ${what} dihapus`,
  delete: (what) => `${what} dihapus`,
};

const NOT_DONE: Sentences = {
  read: (what) => `${what} gagal ditandai sudah dibaca.`,
  unread: (what) => `${what} gagal ditandai belum dibaca.`,
  pin: (what) => `${what} gagal disematkan.`,
  unpin: (what) => `Sematan ${what} gagal dilepas.`,
  mute: (what) => `${what} gagal disenyapkan.`,
  unmute: (what) => `${what} gagal dibunyikan.`,
  notifications: (what) => `Notifikasi ${what} gagal diubah.`,
  star: (what) => `${what} gagal diberi bintang.`,
  unstar: (what) => `Bintang ${what} gagal dihapus.`,
  archive: (what) => `${what} gagal diarsipkan.`,
  unarchive: (what) => `${what} gagal dikeluarkan dari arsip.`,
  hide: (what) => `${what} gagal disembunyikan.`,
  unhide: (what) => `${what} gagal ditampilkan lagi.`,
  folder: (what) => `${what} gagal dimasukkan ke folder.`,
  unfolder: (what) => `${what} gagal dikeluarkan dari folder.`,
  clear: (what) => `Riwayat ${what} gagal dihapus.`,
  delete: (what) => `${what} gagal dihapus.`,
};

export const conversationActions: ConversationActionsStrings = {
  conversationMenu: (what) => what,
  conversationDo: (deed) => DO[deed],
  conversationSwipe: (deed) => SWIPE[deed],
  conversationDone: (deed, what) => DONE[deed](what),
  conversationNotDone: (deed, what, why) => `${NOT_DONE[deed](what)} ${why}`,
  conversationsCounted: (_count, written) => `${written} percakapan`,
  conversationsPartly: (_count, written, total) => `${written} dari ${total} percakapan`,

  notifications: 'Notifikasi',
  notifyAll: 'Semua pesan',
  notifyMentions: 'Hanya saat saya disebut',
  notifyQuietly: 'Tanpa notifikasi, pesan tetap tampil',
  receiveNothing: 'Tanpa notifikasi, pesan masuk hanya saat saya membukanya',

  moveToFolder: 'Folder',
  selectConversation: 'Pilih',
  deleteConversation: 'Hapus beserta pesannya',
  conversationsDeleted: (what) => `${what} dihapus beserta semua pesannya`,
  deletionFailed: (why) => `Yang gagal dihapus muncul lagi di daftar. ${why}`,
  undo: 'Urungkan',
  undone: 'Diurungkan',

  clearQuestion: (title) => `Hapus riwayat ${title}?`,
  clearDetail:
    'Anda tidak akan melihat pesan ini lagi; pesan tetap ada pada orang lain. Percakapan tetap di daftar. Tindakan ini tidak bisa dibatalkan.',
  clearNow: 'Hapus riwayat',

  selectedConversations: 'Percakapan yang dipilih',
  selectAll: 'Pilih semua',
  selectingBegan: 'Sedang memilih percakapan. Tekan Esc untuk mengakhiri.',
};
