import type { AddFriendStrings } from '../../internals/strings/add-friend-strings.js';

export const addFriend: AddFriendStrings = {
  searchPeople: 'Cari berdasarkan ID atau nama',
  searchPeopleIdle: 'Temukan orang',
  searchPeopleIdleDetail: 'Ketik ID seseorang atau sebagian namanya.',
  foundPeople: 'Orang',
  peopleFound: (_count, written) => `${written} orang ditemukan`,
  nobodyFound: 'Tidak ada yang ditemukan',
  nobodyFoundDetail: 'Periksa apakah penulisannya sesuai dengan yang diberikan. ID harus lengkap.',
  peopleSearchFailed: 'Pencarian gagal',
  morePeopleFailed: (why) => `Orang lainnya tidak bisa dimuat. ${why}`,
  onlyWholeIDs: 'Di sini orang hanya bisa ditemukan dengan ID lengkap.',
  backToSearch: 'Kembali ke pencarian',

  standingMe: 'Anda',
  standingFriend: 'Teman',
  standingBlocked: 'Diblokir',
  standingAsked: 'Permintaan terkirim',
  standingAsks: 'Ingin berteman',

  askPerson: (name) => `Tambahkan ${name}`,
  addsAtOnce: (name) => `${name} menerima siapa saja: Anda langsung berteman.`,
  takesNobody: (name) => `${name} saat ini tidak menerima teman baru.`,
  requestWording: 'Pesan',
  requestWordingHint: (name) => (name === '' ? 'Siapa Anda' : `Halo, saya ${name}`),
  requestRemark: 'Nama panggilan',
  requestGroup: 'Grup teman',
  noRequestGroup: 'Tidak ada',
  sendRequest: 'Kirim permintaan',
  sendingRequest: 'Mengirim…',
  requestTooLong: 'Terlalu panjang. Persingkat.',
  requestNotSent: (why) => `Permintaan gagal dikirim. ${why}`,
  requestSent: (name) =>
    `Permintaan dikirim ke ${name}. Anda berteman setelah permintaan diterima.`,
  friendAdded: (name) => `Anda dan ${name} sekarang berteman.`,
  addAnother: 'Tambahkan orang lain',
  requestDone: 'Selesai',
};
