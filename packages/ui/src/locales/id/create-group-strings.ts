import type { CreateGroupStrings } from '../../internals/strings/create-group-strings.js';

export const createGroup: CreateGroupStrings = {
  createGroup: 'Grup baru',
  newGroupName: 'Nama',
  newGroupNameHelp: 'Maksimal sekitar 30 huruf Latin.',
  newGroupNeedsName: 'Beri nama grup ini.',
  newGroupNameTooLong: 'Nama ini terlalu panjang.',

  groupKind: 'Jenis grup',
  groupWork: 'Grup kerja',
  groupWorkDetail:
    'Untuk orang yang saling mengenal. Anggota mengajak orang lain; selain itu tidak ada yang bisa menemukannya.',
  groupPublic: 'Grup publik',
  groupPublicDetail: 'Orang yang punya ID-nya meminta bergabung. Anda dan admin yang memutuskan.',
  groupMeeting: 'Rapat',
  groupMeetingDetail: 'Orang yang punya ID-nya langsung bergabung.',
  groupCommunity: 'Komunitas',
  groupCommunityDetail:
    'Untuk sangat banyak orang. Orang yang punya ID-nya langsung bergabung, dan anggota mengajak orang lain.',
  groupLiveRoom: 'Ruang live',
  groupLiveRoomDetail: 'Orang bebas keluar masuk. Anggotanya adalah yang sedang berada di sana.',
  groupHistoryHidden: 'Anggota baru tidak melihat pesan sebelumnya',
  groupHistoryShown: 'Anggota baru melihat pesan sebelumnya',
  groupHistoryNone: 'Pesan tidak disimpan',
  groupSize: (_count, written) => `Hingga ${written} orang`,
  groupSizeFree: 'Jumlah orang tidak dibatasi',
  groupHasTopics: 'Dengan topik',
  groupHasTopicsDetail: 'Orang mengobrol hanya di dalam topik. Ini tidak bisa diubah lagi.',

  moreGroupOptions: 'Lainnya',
  newGroupID: 'ID',
  newGroupIDHelp:
    'Orang lain menemukan grup dengan ID ini. Tidak bisa diubah nanti. Jika dikosongkan, ID dibuat otomatis.',
  communityIDHelp: (start) => `ID diawali ${start}, yang ditambahkan di depan tulisan Anda.`,
  groupIDWrong: 'Gunakan maksimal 48 huruf Latin, angka, dan tanda. Tidak boleh diawali @TGS#.',
  groupIDTaken: 'ID ini sudah dipakai. Pilih ID lain.',
  groupIDYours: 'Anda sudah punya grup dengan ID ini. Pilih ID lain.',

  groupPictureUnusable:
    'Foto ini tidak bisa dipakai: alamatnya terlalu panjang, atau tidak bisa dimuat oleh semua orang. Pilih foto lain.',

  groupNext: 'Lanjut',
  groupBack: 'Kembali',
  groupFirstMembers: 'Anggota awal',
  groupPeopleSearch: 'Cari orang',
  groupPeopleFound: (count, written) =>
    count === 0 ? 'Tidak ada yang ditemukan' : `${written} orang ditemukan`,
  groupPeopleChosen: (count, written) =>
    count === 0 ? 'Baru Anda saja' : `Anda dan ${written} orang`,
  groupPeopleTooMany: (_count, written) =>
    `Grup dimulai dengan paling banyak ${written} orang. Ajak yang lain nanti.`,
  groupNoPeople: 'Belum ada yang bisa dipilih',
  groupNoPeopleDetail: 'Buat grupnya, lalu ajak orang nanti.',
  groupPeopleFailed: 'Teman Anda tidak bisa dimuat',

  createGroupNow: 'Buat',
  creatingGroup: 'Membuat…',
  groupNotCreated: (why) => `Grup gagal dibuat. ${why}`,
  groupIsThere: (name) => `${name} telah dibuat.`,
};
