import type { ContentStrings } from '../../internals/strings/content-strings.js';

export const content: ContentStrings = {
  copyCode: 'Salin',
  codeCopied: 'Disalin',

  poll: 'Polling',
  pollOne: 'Pilih satu',
  pollSeveral: 'Pilih satu atau lebih',
  pollClosed: 'Hasil akhir',
  pollShare: (percent, _count, written) => `${percent}, ${written} suara`,
  pollPeople: (count, written) =>
    count === 0 ? 'Belum ada yang memilih' : `${written} orang telah memilih`,
  pollVoters: 'Siapa yang memilih',
  pollNobody: 'Tidak ada',
  pollVote: 'Pilih',
  pollChange: 'Ubah pilihan saya',
  pollTakeBack: 'Tarik pilihan saya',
  pollClose: 'Tutup polling',
  pollCloseNow: 'Tutup untuk semua',
  pollKeepOpen: 'Biarkan terbuka',
  pollFailed: (why) => `Tindakan gagal. ${why}`,
  pollNotCounted: 'Suara tidak bisa dimuat.',

  createPoll: 'Polling baru',
  pollQuestion: 'Pertanyaan',
  pollOption: (written) => `Opsi ${written}`,
  pollAddOption: 'Tambahkan opsi',
  pollRemoveOption: (written) => `Hapus opsi ${written}`,
  pollAllowSeveral: 'Boleh memilih lebih dari satu',
  pollSend: 'Kirim polling',
  pollNeedsQuestion: 'Tulis pertanyaan.',
  pollNeedsOptions: 'Tulis setidaknya dua opsi.',
  pollNeedsDifferent: 'Dua opsi sama.',
  back: 'Kembali',
  mergedFailed: 'Pesan tidak bisa dimuat',
  mergedEmpty: 'Tidak ada isinya.',
};
