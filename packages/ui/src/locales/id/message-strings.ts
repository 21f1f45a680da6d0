import type { MessageStrings } from '../../internals/strings/message-strings.js';

export const message: MessageStrings = {
  everybody: 'Semua',
  edited: 'diedit',
  quotation: (name, text) => `Membalas ${name}: ${text}`,
  mergedOpen: 'Riwayat obrolan',
  mergedCount: (_count, written) => `${written} pesan`,
  mergedTooDeep:
    'Pesan ini diteruskan bertumpuk terlalu banyak kali: tidak ada isinya yang tersimpan.',
  translation: 'Terjemahan',
  translating: 'Menerjemahkan…',
  transcription: 'Transkripsi',
  transcribing: 'Mentranskripsikan…',
  hide: 'Sembunyikan',

  photoBy: (name) => `Foto dari ${name}`,
  photoByYou: 'Foto dari Anda',
  videoBy: (name, duration) => withDuration(`Video dari ${name}`, duration),
  videoByYou: (duration) => withDuration('Video dari Anda', duration),
  photoFailed: 'Foto tidak bisa dimuat.',
  mediaUnavailable: 'Tidak tersedia',
  uploading: 'Mengunggah',
  waitingToUpload: 'Menunggu dikirim',
  cancelUpload: 'Batal',
  discard: 'Buang',
  fileWithoutName: 'File',

  writeAgain: 'Tulis lagi',
  translationFailed: 'Pesan tidak bisa diterjemahkan.',
  transcriptionFailed: 'Pesan suara tidak bisa ditranskripsikan.',

  signalingInvited: 'Undangan',
  signalingAccepted: 'Undangan diterima',
  signalingDeclined: 'Ditolak',
  signalingCancelled: 'Dibatalkan',
  signalingUnanswered: 'Tidak dijawab',
  signalingAboutSeat: 'Tentang kursi',
};

function withDuration(words: string, duration: string): string {
  return duration === '' ? words : `${words}, ${duration}`;
}
