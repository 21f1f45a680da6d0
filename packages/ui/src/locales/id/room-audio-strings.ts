import type { RoomAudioStrings } from '../../internals/strings/room-audio-strings.js';

export const roomAudio: RoomAudioStrings = {
  audioNotAllowed:
    'Halaman ini tidak diizinkan memakai mikrofon Anda. Izinkan di pengaturan browser untuk halaman ini, lalu coba lagi.',
  audioNoMicrophone: 'Mikrofon tidak ditemukan. Sambungkan mikrofon, lalu coba lagi.',
  audioMicrophoneLost: 'Mikrofon Anda dicabut. Sambungkan lagi, atau pilih yang lain.',
  audioMicrophoneBusy: 'Program lain memakai mikrofon Anda. Tutup di sana, lalu coba lagi.',
  audioBlocked: 'Browser Anda tidak memutar suara sebelum Anda menekan sesuatu.',
  audioLost: 'Sambungan suara terputus.',
  audioNotSupported:
    'Browser atau halaman ini tidak bisa memutar suara. Buka halaman lewat https, atau di browser lain.',
  audioRoomFull: 'Tidak ada tempat lagi untuk mendengarkan. Coba lagi setelah ada yang keluar.',
  audioElsewhere: 'Anda mendengarkan ruang ini di jendela atau perangkat lain.',
  audioRefused: 'Layanan suara menolak sambungan. Coba lagi nanti.',

  audioChooseAnother: 'Pilih yang lain',
  audioStart: 'Nyalakan suara',
  audioConnectAgain: 'Sambungkan lagi',
  audioListenHere: 'Dengarkan di sini',

  audioConnecting: 'Menyambungkan suara…',
  audioInterrupted: 'Suara terputus',
  audioFailed: 'Tidak ada suara',

  microphoneOpening: 'Mikrofon sedang dinyalakan. Izinkan jika browser bertanya.',
  microphoneFailed: 'Tidak terdengar',
  microphoneFailedTryAgain: 'Tidak terdengar. Coba lagi',

  sound: 'Suara',
  soundOff: 'Suara mati',
  soundOffDetail: 'Suara menyala saat Anda berada di ruang dan panggung dibuka.',
  soundMicrophone: 'Mikrofon',
  soundOutput: 'Keluaran suara',
  soundOutputByBrowser: 'Browser dan sistem Anda yang menentukannya.',
  systemDefault: 'Bawaan sistem',
  microphoneNumbered: (written) => `Mikrofon ${written}`,
  outputNumbered: (written) => `Keluaran ${written}`,
  deviceGone: 'Tidak tersambung',
  microphoneClosed: 'Mikrofon menyala saat Anda menempati kursi.',
  microphoneHeard: 'Suara Anda terdengar.',
  microphoneMuted: 'Anda dibisukan: tidak ada yang mendengar Anda.',
  soundConnection: 'Sambungan',
  soundUnknown: 'Belum diukur',
  soundGood: 'Baik',
  soundFair: 'Cukup',
  soundPoor: 'Buruk: suara bisa terputus-putus',
  soundLost: 'Terputus',
};
