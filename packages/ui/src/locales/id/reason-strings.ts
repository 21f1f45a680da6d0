import type { ReasonStrings } from '../../internals/strings/reason-strings.js';

export const reasons: ReasonStrings = {
  stillConnecting: 'Masih menyambungkan. Coba lagi sebentar lagi.',
  notSignedIn: 'Anda belum masuk.',

  takeBackTooLate: 'Sudah terlambat untuk menghapus pesan ini bagi semua orang.',
  pinsFull: 'Sudah ada sepuluh pesan yang disematkan. Lepas salah satunya dulu.',
  notAllowed: 'Anda tidak diizinkan melakukan ini.',
  notInThisApp: 'Hal itu tidak tersedia di aplikasi ini.',
  mutedHere: 'Anda dibisukan di sini: Anda bisa membaca, tetapi tidak bisa menulis.',
  notHereAnymore: 'Pesan itu sudah tidak ada.',

  noSuchGroup: 'Grup itu sudah tidak ada.',
  groupIsFull: 'Grup sudah penuh.',
  tooManyGroups: 'Jumlah grup Anda sudah mencapai batas. Keluar dari salah satunya dulu.',

  groupApplicationHandled: 'Orang lain sudah menjawabnya.',

  noSuchPerson: 'Orang itu tidak ada.',
  friendAlready: 'Anda sudah berteman.',
  friendIsBlocked: 'Anda memblokir orang ini. Buka blokirnya dulu.',
  friendTakesNobody: 'Orang ini tidak menerima permintaan.',
  mayAskNobody: 'Anda tidak diizinkan mengirim permintaan pertemanan.',
  tooManyApplications: 'Terlalu banyak permintaan yang belum dijawab. Jawab beberapa dulu.',

  friendGroupNameTaken: 'Anda sudah punya grup teman dengan nama ini.',
  noSuchFriend: 'Anda tidak berteman lagi.',
  applicationGone: 'Permintaan ini sudah tidak ada.',
  friendListFull: 'Daftar teman Anda penuh. Hapus seseorang agar ada tempat.',
  theirFriendListFull: 'Daftar temannya penuh.',
  friendGroupGone: 'Grup teman ini sudah tidak ada.',
  friendGroupsFull: 'Jumlah grup teman sudah mencapai batas. Hapus satu untuk membuat yang lain.',
  blacklistFull: 'Tidak bisa memblokir lebih banyak orang. Buka blokir seseorang dulu.',

  tooLongText: 'Terlalu panjang. Persingkat.',
  wordsRefused: 'Kata-katanya ditolak oleh filter layanan ini. Gunakan kata lain.',

  followingFull:
    'Jumlah orang yang Anda ikuti sudah mencapai batas. Berhenti mengikuti seseorang dulu.',
  theirFollowersFull: 'Jumlah pengikutnya sudah mencapai batas.',
  mutualFull: 'Salah satu dari Anda sudah mencapai batas jumlah saling mengikuti.',

  invitationOver: 'Undangan ini sudah berakhir.',

  foldersFull: 'Jumlah folder sudah mencapai batas. Hapus satu untuk membuat yang lain.',
  folderNameTooLong: 'Nama ini terlalu panjang.',
  folderGone: 'Folder ini sudah tidak ada.',

  conversationPinsFull:
    'Sudah ada lima puluh percakapan yang disematkan. Lepas salah satunya dulu.',
};
