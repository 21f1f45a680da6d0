import type { LiveRoomStrings } from '../../internals/strings/live-room-strings.js';

export const liveRoom: LiveRoomStrings = {
  liveRoom: (title) => (title === '' ? 'Ruang live' : `Ruang live ${title}`),
  liveJoining: 'Masuk…',
  liveOnline: (_count, written) => `${written} orang di sini`,
  leaveLiveRoom: 'Keluar',
  liveNotLeft: (why) => `Layanan tidak bisa diberi tahu bahwa Anda keluar. ${why}`,

  liveMessages: 'Pesan di ruang ini',
  liveBroadcast: 'Untuk semua ruang',
  liveQuiet: 'Belum ada pesan sejak Anda masuk',
  liveQuietDetail: 'Ruang live tidak menyimpan apa pun: Anda melihat pesan selama berada di sini.',
  liveDropped: (_count, written) =>
    `Pesannya terlalu ramai sehingga ${written} pesan tidak ditampilkan.`,

  liveSay: 'Tulis sesuatu',
  liveNotSaid: (why) => `Pesan gagal dikirim. ${why}`,

  liveLike: (_count, written) => `Suka, sejauh ini ${written} suka`,
  liveGifts: 'Hadiah',
  liveGift: (label, _count, written) => `${label}, sejauh ini ${written}`,
  liveNotGiven: (why) => `Gagal dikirim. ${why}`,

  liveTipJoined: (names) => `${names} masuk`,
  liveTipLetIn: (operator, names) => `${operator} mengizinkan ${names} masuk`,
  liveTipLeft: (names) => `${names} keluar`,
  liveTipRenamed: (operator, name) => `${operator} mengganti nama ruang menjadi “${name}”`,
  liveTipNewOwner: (name) => `${name} sekarang pemilik ruang`,
  liveTipPicture: (operator) => `${operator} mengganti foto ruang`,
  liveTipAllMuted: (operator) => `${operator} membisukan ruang`,
  liveTipAllUnmuted: (operator) => `${operator} berhenti membisukan ruang`,
  liveTipJoinFreely: (operator) => `${operator} membuka ruang: siapa pun boleh masuk`,
  liveTipJoinByNobody: (operator) => `${operator} menutup ruang: tidak ada lagi yang boleh masuk`,
  liveTipOther: 'Ruang telah diubah',
  liveTipCreated: (operator) =>
    operator === '' ? 'Ruang telah dibuat' : `${operator} membuat ruang`,

  liveJoinFailed: 'Anda tidak bisa masuk ke ruang',
  liveIsBanned: 'Anda dilarang masuk ke ruang ini. Pemilik yang menentukan lamanya.',
  liveEnded: 'Ruang telah ditutup',
  liveEndedDetail: 'Ruang berakhir untuk semua orang.',
  liveRemoved: 'Anda dikeluarkan dari ruang',
  liveRemovedDetail: 'Anda boleh mencoba masuk lagi.',
  liveBanned: 'Anda dilarang masuk ke ruang',
  liveBannedDetail: 'Pemilik yang menentukan lamanya.',
  liveLeft: 'Anda tidak lagi berada di ruang',
  liveLeftDetail: 'Masuk lagi untuk melihat pesan di sana.',
  joinLiveRoom: 'Masuk',
};
