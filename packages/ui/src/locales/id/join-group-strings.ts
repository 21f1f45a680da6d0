import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: 'Gabung ke grup',
  idOfGroup: 'ID grup',
  joinGroupIdle: 'Temukan grup',
  joinGroupIdleDetail: 'Ketik ID yang diberikan oleh salah satu anggotanya.',
  groupFound: (name) => `${name} ditemukan.`,
  groupNotFound: 'Grup tidak ditemukan',
  groupNotFoundDetail: 'Periksa apakah ID-nya lengkap dan sesuai dengan yang diberikan.',
  groupNotOpen: 'Grup ini tidak bisa dicari',
  groupNotOpenDetail: 'Minta salah satu anggotanya untuk mengajak Anda.',
  groupMembersCounted: (_count, written) => `${written} anggota`,

  joinsAtOnce: 'Semua orang boleh bergabung.',
  joinNeedsYes: 'Pemilik atau admin harus menyetujui.',
  joinIsClosed: 'Tidak ada yang bisa meminta bergabung. Salah satu anggotanya harus mengajak Anda.',
  joinGroupNamed: (name) => `Gabung ke ${name}`,
  joinWords: 'Pesan',
  joinWordsHint: 'Siapa Anda, dan mengapa ingin bergabung',
  joinNow: 'Gabung',
  askToJoin: 'Minta bergabung',
  joiningNow: 'Bergabung…',
  joinFailed: (why) => `Gagal bergabung. ${why}`,

  joinedGroup: (name) => `Anda sekarang berada di ${name}.`,
  joinWaits: (name) =>
    `Anda telah meminta bergabung ke ${name}. Anda masuk setelah pemilik atau admin menyetujui.`,
  inGroupAlready: 'Anda sudah berada di grup ini.',
  openJoinedGroup: 'Buka',
  joinAnother: 'Temukan grup lain',
  groupTakesNobody: 'Grup ini tidak menerima Anda.',
};
