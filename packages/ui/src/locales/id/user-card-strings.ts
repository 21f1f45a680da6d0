import type { UserCardStrings } from '../../internals/strings/user-card-strings.js';

export const userCard: UserCardStrings = {
  userCard: 'Profil',
  userCardFailed: 'Profil ini tidak bisa dimuat',
  userCardMissing: 'Orang itu tidak ada',
  userCardMissingDetail: (userID) => `Tidak ada yang memiliki ID ${userID}.`,
  closeUserCard: 'Tutup profil',
  userCardIsYou: 'Ini Anda',

  callPerson: 'Telepon',
  reportPerson: 'Laporkan…',
  personIsBlocked: (name) =>
    `Anda memblokir ${name}. Anda berdua tidak bisa saling mengirim pesan.`,
  personWasAsked: (name) =>
    `Anda telah mengirim permintaan pertemanan ke ${name}. Permintaan harus diterima dulu.`,
  personAsks: (name) => `${name} ingin berteman dengan Anda`,

  followerCount: (_count, written) => `${written} pengikut`,
  followingCount: (_count, written) => `${written} diikuti`,

  friendRemark: 'Nama panggilan',
  addRemark: 'Tambahkan nama panggilan',
  editRemark: 'Ubah nama panggilan',
  remarkHelp: 'Sebutan Anda untuk orang ini. Hanya Anda yang melihatnya.',
  remarkTooLong: 'Nama panggilan ini terlalu panjang.',
  saveRemark: 'Simpan',

  groupsOfFriend: 'Grup teman',
  putIntoNewGroup: 'Grup teman baru',
  groupOfFriendNotChanged: (group, why) => `Grup teman “${group}” tetap seperti semula. ${why}`,

  aboutPerson: 'Tentang',
  factUserID: 'ID',
  factFriendSince: 'Berteman sejak',
};
